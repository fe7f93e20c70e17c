import { type MechanismRecord, recordTypeOf } from '@qarar/register'
import { likesOf } from '../../mechanisms/likes-of.ts'
import { printingOf, recordTitle } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { MechanismForm } from './mechanism-form.tsx'

/** Proposals that may tell the same fact, and one decision that settles all: this one is kept, the others are left out. */
export function RecordLikes({ record }: { record: MechanismRecord }) {
  const reader = useReader()
  const { kind, records, names } = useMechanism()
  const type = recordTypeOf(kind, record.type)
  const likes = type ? likesOf(record, type, records) : []
  if (!type || likes.length === 0) return null
  const words = reader.t.mechanisms.review
  const printing = printingOf(kind, reader, names)
  return (
    <div className="record-likes">
      <p className="small">
        {words.mayBeOne}{' '}
        {likes.map(({ record: other, why }, at) => (
          <span key={other.id}>
            {at > 0 && reader.t.separator}
            <a href={`#${other.id}`}>
              <bdi>{recordTitle(other, type, printing)}</bdi>
            </a>{' '}
            <span className="quiet">({words.alikeIn[why]})</span>
          </span>
        ))}
      </p>
      <MechanismForm about="keep-one" fields={{ record: record.id, version: record.version }}>
        {likes.map(({ record: { id, version } }) => (
          <input key={id} type="hidden" name="other" value={`${id} ${version}`} />
        ))}
        <button type="submit">{words.keepThis}</button>
      </MechanismForm>
    </div>
  )
}

import { type MechanismRecord, recordTypeOf } from '@qarar/register'
import { likesOf } from '../../mechanisms/likes-of.ts'
import { printingOf, recordTitle } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { MechanismForm } from './mechanism-form.tsx'

/** Proposals that may tell the same fact, and one decision that settles all: this one is kept, those that are marked are left out. */
export function RecordLikes({ record }: { record: MechanismRecord }) {
  const reader = useReader()
  const { kind, records, names } = useMechanism()
  const type = recordTypeOf(kind, record.type)
  const likes = type ? likesOf(record, type, records) : []
  if (!type || likes.length === 0) return null
  const words = reader.t.mechanisms.review
  const printing = printingOf(kind, reader, names)
  return (
    <MechanismForm
      about="keep-one"
      className="record-likes"
      fields={{ record: record.id, version: record.version }}
    >
      <fieldset>
        <legend className="small">{words.mayBeOne}</legend>
        <ul>
          {likes.map(({ record: other, why }) => (
            <li key={other.id}>
              <label>
                <input
                  type="checkbox"
                  name="other"
                  value={`${other.id} ${other.version}`}
                  defaultChecked={why === 'same'}
                />{' '}
                <bdi>{recordTitle(other, type, printing)}</bdi>{' '}
                <span className="quiet">({words.alikeIn[why]})</span>
              </label>{' '}
              <a href={`#${other.id}`} aria-label={`${words.seeOther} ${recordTitle(other, type, printing)}`}>
                {words.seeOther}
              </a>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit">{words.keepThis}</button>
    </MechanismForm>
  )
}

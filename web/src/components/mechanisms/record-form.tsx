import type { KindRecord, MechanismRecord } from '@qarar/register'
import { isDoubled } from '../../mechanisms/is-doubled.ts'
import { useReader } from '../frame/frame-context.ts'
import { FieldInput } from './field-input.tsx'
import { useMechanism } from './mechanism-context.ts'
import { MechanismForm } from './mechanism-form.tsx'

interface Props {
  type: KindRecord
  /** Null: a new one. */
  record: MechanismRecord | null
}

/** A record as a form, made from the fields that its type declares. */
export function RecordForm({ type, record }: Props) {
  const { t, language } = useReader()
  const { act, form, records: words } = t.mechanisms
  const { refused, address } = useMechanism()
  const said: Record<string, string | number> = record
    ? { record: record.id, version: record.version, masked: record.masked.join(' ') }
    : { type: type.id }
  const whole = (refused?.faults ?? []).filter(({ field }) => !type.fields.some(({ id }) => id === field))
  return (
    <MechanismForm
      about={record ? 'edit-record' : 'add-record'}
      fields={said}
      className="fields record-form panel-form"
    >
      {!record && <h3 className="long">{words.addOne(type.one[language])}</h3>}
      {refused?.faults && (
        <p className="long fault" role="alert">
          {[form.refused, ...whole.map(({ message }) => message)].join(' ')}
        </p>
      )}
      {type.fields.map((field, at) => (
        <FieldInput key={field.id} field={field} record={record} isFirst={at === 0 && !refused} />
      ))}
      <div className="field long">
        <label htmlFor="evidence">{form.evidence}</label>
        <input
          id="evidence"
          type="text"
          name="evidence"
          dir="auto"
          maxLength={2000}
          defaultValue={refused?.fields.evidence}
        />
      </div>
      <p className="buttons">
        <button type="submit" className="primary">
          {form.save}
        </button>
        {record && isDoubled(refused) && (
          <button type="submit" name="doubled" value="yes">
            {act.keepBoth}
          </button>
        )}
        <a href={`${address()}#${record ? record.id : `type-${type.id}`}`} data-key="cancel">
          {form.cancel}
        </a>
      </p>
    </MechanismForm>
  )
}

import type { KindField, KindRecord, MechanismRecord } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { RecordActs } from './record-acts.tsx'
import { RecordForm } from './record-form.tsx'
import { FieldWords } from './value-words.tsx'

/** Beside each other on a wide page; the others stand under them. */
const mostColumns = 5

/** Records of one type, the newest first: a row each, what is long beneath it. */
export function RecordTable({ type, records }: { type: KindRecord; records: readonly MechanismRecord[] }) {
  const { language } = useReader()
  const held = type.fields.filter(({ id }) => records.some((record) => holds(record, id)))
  const isShort = ({ id, type: of }: KindField) => of !== 'long-text' || type.title.includes(id)
  const columns = held.filter(isShort).slice(0, mostColumns)
  const others = held.filter((field) => !columns.includes(field))
  return (
    <table className="records-table">
      <caption className="visually-hidden">{type.many[language]}</caption>
      <thead>
        <tr>
          {columns.map(({ id, words }) => (
            <th key={id} scope="col">
              {words[language]}
            </th>
          ))}
        </tr>
      </thead>
      {records.map((record) => (
        <Row key={record.id} {...{ record, type, columns, others }} />
      ))}
    </table>
  )
}

const holds = (record: MechanismRecord, field: string) =>
  record.values[field] !== undefined || record.masked.includes(field)

interface RowProps {
  record: MechanismRecord
  type: KindRecord
  columns: readonly KindField[]
  others: readonly KindField[]
}

function Row({ record, type, columns, others }: RowProps) {
  const { language } = useReader()
  const { open } = useMechanism()
  return (
    <tbody
      id={record.id}
      className={record.state === 'proposed' ? 'record is-proposed mandate-card' : 'record'}
      tabIndex={record.state === 'proposed' ? -1 : undefined}
    >
      <tr>
        {columns.map((field) => (
          <td key={field.id} data-head={field.words[language]} className={`of-${field.type}`}>
            <FieldWords record={record} field={field} />
          </td>
        ))}
      </tr>
      <tr className="beneath">
        <td colSpan={Math.max(columns.length, 1)}>
          <Others record={record} fields={others} />
          <RecordActs record={record} />
          {open === `edit:${record.id}` && <RecordForm type={type} record={record} />}
        </td>
      </tr>
    </tbody>
  )
}

function Others({ record, fields }: { record: MechanismRecord; fields: readonly KindField[] }) {
  const { language } = useReader()
  const held = fields.filter(({ id }) => holds(record, id))
  if (held.length === 0) return null
  return (
    <dl className="beneath-fields">
      {held.map((field) => (
        <div key={field.id}>
          <dt>{field.words[language]}</dt>
          <dd>
            <FieldWords record={record} field={field} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

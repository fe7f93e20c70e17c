import type { CellRead, KindRecord, MechanismVersion, RecordRow, RecordsPreview } from '@qarar/register'
import { mechanismPath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

interface Props {
  preview: RecordsPreview
  type: KindRecord
  mechanism: MechanismVersion
  /** Fields by which the file is asked for again. */
  hidden: Record<string, string>
}

/** What would become of a table, and the button that takes it. */
export function RecordsPreviewForm({ preview, type, mechanism, hidden }: Props) {
  const reader = useReader()
  const { t, count } = reader
  const words = t.mechanisms.bringIn
  const { good, takenBefore } = preview
  return (
    <form className="mechanism-part records-preview" method="post">
      <FormToken />
      {Object.entries({ ...hidden, about: 'take', good }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2>
        <bdi>{preview.name}</bdi>
      </h2>
      <Tally preview={preview} />
      {takenBefore && (
        <div className="notice">
          <p>{words.takenBefore(formatMoment(takenBefore, reader))}</p>
          <label>
            <input type="checkbox" name="again" value="true" /> {words.again}
          </label>
        </div>
      )}
      <ColumnsFound preview={preview} type={type} />
      {preview.shown.length > 0 && <Rows rows={preview.shown} mechanism={mechanism.id} />}
      {preview.readings.length > 0 && <Readings readings={preview.readings} type={type} />}
      {good > 0 && (
        <p className="buttons">
          <button type="submit" className="primary">
            {count(words.take, good)}
          </button>
        </p>
      )}
    </form>
  )
}

function Tally({ preview: { rows, good, faulty, doubled } }: Pick<Props, 'preview'>) {
  const { t, number } = useReader()
  const words = t.mechanisms.bringIn
  return (
    <ul className="figures">
      {(
        [
          [rows, words.rows],
          [good, words.good],
          [faulty, words.faulty],
          [doubled, words.doubled],
        ] as const
      ).map(([many, name]) => (
        <li key={name} className={many === 0 ? 'nothing' : undefined}>
          <b>{number(many)}</b> <span>{name}</span>
        </li>
      ))}
    </ul>
  )
}

/** Columns that stand for no field: what is in them is left. */
function ColumnsFound({ preview: { columns } }: Pick<Props, 'preview' | 'type'>) {
  const { t } = useReader()
  const unknown = columns.filter(({ field, heading }) => field === null && heading !== '')
  if (unknown.length === 0) return null
  return (
    <p className="notice">
      {t.mechanisms.bringIn.unknownColumns}{' '}
      {unknown.map(({ heading }, at) => (
        <span key={heading}>
          {at > 0 && t.separator}
          <bdi>{heading}</bdi>
        </span>
      ))}
    </p>
  )
}

function Rows({ rows, mechanism }: { rows: readonly RecordRow[]; mechanism: string }) {
  const { t, number } = useReader()
  const words = t.mechanisms.bringIn
  return (
    <table className="plain-table">
      <caption>{words.toSay}</caption>
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          <th scope="col">{t.mechanisms.picture.what}</th>
          <th scope="col">{words.whyNot}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, title, faults, same }) => (
          <tr key={row}>
            <td>{number(row)}</td>
            <td>
              <bdi>{title}</bdi>
            </td>
            <td>
              {faults.map(({ field, message }) => (
                <p key={`${field} ${message}`} className="fault">
                  {message}
                </p>
              ))}
              {same && (
                <p>
                  {same.record ? (
                    <a href={`${mechanismPath(mechanism)}#${same.record}`}>{words.sameAsRecord}</a>
                  ) : (
                    words.sameAsRow(number(same.row ?? 0))
                  )}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How cells were understood that say it in other words. */
function Readings({ readings, type }: { readings: readonly CellRead[]; type: KindRecord }) {
  const { t, number, language } = useReader()
  const words = t.mechanisms.bringIn
  const names = new Map(type.fields.map(({ id, words: name }) => [id, name[language]]))
  return (
    <table className="plain-table">
      <caption>{words.readings}</caption>
      <thead>
        <tr>
          {[words.field, words.cell, words.read, words.row].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readings.map(({ field, cell, read, row, rows }) => (
          <tr key={`${field} ${cell}`}>
            <td>{names.get(field) ?? field}</td>
            <td>
              <bdi>{cell}</bdi>
            </td>
            <td>
              <bdi>{read}</bdi>
            </td>
            <td>{rows === 1 ? number(row) : words.rowAndMore(number(row), number(rows - 1))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

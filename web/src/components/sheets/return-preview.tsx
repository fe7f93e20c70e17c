import { faultSentence, type ReturnedRow, type ReturnPreview } from '@qarar/register'
import { mandatePath } from '../../addresses.ts'
import { formatMoment, formatStated } from '../../i18n/dates.ts'
import { today } from '../../register/past.ts'
import { sessionWords } from '../../register/session-words.ts'
import type { Looked } from '../../sheets/look-or-take.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { FormToken } from '../parts/form-token.tsx'
import { PartyName } from '../register/party-name.tsx'

interface Props extends Omit<Looked, 'preview'> {
  preview: ReturnPreview
  /** Where the confirmation goes. */
  action: string
  /** In whose name it is recorded. */
  person: string
}

/** What would be recorded of what came back, a row each, to be confirmed. */
export function ReturnPreviewForm({ preview, hidden, refused, action, person }: Props) {
  const reader = useReader()
  const { t, count } = reader
  const { rows } = preview
  const filled = rows.filter(({ state }) => state !== 'unchanged')
  const canTake = preview.taken === null && rows.some((row) => isTakeable(row) || isAsked(row))
  return (
    <form className="return-preview" method="post" action={action} encType="multipart/form-data">
      <FormToken />
      <input type="hidden" name="about" value="take" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2>{t.sheets.preview}</h2>
      <Subject preview={preview} />
      {preview.taken && (
        <p className="notice">
          {t.sheets.takenBefore(formatMoment(preview.taken.at, reader), `\u2068${preview.taken.by}\u2069`)}
        </p>
      )}
      <p className="quiet">{canTake ? t.sheets.nothingKept : t.sheets.nothingToTake}</p>
      {filled.length > 0 && <Rows rows={filled} chosen={refused?.chosen ?? null} />}
      {filled.length < rows.length && (
        <p className="quiet">{count(t.sheets.unfilled, rows.length - filled.length)}</p>
      )}
      {canTake && preview.subject.letter !== null && <Incoming typed={refused?.fields ?? {}} />}
      {canTake && (
        <p className="buttons">
          <button type="submit" className="primary">
            {t.sheets.take}
          </button>{' '}
          <span className="quiet">{t.register.mandate.inNameOf(`\u2068${person}\u2069`)}</span>
        </p>
      )}
    </form>
  )
}

const isTakeable = ({ state }: ReturnedRow) => ['take', 'changed', 'early'].includes(state)

/** All that it lacks is a day, which a person can give. */
const isAsked = ({ faults }: ReturnedRow) =>
  faults.length === 1 && faults.every(({ code }) => code === 'no-day' || code === 'ambiguous-day')

function Subject({ preview: { file, subject, letterNumber } }: { preview: ReturnPreview }) {
  const reader = useReader()
  const { t } = reader
  const about =
    letterNumber === null
      ? sessionWords(subject.session ?? '', reader)
      : t.letters.note(`\u2068${letterNumber}\u2069`)
  return (
    <p>
      {file && (
        <>
          <bdi>{file}</bdi>:{' '}
        </>
      )}
      {subject.post ? <bdi>{subject.post}</bdi> : <PartyName party={subject.to} />}
      {t.separator}
      {about}
    </p>
  )
}

/** The answer's own number and day, under which it is registered. */
function Incoming({ typed }: { typed: Record<string, string> }) {
  const { number, date } = useReader().t.sheets
  return (
    <div className="fields">
      <label>
        {number}
        <input type="text" name="number" dir="auto" required maxLength={100} defaultValue={typed.number} />
      </label>
      <label>
        {date}
        <input type="date" name="date" required defaultValue={typed.date ?? today()} />
      </label>
    </div>
  )
}

interface RowsProps {
  rows: readonly ReturnedRow[]
  /** What was ticked before; null at first. */
  chosen: readonly string[] | null
}

function Rows({ rows, chosen }: RowsProps) {
  const { columns, preview } = useReader().t.sheets
  return (
    <table className="letters-table">
      <caption className="visually-hidden">{preview}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.take}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.said}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <PreviewRow
            key={`${row.mandate ?? ''} ${row.place?.cell ?? at}`}
            row={row}
            isChosen={chosen?.includes(row.mandate ?? '') ?? row.state === 'take'}
          />
        ))}
      </tbody>
    </table>
  )
}

function PreviewRow({ row, isChosen }: { row: ReturnedRow; isChosen: boolean }) {
  const { t } = useReader()
  const { mandate, version, entry, title, asked, state } = row
  const canTake = mandate !== null && isTakeable(row)
  return (
    <tr className={`returned ${isAsked(row) ? 'asked' : state}`}>
      <td>
        {mandate !== null && (canTake || isAsked(row)) && (
          <input type="hidden" name={`seen-${mandate}`} value={`${version ?? ''} ${entry ?? ''}`} />
        )}
        {canTake && (
          <input
            type="checkbox"
            name="take"
            value={mandate}
            defaultChecked={isChosen}
            aria-label={`${t.sheets.columns.take}: ${title}`}
          />
        )}
      </td>
      <td>
        {mandate === null ? <bdi>{title}</bdi> : <MandateLink mandate={mandate} title={title} />}
        <p className="quiet small" dir="auto">
          {asked}
        </p>
      </td>
      <td>
        <Said row={row} />
      </td>
      <td>
        <b>{isAsked(row) ? t.sheets.asksDay : t.sheets.states[state]}</b>
        {state === 'changed' && <p className="small">{t.sheets.changedWhy}</p>}
        {state === 'early' && <p className="small">{t.sheets.earlyWhy}</p>}
        <Faults row={row} />
      </td>
    </tr>
  )
}

const MandateLink = ({ mandate, title }: { mandate: string; title: string }) => (
  <a href={mandatePath(mandate)}>
    <bdi>{title || mandate}</bdi>
  </a>
)

function Said({ row: { status, asOf, dayReading, text, evidence, note } }: { row: ReturnedRow }) {
  const { t } = useReader()
  const reading = dayReading ? t.sheets.readings[dayReading] : ''
  const words = { text, evidence, note }
  return (
    <>
      {status && <b>{t.register.statuses[status]}</b>}{' '}
      {asOf && (
        <span>
          <Day day={asOf} />
          {reading && <span className="quiet"> ({reading})</span>}
        </span>
      )}
      {(['text', 'evidence', 'note'] as const).map(
        (field) =>
          words[field] && (
            <p key={field} className="small">
              <span className="quiet">{t.sheets.fields[field]}:</span> <bdi>{words[field]}</bdi>
            </p>
          ),
      )}
    </>
  )
}

/** What is wrong and where; where only a day is missing it is asked for. */
function Faults({ row }: { row: ReturnedRow }) {
  const reader = useReader()
  const { t, language } = reader
  const inWords = (day: string) => `\u2068${formatStated(day, 'gregorian', reader)}\u2069`
  return (
    <>
      {row.faults.map((fault) => (
        <p key={`${fault.code} ${fault.field}`} className="small">
          {fault.place ? (
            <span className="quiet">
              {t.sheets.cell(`\u2068${fault.place.sheet}\u2069`, fault.place.cell)}:{' '}
            </span>
          ) : (
            fault.field && <span className="quiet">{t.sheets.fields[fault.field]}: </span>
          )}
          {faultSentence(
            { ...fault, found: fault.found && `\u2068${fault.found}\u2069`, days: fault.days.map(inWords) },
            language,
          )}
        </p>
      ))}
      {isAsked(row) && row.mandate !== null && <WhichDay mandate={row.mandate} row={row} />}
    </>
  )
}

function WhichDay({ mandate, row }: { mandate: string; row: ReturnedRow }) {
  const reader = useReader()
  const { whichDay, notTaken } = reader.t.sheets
  const days = row.faults.flatMap((fault) => fault.days)
  const name = `day-${mandate}`
  return (
    <p className="which-day">
      <label htmlFor={name}>{whichDay}</label>{' '}
      {days.length > 0 ? (
        <select id={name} name={name} defaultValue="">
          <option value="">{notTaken}</option>
          {days.map((day) => (
            <option key={day} value={day}>
              {formatStated(day, 'gregorian', reader)}
            </option>
          ))}
        </select>
      ) : (
        <input id={name} type="date" name={name} />
      )}
    </p>
  )
}

import type { AgendaDue } from '@qarar/register'
import { mechanismPath, workPath } from '../../addresses.ts'
import { dateWords } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'

/** What mechanisms make due by the session: meetings, reports, terms that end, posts that are vacant. */
export function AgendaMechanisms({ calls }: { calls: readonly AgendaDue[] }) {
  const words = useReader().t.agenda.mechanisms
  if (calls.length === 0) return null
  return (
    <section className="agenda-section" aria-labelledby="mechanisms-due">
      <h2 id="mechanisms-due">{words.title}</h2>
      <table className="mechanisms-table due-days">
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.mechanism}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <Call key={`${call.mechanism} ${call.record} ${call.answer} ${call.call}`} call={call} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Call({ call }: { call: AgendaDue }) {
  const reader = useReader()
  const words = reader.t.agenda.mechanisms
  const { what, name, mechanism, record } = call
  return (
    <tr>
      <td data-head={words.day} className={call.isOver ? 'overdue-day' : undefined}>
        <WhenDue call={call} />
      </td>
      <td data-head={words.what}>
        {what[reader.language]} <span className="quiet">{words.calls[call.call]}</span>
        <Words call={call} />
      </td>
      <td data-head={words.mechanism}>
        <a href={`${mechanismPath(mechanism)}${record ? `#${record}` : '#answers'}`}>
          <DocumentText language={null}>{name}</DocumentText>
        </a>
      </td>
    </tr>
  )
}

function WhenDue({ call: { day, date, isOver } }: { call: AgendaDue }) {
  const reader = useReader()
  const words = reader.t.agenda.mechanisms
  if (day === null) return <span className="quiet">{words.noDay}</span>
  const stated = date ?? { value: day, calendar: 'gregorian' as const, printed: null }
  return (
    <>
      <time dateTime={day}>{dateWords(stated, reader)}</time>
      {isOver && <span className="visually-hidden"> {words.over}</span>}
    </>
  )
}

/** The words that ask for it, and where they stand. */
function Words({ call: { words } }: { call: AgendaDue }) {
  if (!words) return null
  const { text, language, place } = words
  return (
    <blockquote className="small">
      <DocumentText language={language}>{text}</DocumentText>
      {place && (
        <>
          {' '}
          <a href={`${workPath(place.publication, place.order)}#${place.eId}`}>
            <bdi>{place.symbol ?? place.eId}</bdi>
          </a>
        </>
      )}
    </blockquote>
  )
}

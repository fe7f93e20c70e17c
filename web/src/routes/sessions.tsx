import { readSessionCode, type SessionPoint } from '@qarar/register'
import { sessionPath } from '../addresses.ts'
import { getSessions } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { SessionDays } from '../components/parts/session-when.tsx'
import type { Call, PageProps } from '../host.ts'
import { organWords, sessionNumber } from '../register/session-words.ts'

export const loader = ({ context }: Call) => getSessions(context)

/** The sessions that the texts are of, or name, by their organs. */
export default function SessionsRoute({ loaderData: { sessions } }: PageProps<typeof loader>) {
  const { t } = useReader()
  const words = t.overview.sessions
  const organs = Map.groupBy(sessions, ({ session }) => readSessionCode(session)?.organ)
  return (
    <div className="sessions">
      <title>{`${words.title} · ${t.name}`}</title>
      <Breadcrumb here={words.title} />
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className={sessions.length === 0 ? 'empty' : 'quiet'}>
          {sessions.length === 0 ? words.empty : words.intro}
        </p>
      </header>
      {[...organs.values()].map((points) => (
        <OrganTable key={points[0]?.session} points={points} />
      ))}
    </div>
  )
}

function OrganTable({ points }: { points: SessionPoint[] }) {
  const reader = useReader()
  const words = reader.t.overview.sessions
  const first = points[0]?.session ?? ''
  const organ = organWords(first, reader) ?? readSessionCode(first)?.organ.names[reader.language][0] ?? first
  const heads = [words.days, words.texts, words.asked, words.due]
  return (
    <section className="session-part">
      <h2 id={`organ-${first}`}>{organ}</h2>
      <table className="session-table" aria-labelledby={`organ-${first}`}>
        <thead>
          <tr>
            {[words.session, ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.session} point={point} heads={heads} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ point, heads }: { point: SessionPoint; heads: string[] }) {
  const reader = useReader()
  const { session, organisation, opens, texts, asked, due } = point
  const [opensHead, ...countHeads] = heads
  return (
    <tr>
      <th scope="row">
        <a href={sessionPath(organisation, session)}>{sessionNumber(session, reader)}</a>
      </th>
      <td data-head={opensHead}>
        {opens ? (
          <SessionDays times={point} />
        ) : (
          <span className="quiet">{reader.t.overview.sessions.daysUnknown}</span>
        )}
      </td>
      {[texts, asked, due].map((value, at) => (
        <td key={countHeads[at]} data-head={countHeads[at]} className={value === 0 ? 'quiet' : undefined}>
          {reader.number(value)}
        </td>
      ))}
    </tr>
  )
}

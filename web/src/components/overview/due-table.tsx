import type { DueOfAddressee } from '@qarar/register'
import { docketPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyName } from '../register/party-name.tsx'

interface Props {
  session: string
  due: DueOfAddressee[]
  more: number
  /** Where those are that are not shown. */
  toAll?: string
}

/** What each addressee owes the session: a table, whose bars say the same to the eye. */
export function DueTable({ session, due, more, toAll }: Props) {
  const { t, count } = useReader()
  const words = t.overview.home
  const most = Math.max(1, ...due.map(owedBy))
  return (
    <section className="due-by" aria-labelledby="due">
      <h2 id="due">{words.due}</h2>
      {due.length === 0 ? (
        <p className="quiet">{words.noDue}</p>
      ) : (
        <>
          <p className="quiet small">{words.dueWhy}</p>
          <Legend />
          <table className="due-table">
            <caption className="visually-hidden">{words.due}</caption>
            <thead>
              <tr>
                <th scope="col">{words.addressee}</th>
                <th scope="col">{words.owed}</th>
                <th scope="col">{words.informed}</th>
              </tr>
            </thead>
            <tbody>
              {due.map((row) => (
                <Row key={row.addressee} {...{ row, session, most }} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {more > 0 && <p>{toAll ? <a href={toAll}>{count(words.more, more)}</a> : count(words.more, more)}</p>}
    </section>
  )
}

const owedBy = ({ tasks, reports, returns }: DueOfAddressee) => tasks + reports + returns

function Row({ row, session, most }: { row: DueOfAddressee; session: string; most: number }) {
  const { number } = useReader()
  const owed = owedBy(row)
  return (
    <tr>
      <th scope="row">
        <a href={docketPath({ session, desk: row.addressee })}>
          <PartyName party={row.addressee} words={row.words} />
        </a>{' '}
        <Kinds row={row} />
        <Bar share={owed / most} informed={row.informed / owed} />
      </th>
      <td>{number(owed)}</td>
      <td className="quiet">{number(row.informed)}</td>
    </tr>
  )
}

function Kinds({ row: { tasks, reports, returns } }: { row: DueOfAddressee }) {
  const { t, count } = useReader()
  const forms = t.register.counts
  const said = [
    tasks > 0 && count(forms.tasks, tasks),
    reports > 0 && count(forms.reports, reports),
    returns > 0 && count(forms.returns, returns),
  ]
  return <span className="quiet kinds">{said.filter(Boolean).join(t.separator)}</span>
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/** Attributes only, since the page allows no inline style. What is known of stands first, of another colour and height. */
function Bar({ share, informed }: { share: number; informed: number }) {
  const width = Math.max(0.01, share)
  return (
    <svg className="due-bar" width="100%" height="8" aria-hidden="true">
      <rect width={percent(width)} y="2" height="4" />
      {informed > 0 && <rect className="informed" width={percent(width * informed)} height="8" />}
    </svg>
  )
}

function Legend() {
  const { legend } = useReader().t.overview.home
  return (
    <p className="due-legend small" aria-hidden="true">
      <span className="key">
        <svg className="due-bar" width="24" height="8" aria-hidden="true">
          <rect width="24" y="2" height="4" />
        </svg>{' '}
        {legend.silent}
      </span>
      <span className="key">
        <svg className="due-bar" width="24" height="8" aria-hidden="true">
          <rect className="informed" width="24" height="8" />
        </svg>{' '}
        {legend.informed}
      </span>
    </p>
  )
}

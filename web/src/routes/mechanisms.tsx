import type { ListedKind, MechanismsPage } from '@qarar/register'
import { redirect } from 'react-router'
import {
  mechanismKindPath,
  mechanismPath,
  mechanismReviewPath,
  mechanismsPath,
  newMechanismPath,
} from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { DueTable } from '../components/mechanisms/due-table.tsx'
import { MechanismName } from '../components/mechanisms/mechanism-name.tsx'
import { StandWords } from '../components/mechanisms/stand-words.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { askOf, mechanismFilterOf } from '../mechanisms/list-conditions.ts'
import { getCalendar, getKinds, kindNamed, listMechanisms } from '../mechanisms/mechanisms-api.ts'
import { today } from '../register/past.ts'

/** Of a search. */
const most = '100'

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const kind = searchParams.get('kind')
  if (kind) throw redirect(mechanismKindPath(kind))
  const { words } = mechanismFilterOf(searchParams)
  const { language } = chooseReader(request.headers)
  const day = today()
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4).replace('-02-29', '-02-28')]
  const from = `${year - 1}${rest}`
  const range = new URLSearchParams({ from, to: `${year + 1}${rest}`, language })
  const filter = { words, stand: null, state: null, cursor: null }
  const isAll = searchParams.get('due') === 'all'
  const past = new URLSearchParams({ from: '0001-01-01', to: range.get('from') ?? day, language })
  const [page, { due: near }, { due: before }, found] = await Promise.all([
    getKinds(context),
    getCalendar(context, range),
    getCalendar(context, past),
    words ? listMechanisms(context, askOf(filter, { language, count: most })) : null,
  ])
  const earlier = before.filter((each) => each.day < from)
  const due = isAll ? [...earlier, ...near] : near
  return { page, due, found, words, day, earlier: isAll ? 0 : earlier.length }
}

/** All kinds of mechanisms, what waits for a person's word, and what falls due next. */
export default function MechanismsRoute({
  loaderData: { page, due, found, words: typed, day, earlier },
}: PageProps<typeof loader>) {
  const { t, number, count } = useReader()
  const words = t.mechanisms
  const { kinds, faults } = page
  const waiting = kinds.reduce((sum, kind) => sum + kind.waiting, 0)
  const [passed, coming] = [due.filter((each) => each.day < day), due.filter((each) => each.day >= day)]
  const isEmpty = kinds.every(({ mechanisms }) => mechanisms === 0)
  return (
    <div className="mechanisms">
      <title>{`${words.title} · ${t.name}`}</title>
      <Breadcrumb here={words.title} />
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="prose">{words.intro}</p>
        {waiting > 0 && (
          <p>
            <a href={mechanismReviewPath()}>{words.review.title}</a>{' '}
            <b className="waits">{number(waiting)}</b>
          </p>
        )}
      </header>
      <p>
        <a href={newMechanismPath()}>{words.adding.title}</a>
      </p>
      <Search typed={typed} />
      {found && <Found page={found} kinds={kinds} typed={typed ?? ''} />}
      {isEmpty && (
        <p className="empty">
          {words.none} <a href="/import">{words.toImport}</a>
        </p>
      )}
      <KindsTable kinds={kinds} />
      <section id="due">
        <h2>{words.due.title}</h2>
        {earlier > 0 && (
          <p>
            <a href={`${mechanismsPath({ due: 'all' })}#due`}>{count(words.due.earlier, earlier)}</a>
          </p>
        )}
        {due.length === 0 && <p className="quiet">{words.due.none}</p>}
        {passed.length > 0 && <DueTable due={passed} kinds={kinds} caption={words.due.passed} isPast />}
        {coming.length > 0 && <DueTable due={coming} kinds={kinds} caption={words.due.coming} />}
      </section>
      {faults.length > 0 && (
        <section>
          <h2>{words.faults}</h2>
          <ul>
            {faults.map(({ file, message }) => (
              <li key={file}>
                <bdi lang="en" dir="ltr">
                  {message}
                </bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Search({ typed }: { typed: string | null }) {
  const { search, searchSubmit } = useReader().t.mechanisms
  return (
    <form className="mechanism-search" method="get" action={mechanismsPath()}>
      <label>
        {search}
        <input type="search" name="words" dir="auto" maxLength={500} defaultValue={typed ?? ''} />
      </label>
      <button type="submit">{searchSubmit}</button>
    </form>
  )
}

interface FoundProps {
  page: MechanismsPage
  kinds: readonly ListedKind[]
  typed: string
}

function Found({ page, kinds, typed }: FoundProps) {
  const { t, language } = useReader()
  const words = t.mechanisms
  return (
    <section>
      <h2>{words.byWords(`\u2068${typed}\u2069`)}</h2>
      {page.mechanisms.length === 0 && <p className="quiet">{words.foundNone}</p>}
      <ul className="found-mechanisms">
        {page.mechanisms.map(({ id, name, kind, stand }) => (
          <li key={id}>
            <a href={mechanismPath(id)}>
              <MechanismName name={name} />
            </a>{' '}
            <span className="quiet">{kindNamed(kinds, kind)?.declaration.one[language]}</span> ·{' '}
            <StandWords stand={stand} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Kinds with how many there are; those without any in one line. */
function KindsTable({ kinds }: { kinds: readonly ListedKind[] }) {
  const { t, language, number } = useReader()
  const words = t.mechanisms
  const [held, empty] = [
    kinds.filter(({ mechanisms }) => mechanisms > 0),
    kinds.filter(({ mechanisms }) => mechanisms === 0),
  ]
  return (
    <section>
      {held.length > 0 && (
        <table className="kinds-table">
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.many}</th>
              <th scope="col">{words.waits}</th>
            </tr>
          </thead>
          <tbody>
            {held.map(({ declaration: { id, many }, mechanisms, waiting }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={mechanismKindPath(id)}>{many[language]}</a>
                </th>
                <td>{number(mechanisms)}</td>
                <td>
                  {waiting > 0 && (
                    <a href={mechanismReviewPath({ kind: id })} className="waits">
                      {number(waiting)}
                      <span className="visually-hidden"> {words.waits}</span>
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {empty.length > 0 && (
        <p className="empty-kinds quiet small">
          {words.emptyKinds}:{' '}
          {empty.map(({ declaration: { id, many } }, at) => (
            <span key={id}>
              {at > 0 && t.separator}
              <a href={mechanismKindPath(id)}>{many[language]}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

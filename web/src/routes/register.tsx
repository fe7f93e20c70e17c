import { type DocketMark, markedWords, type RegisterMandate } from '@qarar/register'
import { redirect } from 'react-router'
import { getSearch } from '../api.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PageLinks } from '../components/parts/page-links.tsx'
import { AssignForm } from '../components/register/assign-form.tsx'
import { ColumnsForm } from '../components/register/columns-form.tsx'
import { ListConditions, ReadyLists } from '../components/register/list-conditions.tsx'
import { ListContext } from '../components/register/list-context.ts'
import { ListForm } from '../components/register/list-form.tsx'
import { ListNotes } from '../components/register/list-notes.tsx'
import { Orders } from '../components/register/orders.tsx'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { RegisterTable } from '../components/register/register-table.tsx'
import { SameNames } from '../components/register/same-names.tsx'
import { SimilarNames } from '../components/register/similar-names.tsx'
import { TableNotes } from '../components/register/table-notes.tsx'
import { WordsElsewhere } from '../components/register/words-elsewhere.tsx'
import { SavedViews } from '../components/saved/saved-views.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { makeReader } from '../i18n/reader.ts'
import { ownOrganisation } from '../own-organisation.ts'
import { changeList } from '../register/change-list.ts'
import { type Column, keptColumns } from '../register/columns.ts'
import {
  addresseesTyped,
  anyOrganisation,
  askOfFilter,
  filterOf,
  type ListFilter,
  queryOfFilter,
  withoutValue,
} from '../register/list-filter.ts'
import { isPast } from '../register/past.ts'
import type { Refused } from '../register/refused.ts'
import { getChoices, listPosts, listRegister } from '../register/register-api.ts'
import { doneIn } from '../saved/change-saved.ts'
import { getSaved } from '../saved/saved-api.ts'

/** Rows on a page of the list. */
const mandatesShown = 50

export async function loader({ context, request }: Call) {
  const url = new URL(request.url)
  const filter = filterOf(url.searchParams)
  const own = url.search === '' ? await ownOrganisation({ context, request }) : null
  // It stands in the address as any other condition, and can be dropped as one.
  if (own) throw redirect(`/register?organisation=${own.organisation}`, 303)
  const reader = makeReader(chooseReader(request.headers))
  const choices = await getChoices(context)
  const keys = [...new Set(filter.addressees.flatMap((typed) => addresseesTyped(typed, choices, reader)))]
  // A name that was typed becomes a key, which means the same in every language of the page.
  if (keys.join() !== filter.addressees.join())
    throw redirect(`${url.pathname}?${askedOf(keys, url.searchParams)}`, 303)
  const query = askOfFilter(filter, reader.language)
  query.set('count', `${mandatesShown}`)
  const [page, open, posts, saved] = await Promise.all([
    listRegister(context, query),
    listRegister(context, openCount(query)),
    listPosts(context),
    getSaved(context),
  ])
  const ids = page.mandates.map(({ place }) => place?.publication)
  const distribution = await getDistribution(context, ids, filter)
  const others = page.total === 0 ? await othersOf(context, filter) : []
  const columns = filter.columns ?? keptColumns(request.headers)
  const done = doneIn(url.searchParams)
  return { filter, choices, page, posts, saved, done, distribution, columns, openTotal: open.total, others }
}

/** The address asks for the rest as before, also for what is not understood. */
const askedOf = (keys: readonly string[], query: URLSearchParams) =>
  new URLSearchParams([
    ...keys.map((key) => ['addressee', key]),
    ...[...query].filter(([name]) => name !== 'addressee'),
  ])

/** What the words are in other languages, as texts print them, where no mandate has them. */
async function othersOf(context: Call['context'], { plain: { words } }: ListFilter) {
  if (!words) return []
  const { otherLanguages } = await getSearch(context, { q: words })
  return Promise.all(
    otherLanguages.map(async ({ query, language }) => {
      const { hits } = await getSearch(context, { q: `${query} what:mandate` })
      return { language, words: markedWords(hits, language).slice(0, 3) }
    }),
  )
}

export const action = ({ context, request }: Call) => changeList(context, request)

/** All mandates of all texts, by conditions that stand in the address. */
export default function RegisterRoute({
  loaderData: { filter, choices, page, posts, saved, done, distribution, columns, openTotal, others },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t, count } = useReader()
  const { total, from, mandates, log } = page
  const canChoose = !isPast(filter) && total > 0
  const matching = { total, log, filter }
  const address = (start: number) => `/register?${queryOfFilter({ ...filter, from: start })}`
  const now = `/register?${queryOfFilter({ ...filter, from: 1, asOf: null, known: null })}`
  return (
    <div className="register">
      <title>{`${t.register.title} · ${t.name}`}</title>
      <Breadcrumb here={t.register.title} />
      <DistributionContext value={distribution}>
        <ListContext value={{ past: filter, canChoose, posts, refused, matching }}>
          <RefusedNotice refused={refused} />
          <header className="page-head">
            <h1>{t.register.title}</h1>
          </header>
          <ReadyLists filter={filter} choices={choices} />
          <SavedViews {...{ list: saved, done, refused }} filter={kept(filter, columns)} />
          <ListForm {...{ filter, choices, posts }} />
          <ListConditions filter={filter} />
          <ListNotes {...{ filter, unknown: page.unknown }} />
          <SameNames {...{ filter, choices }} />
          <ColumnsForm filter={filter} shown={columns} />
          <PastNotice past={filter} toNow={now} />
          {total === 0 ? (
            <>
              <NoMandates isEmpty={choices.sessions.length + choices.addressees.length === 0} />
              <SimilarNames {...{ filter, choices }} />
              <WordsElsewhere {...{ filter, others }} />
            </>
          ) : (
            <>
              <p className="list-tally">
                {count(t.counts.mandates, total)} ·{' '}
                <CsvLinks filter={filter} totals={{ public: openTotal, secret: total }} />
              </p>
              <Orders filter={filter} />
              <TableNotes canChoose={canChoose} />
              {mandates.length === 0 && <Beyond address={address(lastFrom(total))} />}
              {mandates.length > 0 && (
                <RegisterTable
                  rows={mandates.map(rowOf(filter))}
                  caption={t.register.title}
                  withFollow
                  columns={columns}
                  sorted={filter}
                  part={{ total, from, size: mandatesShown }}
                />
              )}
            </>
          )}
          <PageLinks
            {...{ total, from, shown: mandates.length, size: mandatesShown, address }}
            words={t.mandates}
          />
          <AssignForm />
        </ListContext>
      </DistributionContext>
    </div>
  )
}

/** A view is of every organisation where nothing is said of them. */
const kept = (filter: ListFilter, columns: readonly Column[]): ListFilter => ({
  ...(filter.plain.organisation === anyOrganisation
    ? withoutValue(filter, 'organisation', anyOrganisation)
    : filter),
  columns: [...columns],
})

/** The last page begins where the others do. */
const lastFrom = (total: number) => total - ((total - 1) % mandatesShown)

/** Past the end: a list becomes shorter, an address does not. */
function Beyond({ address }: { address: string }) {
  const { t } = useReader()
  return (
    <p className="empty">
      {t.table.beyond} <a href={address}>{t.table.toLast}</a>
    </p>
  )
}

/** A list of what was out of date when adopted says of each row which session it names. */
const rowOf = ({ stale }: ListFilter) => {
  const marks: DocketMark[] = stale ? ['stale'] : []
  return (mandate: RegisterMandate) => ({ mandate, marks, isAnswered: false })
}

function NoMandates({ isEmpty }: { isEmpty: boolean }) {
  const { list } = useReader().t.register
  if (!isEmpty) return <p className="empty">{list.noMatch}</p>
  return (
    <>
      <p className="empty">{list.none}</p>
      <p>
        <a href="/import">{list.toImport}</a>
      </p>
    </>
  )
}

/** How many rows of it are for everybody: whatever page is shown, its first row says so soonest. */
function openCount(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([
    ...[...query].filter(([name]) => name !== 'count' && name !== 'from'),
    ['count', '0'],
    ['level', 'public'],
  ])
}

interface CsvProps {
  filter: ListFilter
  totals: { public: number; secret: number }
}

/** The whole list that the conditions leave, whatever page of it is shown, for everybody and for the house. */
function CsvLinks({ filter, totals }: CsvProps) {
  const { t, language, number } = useReader()
  const query = askOfFilter({ ...filter, from: 1 }, language)
  return (['public', 'secret'] as const).map((level, at) => (
    <span key={level}>
      {at > 0 && ' · '}
      <a href={`/api/mandates.csv?${query}&level=${level}`}>{t.distribution.csv[level]}</a>{' '}
      <span className="quiet">({number(totals[level])})</span>
    </span>
  ))
}

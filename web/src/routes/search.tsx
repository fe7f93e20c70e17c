import {
  longestSearch,
  type MechanismLink,
  type SearchHit,
  type SearchPage,
  searchDepth,
} from '@qarar/register'
import type { ReactNode } from 'react'
import { searchPath } from '../addresses.ts'
import { getNewHits, getSearch } from '../api.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Facets } from '../components/find/facets.tsx'
import { FilterWords } from '../components/find/filter-words.tsx'
import { HitGroups } from '../components/find/hit-groups.tsx'
import { NewHits } from '../components/find/new-hits.tsx'
import { OtherLanguages } from '../components/find/other-languages.tsx'
import { SearchHelp } from '../components/find/search-help.tsx'
import { SearchNotes } from '../components/find/search-notes.tsx'
import { TakeAlong } from '../components/find/take-along.tsx'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PageLinks } from '../components/parts/page-links.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { SavedSearches } from '../components/saved/saved-searches.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { getMechanismLinks } from '../mechanisms/mechanism-links.ts'
import { momentIn } from '../moment-in.ts'
import type { Refused } from '../register/refused.ts'
import { changeSaved, doneIn } from '../saved/change-saved.ts'
import { getSaved } from '../saved/saved-api.ts'

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const query = (searchParams.get('q') ?? '').slice(0, longestSearch).toWellFormed()
  const beside = { saved: await getSaved(context), done: doneIn(searchParams) }
  if (query.trim() === '') {
    const distribution = await distributionOf(context, [])
    return { ...beside, query: '', found: null, links: [], newest: null, distribution }
  }
  const since = sinceIn(searchParams.get('since'))
  if (since !== null)
    return {
      ...beside,
      query,
      found: null,
      links: [],
      ...(await newestOf(context, { q: query, since, from: placeIn(searchParams) })),
    }
  const page = /^[1-9]\d{0,5}$/.exec(searchParams.get('page') ?? '')?.[0]
  const found = await getSearch(context, { q: query, page })
  const [links, distribution] = await Promise.all([
    linksOf(context, found, request),
    distributionOf(context, found.hits),
  ])
  return { ...beside, query, found, links, newest: null, distribution }
}

/** Mechanisms that the paragraphs of the page name. */
function linksOf(context: Call['context'], { hits }: SearchPage, request: Request) {
  const places = hits.flatMap(({ holds, publication, work }) =>
    holds.includes('mechanism') && publication && work ? [`${publication.id}/${work.order}`] : [],
  )
  return getMechanismLinks(context, { places, language: chooseReader(request.headers).language })
}

async function newestOf(
  context: Call['context'],
  asked: { q: string; since: string | undefined; from: string | undefined },
) {
  const newest = await getNewHits(context, asked)
  const distribution = await distributionOf(
    context,
    newest.hits.map(({ hit }) => hit),
  )
  return { newest: { since: asked.since, ...newest }, distribution }
}

const distributionOf = (context: Call['context'], hits: readonly SearchHit[]) =>
  getDistribution(
    context,
    hits.map(({ publication }) => publication?.id),
  )

export const action = ({ context, request }: Call) => changeSaved(context, request, 'search')

const placeIn = (query: URLSearchParams) => /^[1-9]\d{0,2}$/.exec(query.get('from') ?? '')?.[0]

/** `always` is any time; what is no moment is not asked for. */
const sinceIn = (given: string | null): string | undefined | null =>
  given === 'always' ? undefined : momentIn(given)

/** What the texts say; without a query, how to ask. */
export default function SearchRoute({
  loaderData: { query, found, links, newest, saved, done, distribution },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const beside = <SavedSearches {...{ list: saved, query, done, refused }} />
  const name = query ? `${query.slice(0, 60).toWellFormed()} · ` : ''
  return (
    <div className="search-page">
      <title>{`${name}${t.find.title} · ${t.name}`}</title>
      <Breadcrumb here={t.find.title} />
      <p role="status" className="visually-hidden" data-alive="told" data-lost={t.find.lost} />
      <div id="results" data-follows="" className="search-results">
        <header className="page-head">
          <h1>{t.find.title}</h1>
          {found && <Count found={found} />}
        </header>
        <RefusedNotice refused={refused} />
        <DistributionContext value={distribution}>
          {found && (
            <Results query={query} found={found} links={links ?? []}>
              {beside}
            </Results>
          )}
          {newest && <NewHits query={query} newest={newest} />}
        </DistributionContext>
        {!found && beside}
        {query === '' && <SearchHelp />}
      </div>
    </div>
  )
}

function Count({ found: { total, capped } }: { found: SearchPage }) {
  const { t, number, count } = useReader()
  return (
    <p className="quiet" data-alive="count">
      {capped ? t.find.moreThan(number(total)) : count(t.find.hits, total)}
    </p>
  )
}

interface ResultsProps {
  query: string
  found: SearchPage
  links: readonly MechanismLink[]
  /** What stands beside the hits, above what narrows them. */
  children: ReactNode
}

function Results({ query, found, links, children }: ResultsProps) {
  const { t } = useReader()
  const { hits, total, filters } = found
  return (
    <div className="found">
      <div className="asked">
        <FilterWords filters={filters} facets={found.facets} />
        <SearchNotes {...found} />
        <OtherLanguages others={found.otherLanguages} />
        {total === 0 && <p className="empty">{t.find.none}</p>}
      </div>
      <div className="beside-hits">
        {children}
        <Facets query={query} page={found} />
      </div>
      <div className="hits">
        <HitGroups hits={hits} links={links} />
        <Pages query={query} found={found} />
        {total > 0 && <TakeAlong query={query} />}
      </div>
      {total === 0 && <SearchHelp />}
    </div>
  )
}

function Pages({ query, found: { hits, total, page, limit } }: { query: string; found: SearchPage }) {
  const { t, number } = useReader()
  const reachable = Math.min(total, searchDepth)
  const last = Math.ceil(reachable / limit)
  const pageOf = (from: number) => Math.ceil(from / limit)
  const address = (from: number) => searchPath({ q: query, page: from > 1 ? `${pageOf(from)}` : null })
  if (hits.length === 0 && total > 0)
    return (
      <p>
        <a href={address((last - 1) * limit + 1)}>{t.find.lastPage}</a>
      </p>
    )
  return (
    <>
      <PageLinks
        total={reachable}
        from={(page - 1) * limit + 1}
        shown={Math.min(limit, reachable - (page - 1) * limit)}
        size={limit}
        address={address}
        words={t.find}
      />
      {page === last && total > searchDepth && <p className="quiet">{t.find.deepest(number(searchDepth))}</p>}
    </>
  )
}

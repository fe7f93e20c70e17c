// Agreed language: the adopted paragraphs that are nearest to a text, where each stands, and where later editions left it out.
import type { StatedDate } from '@qarar/core'
import type { Filter } from '@qarar/core/search/query/plan.ts'
import { type AdoptedParagraph, nearestWordings, wordingFilters, wordingQuery } from '@qarar/register'
import type { AgreedPage, SearchPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { SearchQuery } from './search-queries.ts'
import type { FoundText } from './texts-of-hits.ts'

/** Paragraphs that are compared word by word. */
const compared = 100

/** How texts are searched: by the words of a query, and by what words of other languages stand for those of a text. */
interface AgreedSearches {
  search: (asked: SearchQuery) => Promise<SearchPage>
  across: (text: string, filters: readonly Filter[]) => Promise<FoundText[]>
}

export async function agreed(
  db: Database,
  { search, across }: AgreedSearches,
  text: string,
): Promise<AgreedPage> {
  const query = wordingQuery(text)
  if (query === null) return { wordings: [], across: [] }
  const { hits } = await search({ query, limit: compared })
  const stated = await datesOf(db, hits)
  const wordings = nearestWordings(
    text,
    hits.flatMap((hit) => paragraphOf(hit, stated.get(workOf(hit)) ?? null)),
  )
  const dropped = await droppedOf(
    db,
    wordings.flatMap(({ uses }) => uses),
  )
  for (const { uses } of wordings) for (const use of uses) use.droppedIn = dropped.get(keyOf(use)) ?? []
  return { wordings, across: await acrossOf(db, across, text) }
}

async function acrossOf(
  db: Database,
  across: AgreedSearches['across'],
  text: string,
): Promise<AgreedPage['across']> {
  const found = await across(text, wordingFilters)
  const rows = found.map(({ row }) => row)
  const stated = await datesOf(db, rows)
  return found.flatMap(({ row, score }) =>
    paragraphOf(row, stated.get(workOf(row)) ?? null).map(({ language, ...use }) => ({
      ...{ language, use },
      likeness: Math.min(1, score),
    })),
  )
}

type Place = FoundText['row']
type Use = AgreedPage['wordings'][number]['uses'][number]

const workOf = ({ expression, work }: Place) => `${expression}/${work?.order ?? 0}`
const keyOf = ({ expression, order, eId }: Pick<Use, 'expression' | 'order' | 'eId'>) =>
  `${expression}/${order ?? 0}~${eId}`

function paragraphOf(hit: Place, date: string | null): AdoptedParagraph[] {
  const { publication, expression, work, eId, marker, text, language } = hit
  if (!publication || !expression) return []
  const { order = null, kind = null, title = null, session = null } = work ?? {}
  const symbol = work?.symbol ?? work?.number ?? publication.symbol
  const place = { publication: publication.id, organisation: publication.organisation, expression, order }
  return [{ ...place, kind, symbol, title, session, eId, marker, text, language, date, droppedIn: [] }]
}

interface DatesRow {
  expression: string
  order: number | null
  dates: StatedDate[] | null
}

/** The date of each work by expression and order. */
async function datesOf(db: Database, hits: readonly Place[]): Promise<Map<string, string>> {
  const places = hits.filter(({ expression }) => expression !== null)
  const { rows } = await sql<DatesRow>`
    select distinct on (e.id, hit."order") e.id as expression, w."order",
      case when jsonb_array_length(w.dates) > 0 then w.dates else r.publication -> 'dates' end as dates
    from unnest(${places.map(({ expression }) => expression)}::text[],
      ${places.map(({ work }) => work?.order ?? null)}::int[]) as hit (expression, "order")
    join expression e on e.id = hit.expression
    join revision r on r.id = e.revision
    left join revision_work w on w.revision = e.revision and w."order" = hit."order"`.execute(db)
  return new Map(
    rows.flatMap(({ expression, order, dates }): [string, string][] => {
      const stated = dates?.find(({ calendar }) => calendar === 'gregorian')
      return stated ? [[`${expression}/${order ?? 0}`, stated.value]] : []
    }),
  )
}

type DroppedRow = Use['droppedIn'][number] & { from: string; fromOrder: number; fromEid: string }

/** Later editions without the paragraph, by its place. */
async function droppedOf(db: Database, uses: readonly Use[]): Promise<Map<string, Use['droppedIn']>> {
  const those = uses.filter(({ order, eId }) => order !== null && eId !== null)
  if (those.length === 0) return new Map()
  const { rows } = await sql<DroppedRow>`
    select e.id as "from", l.to_order as "fromOrder", c.clause ->> 'to' as "fromEid",
      b.id as publication, l.from_order as "order", w.kind, coalesce(w.symbol, w.number, b.symbol) as symbol, w.title,
      b.organisation, w.session
    from unnest(${those.map(({ expression }) => expression)}::text[], ${those.map(({ order }) => order)}::int[],
      ${those.map(({ eId }) => eId)}::text[]) as used (expression, "order", eid)
    join expression e on e.id = used.expression
    join link l on l.relation = 'renews' and l.to_revision = e.revision and l.to_order = used."order"
    cross join lateral jsonb_array_elements(l.clauses) as c (clause)
    join expression later on later.revision = l.from_revision and later.state = 'listed'
    join publication b on b.id = later.publication
    join revision_work w on w.revision = l.from_revision and w."order" = l.from_order
    where c.clause ->> 'change' = 'dropped' and c.clause ->> 'to' = used.eid
    order by l.position`.execute(db)
  const dropped = new Map<string, Use['droppedIn']>()
  for (const { from, fromOrder, fromEid, ...work } of rows) {
    const key = keyOf({ expression: from, order: fromOrder, eId: fromEid })
    dropped.set(key, [...(dropped.get(key) ?? []), work])
  }
  return dropped
}

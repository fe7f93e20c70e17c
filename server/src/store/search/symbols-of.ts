// Symbols that are asked for: the texts that have them, and those that cite them however they write it.
import type { Found } from '@qarar/core/search/index/find-texts.ts'
import type { Clause, SearchPlan } from '@qarar/core/search/query/plan.ts'
import type { AskedSymbol } from '@qarar/core/search/query/symbols-in.ts'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { hasText } from './has-text.ts'
import type { SearchedSegment } from './holdings.ts'
import type { IndexCache } from './index-cache.ts'
import { openLists } from './open-index.ts'

/** By key, the texts of each segment. */
type SymbolTexts = Map<string, Found[]>

/** The plan with its symbols as one term each where a text has or cites them; where none does, that is noted. */
export async function withSymbols(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  plan: SearchPlan,
): Promise<{ plan: SearchPlan; symbols: SymbolTexts }> {
  const symbols: SymbolTexts = new Map()
  const wanted: Clause[] = []
  for (const clause of plan.wanted) wanted.push(await settled(db, cache, segments, clause, plan, symbols))
  return { plan: { ...plan, wanted }, symbols }
}

async function settled(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  clause: Clause,
  { notes }: SearchPlan,
  symbols: SymbolTexts,
): Promise<Clause> {
  const { symbol, alternatives, words } = clause
  if (!symbol) return clause
  const places = await placesOf(db, symbol)
  const printed = alternatives.slice(0, 1)
  const isPlaced = places.length > 0
  if (isPlaced) symbols.set(symbol.key, textsAt(segments, places))
  const own = isPlaced ? [{ is: 'symbol' as const, key: symbol.key }] : []
  if (!symbol.isWhole) return { ...clause, alternatives: [...own, ...alternatives] }
  if (isPlaced || (await arePrinted(db, cache, segments, printed)))
    return { ...clause, alternatives: [...own, ...printed] }
  notes.push({ code: 'no-symbol', params: { value: words } })
  return clause
}

async function arePrinted(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  leaves: Clause['alternatives'],
): Promise<boolean> {
  const terms = leaves.flatMap((leaf) => (leaf.is === 'term' ? leaf : []))
  const open = await openLists(db, cache, segments, terms)
  return terms.some((leaf) => hasText(open, leaf))
}

interface PlacedRow {
  revision: string
  position: number
  /** It is the text itself, not one that cites it. */
  own: boolean
}

/** Of a text that has the symbol its first paragraph; through the eyes of the reader. */
async function placesOf(db: Database, symbol: AskedSymbol): Promise<PlacedRow[]> {
  const keys = keysOf(symbol)
  const { rows } = await sql<PlacedRow>`
    with own as (
      select w.revision, w."order" from revision_work w
      where w.number_key = any(${keys}) or w.symbol_key = any(${keys})
      union
      select e.revision, 1 from publication b join expression e on e.publication = b.id
      where key_of_symbol(b.symbol) = any(${keys})
    )
    select p.revision, min(p.position)::int as position, true as own
    from own join expression e on e.revision = own.revision and e.state = 'listed'
    join paragraph p on p.revision = own.revision and p.work = own."order"
    group by p.revision, own."order"
    union all
    select distinct c.revision, c.position, false
    from cited c join expression e on e.revision = c.revision and e.state = 'listed'
    where c.key = any(${keys})`.execute(db)
  return rows
}

/** The same with and without its year in brackets; citations have it where they print it or it is known. */
function keysOf({ key, isWhole }: AskedSymbol): string[] {
  const bare = key.replace(/\(\d{4}\)$/, '')
  if (bare !== key) return [key, bare]
  const years = isWhole ? Array.from({ length: lastYear - firstYear }, (_, nth) => firstYear + nth) : []
  return [key, ...years.map((year) => `${key}(${year})`)]
}

/** Years that symbols end with: since there is a Security Council, and as long as anybody may ask. */
const [firstYear, lastYear] = [1945, 2100]

/** The text itself counts as if it named the symbol in every line. */
const ofItself = 1000

function textsAt(segments: readonly SearchedSegment[], places: readonly PlacedRow[]): Found[] {
  const byRevision = Map.groupBy(places, ({ revision }) => revision)
  return segments.map(({ ranges }) => {
    const times = new Map<number, number>()
    for (const { revision, first } of ranges)
      for (const { position, own } of byRevision.get(revision ?? '') ?? [])
        times.set(first + position - 1, Math.max(times.get(first + position - 1) ?? 0, own ? ofItself : 1))
    const sorted = [...times].sort(([one], [other]) => one - other)
    return { docs: sorted.map(([doc]) => doc), frequencies: sorted.map(([, count]) => count) }
  })
}

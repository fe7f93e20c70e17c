// What paragraphs hold beside their words: asked of the register itself, so that a decision is followed at once.
import type { Column } from '@qarar/core/search/segment/column.ts'
import type { ColumnName } from '@qarar/core/search/segment/columns.ts'
import { type Holding, holdings, liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { CachedSegment, Held, HeldColumns, IndexCache } from './index-cache.ts'

/** A segment as it is searched. */
export interface SearchedSegment extends CachedSegment {
  columns: Record<ColumnName, Column>
}

/** What a reader may see of it; read again where anything was decided or found since. */
export async function withHoldings(
  db: Database,
  cache: IndexCache,
  segments: readonly CachedSegment[],
): Promise<SearchedSegment[]> {
  const { held, columns } = await heldNow(db, cache)
  return segments.map((segment) => {
    const holds = columns.get(segment.id) ?? columnOf(segment, held)
    columns.set(segment.id, holds)
    return { ...segment, columns: { ...segment.columns, holds } }
  })
}

/** Whoever asks while it is being read waits for the same answer. */
async function heldNow(db: Database, cache: IndexCache): Promise<HeldColumns> {
  const stamp = await stampOf(db)
  const known = cache.holdings.get(db)
  if (known?.stamp === stamp) return known.answer
  const answer = readHeld(db).then((held) => ({ held, columns: new Map() }))
  cache.holdings.set(db, { stamp, answer })
  answer.catch(() => cache.holdings.delete(db))
  return answer
}

/** Another one after each change that anybody may see. */
async function stampOf(db: Database): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', (select max(number) from log), (select concat(key, linked_at) from linking)) as stamp`.execute(
    db,
  )
  return (rows[0] as { stamp: string }).stamp
}

interface HeldRow {
  revision: string
  position: number
  holding: Holding
}

/** Of what is listed. Places are of the shown revision, and mandates those that count. */
async function readHeld(db: Database): Promise<Held> {
  const { rows } = await sql<HeldRow>`
    select p.revision, p.position, 'mandate' as holding
    from mandate_place p join mandate_version v on v.mandate = p.mandate and v.upto is null
    where v.state = any(${[...liveStates]})
    union
    select g.revision, g.position, 'finding'
    from finding f join finding_place p on p.finding = f.id
    join paragraph g on g.revision = p.revision and g.work is not distinct from p."order" and g.eid = p.eid
      and coalesce(p.span_start between g.span_start and g.span_end, true)
    where f.state = 'open' and not exists (
      select from dismissal d where d.finding = f.id
        and not exists (select from dismissal_withdrawal w where w.dismissal = d.id))
    union
    select g.revision, g.position, 'position'
    from expression e join revision_work w on w.revision = e.revision
    cross join lateral jsonb_array_elements(w.turns) as speech
    cross join lateral jsonb_array_elements(speech -> 'positions') as said
    join paragraph g on g.revision = w.revision and g.work = w."order" and g.turn = (speech ->> 'order')::int
      and (said -> 'span' ->> 'start')::int between g.span_start and g.span_end
    where e.state = 'listed' and w.turns <> '[]'
    union
    select g.revision, g.position, 'mechanism'
    from expression e join revision r on r.id = e.revision
    cross join lateral jsonb_array_elements(r.publication -> 'mechanisms') as mechanism
    cross join lateral jsonb_array_elements(mechanism -> 'places') as place
    join paragraph g on g.revision = r.id and g.work = (place ->> 'work')::int and g.eid = place ->> 'eId'
    where e.state = 'listed'`.execute(db)
  const held = new Map<string, Map<number, number>>()
  for (const { revision, position, holding } of rows) {
    const own = held.get(revision) ?? new Map<number, number>()
    held.set(revision, own.set(position, (own.get(position) ?? 0) | bitOf(holding)))
  }
  return held
}

const bitOf = (holding: Holding) => 1 << holdings.indexOf(holding)

/** Every set of holdings; the number of a set has their bits. */
const sets = Array.from({ length: 1 << holdings.length }, (_, bits) =>
  holdings.filter((holding) => (bits & bitOf(holding)) !== 0),
)

function columnOf({ lengths, ranges }: CachedSegment, held: Held): Column {
  const ordinals = new Uint16Array(lengths.length)
  for (const { first, revision } of ranges)
    for (const [position, bits] of held.get(revision ?? '') ?? []) ordinals[first + position - 1] = bits
  return { sets, ordinals }
}

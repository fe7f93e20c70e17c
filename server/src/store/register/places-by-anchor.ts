// Mandates that a person decided about, and that the rules do not read any more, or never did: found by the words.
import type { Span } from '@qarar/core'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { quoteFinder } from '../decisions/anchor.ts'
import { paragraphAround, type ShownText, shownText } from '../decisions/shown-text.ts'
import type { KnownPlace } from './known-places.ts'
import type { StandingDecision } from './standing-decisions.ts'

/** A listed text that may have the words of a mandate. */
interface Held {
  mandate: string
  /** Of the mandate, as it is known by now. */
  work: string
  revision: string
  manifestation: string
}

/** By mandate; absent where no listed text of the work has the words. */
export async function placesByAnchor(
  change: Change,
  decisions: readonly StandingDecision[],
): Promise<Map<string, KnownPlace>> {
  const places = new Map<string, KnownPlace>()
  const anchored = new Map(decisions.filter(({ quote }) => quote !== null).map((each) => [each.id, each]))
  if (anchored.size === 0) return places
  const decisionOf = new Map([...anchored.values()].map((each) => [each.mandate, each]))
  const held = await listHeld(change, [...anchored.keys()])
  for (const [revision, all] of Map.groupBy(held, (row) => row.revision)) {
    const own = all.filter(({ mandate }) => !places.has(mandate))
    const [first] = own
    if (!first) continue
    const shown = await shownText(change, { revision, manifestation: first.manifestation })
    for (const one of own) {
      const place = await placeIn(change, shown, one, decisionOf.get(one.mandate) as StandingDecision)
      if (place) places.set(one.mandate, place)
    }
  }
  return places
}

/** Those that have the works of the mandates, and the files that the decisions were made on, whatever works they have. */
async function listHeld(change: Change, decisions: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    with decided as (
      select d.mandate, d.manifestation, coalesce(v.work, m.work) as work
      from mandate_decision d join mandate m on m.id = d.mandate
      left join mandate_version v on v.mandate = m.id and v.upto is null
      where d.id = any(${decisions}::text[])
    ), held as (
      select d.mandate, d.work, x.revision from decided d join work_expression x on x.work = d.work
      union
      select d.mandate, d.work, r.id from decided d join revision r on r.manifestation = d.manifestation
    )
    select h.mandate, h.work, h.revision, r.manifestation
    from held h join followed f on f.revision = h.revision
    join expression e on e.id = f.expression join revision r on r.id = h.revision
    order by e.created_at, e.id`.execute(change)
  return rows
}

async function placeIn(
  change: Change,
  shown: ShownText,
  { revision, work, manifestation }: Held,
  decision: StandingDecision,
): Promise<KnownPlace | null> {
  const span = spanIn(shown, decision)
  const paragraph = span && paragraphAround(shown, span)
  if (!paragraph || paragraph.order === null) return null
  const place = await findPlace(change, revision, paragraph.order, paragraph.eId)
  // In the same file the place is sure: rules that read a number by now make another work of the same words.
  return place && (place.work === work || decision.manifestation === manifestation) ? place : null
}

function findPlace(change: Change, revision: string, order: number, eId: string) {
  return change
    .selectFrom('paragraph as g')
    .innerJoin('work_expression as x', (join) =>
      join.onRef('x.revision', '=', 'g.revision').onRef('x.order', '=', 'g.work'),
    )
    .innerJoin('revision_work as w', (join) =>
      join.onRef('w.revision', '=', 'x.revision').onRef('w.order', '=', 'x.order'),
    )
    .innerJoin('followed as f', 'f.revision', 'g.revision')
    .innerJoin('publication as b', 'b.id', 'f.publication')
    .innerJoin('revision as r', 'r.id', 'g.revision')
    .select(['g.revision', 'g.position', 'x.work', 'f.publication', 'b.organisation'])
    .select(['w.organ', 'w.session', 'w.dates', 'w.order', 'w.symbol', 'w.number', 'w.title'])
    .select('r.publication as head')
    .where('g.revision', '=', revision)
    .where('g.work', '=', order)
    .where('g.eid', '=', eId)
    .executeTakeFirst()
}

/** In the same file by the place, in another by the words with those around them. */
export function spanIn({ manifestation, map, text }: ShownText, decision: StandingDecision): Span | null {
  const { ranges, quote, before, after } = decision
  if (ranges === null || quote === null || before === null || after === null) return null
  return decision.manifestation === manifestation
    ? map.spanOf(ranges.map(([from, to]) => ({ from, to })))
    : quoteFinder(text)({ ranges, quote, before, after })
}

// Mandates that a person decided about, and that the rules do not read any more, or never did: found by the words.
import type { Span } from '@qarar/core'
import type { Change } from '../database.ts'
import { quoteFinder } from '../decisions/anchor.ts'
import { paragraphAround, type ShownText, shownText } from '../decisions/shown-text.ts'
import type { KnownPlace } from './known-places.ts'
import type { StandingDecision } from './standing-decisions.ts'

/** By mandate; absent where no listed text of the work has the words. */
export async function placesByAnchor(
  change: Change,
  decisions: readonly StandingDecision[],
): Promise<Map<string, KnownPlace>> {
  const places = new Map<string, KnownPlace>()
  const anchored = decisions.filter(({ quote }) => quote !== null)
  if (anchored.length === 0) return places
  const works = await worksOf(
    change,
    anchored.map(({ mandate }) => mandate),
  )
  for (const [revision, held] of Map.groupBy(works, (row) => row.revision)) {
    const shown = await shownText(change, { revision, manifestation: (held[0] as Held).manifestation })
    for (const decision of anchored) {
      if (places.has(decision.mandate)) continue
      const own = held.filter(({ mandate }) => mandate === decision.mandate)
      const place = await placeIn(change, shown, own, decision)
      if (place) places.set(decision.mandate, place)
    }
  }
  return places
}

type Held = Awaited<ReturnType<typeof worksOf>>[number]

/** The listed texts that have the works of the mandates. */
function worksOf(change: Change, mandates: readonly string[]) {
  return change
    .selectFrom('mandate as m')
    .innerJoin('work_expression as x', 'x.work', 'm.work')
    .innerJoin('followed as f', 'f.revision', 'x.revision')
    .innerJoin('expression as e', 'e.id', 'f.expression')
    .innerJoin('revision as r', 'r.id', 'x.revision')
    .innerJoin('revision_work as w', (join) =>
      join.onRef('w.revision', '=', 'x.revision').onRef('w.order', '=', 'x.order'),
    )
    .innerJoin('publication as b', 'b.id', 'f.publication')
    .select(['m.id as mandate', 'm.work', 'x.revision', 'r.manifestation', 'f.publication'])
    .select([
      'b.organisation',
      'w.organ',
      'w.session',
      'w.dates',
      'w.order',
      'w.symbol',
      'w.number',
      'w.title',
    ])
    .select('r.publication as head')
    .where('m.id', 'in', mandates)
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
}

async function placeIn(
  change: Change,
  shown: ShownText,
  held: readonly Held[],
  decision: StandingDecision,
): Promise<KnownPlace | null> {
  const span = spanIn(shown, decision)
  const paragraph = span && paragraphAround(shown, span)
  const own = paragraph && held.find(({ order }) => order === paragraph.order)
  if (!own) return null
  const { position } = await change
    .selectFrom('paragraph')
    .select('position')
    .where('revision', '=', own.revision)
    .where('work', '=', own.order)
    .where('eid', '=', paragraph.eId)
    .executeTakeFirstOrThrow()
  const { mandate: _, manifestation: __, ...place } = own
  return { ...place, position }
}

/** In the same file by the place, in another by the words with those around them. */
export function spanIn({ manifestation, map, text }: ShownText, decision: StandingDecision): Span | null {
  const { ranges, quote, before, after } = decision
  if (ranges === null || quote === null || before === null || after === null) return null
  return decision.manifestation === manifestation
    ? map.spanOf(ranges.map(([from, to]) => ({ from, to })))
    : quoteFinder(text)({ ranges, quote, before, after })
}

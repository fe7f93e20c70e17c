// Words that a person decided about are that person's mandate, also where no reading of the rules leads to them: what was
// rejected is not proposed again, and what was added is not proposed beside it.
import { matchPlaces } from '@qarar/register'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { paragraphAround, type ShownText, shownText } from '../decisions/shown-text.ts'
import { spanIn } from './places-by-anchor.ts'
import type { ReadMandate } from './read-mandates.ts'
import { type StandingDecision, standingDecisions } from './standing-decisions.ts'

/** A request that no other reading has, and the work that it is of. */
export interface OpenRead extends ReadMandate {
  work: string
}

interface Decided {
  /** Of the mandate, as it is known by now. */
  work: string
  decision: StandingDecision
}

/** Which of the requests in a revision are which mandates that people decided about; `taken` have their place already. */
export async function matchDecided(
  change: Change,
  revision: string,
  open: readonly OpenRead[],
  taken: ReadonlySet<string>,
): Promise<[OpenRead, string][]> {
  if (open.length === 0) return []
  const { manifestation } = await change
    .selectFrom('revision')
    .select('manifestation')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  const decided = await listDecided(change, manifestation, [...new Set(open.map(({ work }) => work))], taken)
  if (decided.length === 0) return []
  const shown = await shownText(change, { revision, manifestation })
  const before = placedIn(shown, decided, await worksOf(change, revision))
  const beforeOf = Map.groupBy(before, ({ work }) => work)
  const after = open.map((read) => ({ read, ranges: [rangeOf(read)] }))
  return [...Map.groupBy(after, ({ read }) => read.work)].flatMap(([work, reads]) =>
    [...matchPlaces(beforeOf.get(work) ?? [], reads)].map(
      ([{ read }, { mandate }]) => [read, mandate] as [OpenRead, string],
    ),
  )
}

const rangeOf = ({ mandate: { action } }: ReadMandate) => [action.span.start, action.span.end] as const

/** Where the words stand, by the works that the text has now: in another file only in the work of the mandate. */
function placedIn(shown: ShownText, decided: readonly Decided[], works: ReadonlyMap<number, string>) {
  return decided.flatMap(({ work: known, decision }) => {
    const span = spanIn(shown, decision)
    const order = span && paragraphAround(shown, span)?.order
    const work = order ? works.get(order) : undefined
    if (!span || work === undefined) return []
    if (work !== known && decision.manifestation !== shown.manifestation) return []
    return [{ work, mandate: decision.mandate, ranges: [[span.start, span.end] as const] }]
  })
}

async function worksOf(change: Change, revision: string): Promise<Map<number, string>> {
  const rows = await change
    .selectFrom('work_expression')
    .select(['order', 'work'])
    .where('revision', '=', revision)
    .execute()
  return new Map(rows.map(({ order, work }) => [order, work]))
}

async function listDecided(
  change: Change,
  manifestation: string,
  works: string[],
  taken: ReadonlySet<string>,
): Promise<Decided[]> {
  const { rows } = await sql<{ id: string; work: string }>`
    select distinct v.mandate as id, v.work
    from mandate_decision d join mandate_version v on v.mandate = d.mandate and v.upto is null
    where v.work = any(${works}) or d.manifestation = ${manifestation}
    order by v.mandate`.execute(change)
  const open = rows.filter(({ id }) => !taken.has(id))
  const standing = await standingDecisions(
    change,
    open.map(({ id }) => id),
  )
  return open.flatMap(({ id, work }) => {
    const decision = standing.get(id)
    return decision?.quote ? [{ work, decision }] : []
  })
}

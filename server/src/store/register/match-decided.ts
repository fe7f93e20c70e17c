// Words that a person decided about are that person's mandate, also where no reading of the rules leads to them: what was
// rejected is not proposed again, and what was added is not proposed beside it.
import { matchPlaces } from '@qarar/register'
import type { Change } from '../database.ts'
import { shownText } from '../decisions/shown-text.ts'
import { spanIn } from './places-by-anchor.ts'
import type { ReadMandate } from './read-mandates.ts'
import { standingDecisions } from './standing-decisions.ts'

/** A request that no other reading has, and the work that it is of. */
export interface OpenRead extends ReadMandate {
  work: string
}

/** Which of the requests in a revision are which mandates that people decided about; `taken` have their place already. */
export async function matchDecided(
  change: Change,
  revision: string,
  open: readonly OpenRead[],
  taken: ReadonlySet<string>,
): Promise<[OpenRead, string][]> {
  const decided = await listDecided(change, [...new Set(open.map(({ work }) => work))], taken)
  if (decided.length === 0) return []
  const { manifestation } = await change
    .selectFrom('revision')
    .select('manifestation')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  const shown = await shownText(change, { revision, manifestation })
  const before = decided.flatMap(({ work, decision }) => {
    const span = spanIn(shown, decision)
    return span ? [{ work, mandate: decision.mandate, ranges: [[span.start, span.end] as const] }] : []
  })
  const beforeOf = Map.groupBy(before, ({ work }) => work)
  const after = open.map((read) => ({ read, ranges: [rangeOf(read)] }))
  return [...Map.groupBy(after, ({ read }) => read.work)].flatMap(([work, reads]) =>
    [...matchPlaces(beforeOf.get(work) ?? [], reads)].map(
      ([{ read }, { mandate }]) => [read, mandate] as [OpenRead, string],
    ),
  )
}

const rangeOf = ({ mandate: { action } }: ReadMandate) => [action.span.start, action.span.end] as const

async function listDecided(change: Change, works: string[], taken: ReadonlySet<string>) {
  if (works.length === 0) return []
  const mandates = await change
    .selectFrom('mandate as m')
    .select(['m.id', 'm.work'])
    .where('m.work', 'in', works)
    .where('m.id', 'in', change.selectFrom('mandate_decision').select('mandate'))
    .orderBy('m.id')
    .execute()
  const open = mandates.filter(({ id }) => !taken.has(id))
  const standing = await standingDecisions(
    change,
    open.map(({ id }) => id),
  )
  return open.flatMap(({ id, work }) => {
    const decision = standing.get(id)
    return decision?.quote ? [{ work, decision }] : []
  })
}

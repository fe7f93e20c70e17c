// Which work a text is, where a person said that it is a version of another, or that it is not.
import type { Change } from '../database.ts'
import type { WorkAnchor } from '../schema/decision-tables.ts'
import { standingLinks, workFinder } from './standing-links.ts'

/** A work that a person named: one that is held; or, by the decision that parts it, one of its own. */
export type DecidedWork = { work: string } | { apart: string; from: string }

/** By the order of the work in the revision. */
export async function decidedWorks(change: Change, revision: string): Promise<Map<number, DecidedWork>> {
  const { manifestation } = await change
    .selectFrom('revision')
    .select('manifestation')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  const links = await standingLinks(change, [manifestation])
  const own = links.filter(
    ({ from, relation }) => relation === 'language-version' && from.manifestation === manifestation,
  )
  const decided = new Map<number, DecidedWork>()
  const find = workFinder(change)
  for (const { id, holds, from, to } of own.toReversed()) {
    const order = await find(revision, from)
    const work = await workAt(change, to, find)
    if (order !== null && work !== null) decided.set(order, holds ? { work } : { apart: id, from: work })
  }
  return decided
}

/** The work that a listed text has at the words. */
async function workAt(change: Change, to: WorkAnchor, find: ReturnType<typeof workFinder>) {
  const shown = await change
    .selectFrom('expression')
    .select('revision')
    .where('manifestation', '=', to.manifestation)
    .where('state', '=', 'listed')
    .executeTakeFirst()
  const order = shown?.revision ? await find(shown.revision, to) : null
  if (!shown?.revision || order === null) return null
  const found = await change
    .selectFrom('work_expression')
    .select('work')
    .where('revision', '=', shown.revision)
    .where('order', '=', order)
    .executeTakeFirst()
  return found?.work ?? null
}

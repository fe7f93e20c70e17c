import type { NewAssignment } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { getVersion } from './get-mandate-version.ts'

/** The post that sees to each of some mandates from now on: all or nothing, one log entry. */
export function assignMandates(
  db: Database,
  given: readonly string[],
  { by, post, person, seen = {}, assignedBy }: NewAssignment & { assignedBy: string },
): Promise<string[]> {
  return changeStore(db, async (change) => {
    const mandates = [...new Set(given)]
    for (const words of [post, person]) if (words) refuseControls(words, 'owner')
    for (const mandate of mandates) await getVersion(change, mandate)
    await refuseChanged(change, seen)
    const owner = { post: plain(post), person: plain(person), due_by: by, rule: null }
    const details = { mandates, ...owner }
    const entry = { by: assignedBy, what: 'assign', ids: mandates.slice(0, 1), details }
    const { number } = await appendLog(change, entry)
    await end(change, mandates, number)
    const rows = mandates.map((mandate) => ({ mandate, log: number, upto: null, ...owner }))
    await insertRows(change, 'assignment', rows)
    return mandates
  })
}

/** Throws where a mandate has another owner by now than the person saw. */
async function refuseChanged(change: Change, seen: Record<string, string | null>): Promise<void> {
  const ids = Object.keys(seen)
  if (ids.length === 0) return
  const rows = await change
    .selectFrom('assignment')
    .select(['mandate', 'post'])
    .where('mandate', 'in', ids)
    .where('upto', 'is', null)
    .execute()
  const posts = new Map(rows.map(({ mandate, post }) => [mandate, post]))
  const changed = ids.find((id) => (posts.get(id) ?? null) !== seen[id])
  if (changed === undefined) return
  throw refusal(
    'not-applicable',
    `Mandate ${changed} has been assigned to "${posts.get(changed) ?? 'nobody'}" since you saw it.`,
    'owner-changed',
  )
}

const plain = (words: string | null) => words?.trim() || null

async function end(change: Change, mandates: readonly string[], log: number): Promise<void> {
  await change
    .updateTable('assignment')
    .set({ upto: String(log) })
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
}

import type { NewAssignment } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { getVersion } from './get-mandate-version.ts'

/** The post that sees to each of some mandates from now on: all or nothing, one log entry. */
export function assignMandates(
  db: Database,
  given: readonly string[],
  { by, post, person, assignedBy }: NewAssignment & { assignedBy: string },
): Promise<string[]> {
  return changeStore(db, async (change) => {
    const mandates = [...new Set(given)]
    for (const words of [post, person]) if (words) refuseControls(words, 'owner')
    for (const mandate of mandates) await getVersion(change, mandate)
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

const plain = (words: string | null) => words?.trim() || null

async function end(change: Change, mandates: readonly string[], log: number): Promise<void> {
  await change
    .updateTable('assignment')
    .set({ upto: String(log) })
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
}

import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import type { DecisionWithdrawal } from '../store.ts'
import { refusal } from '../store-error.ts'

export async function isDismissal(db: Database, id: string): Promise<boolean> {
  const found = await db.selectFrom('dismissal').select('id').where('id', '=', id).executeTakeFirst()
  return found !== undefined
}

/** The finding is open again, where the texts still have it. */
export function withdrawDismissal(
  db: Database,
  id: string,
  { reason, by }: { reason: string; by: string },
): Promise<DecisionWithdrawal> {
  return changeStore(db, async (change) => {
    await refuseTaken(change, id)
    const { finding, publication, expression } = await getPlace(change, id)
    const entry = { by, what: 'withdraw-decision', ids: [id, finding], details: { reason } }
    const { number } = await appendLog(change, entry)
    await insertRows(change, 'dismissal_withdrawal', [{ dismissal: id, log: number, reason }])
    const message = `Taken back: ${id} stays in the log, and counts no more; the finding ${finding} is open again, if the texts still have it.`
    return { id, publication, expression, broken: [], message }
  })
}

async function refuseTaken(change: Change, id: string): Promise<void> {
  const taken = await change
    .selectFrom('dismissal_withdrawal')
    .select('dismissal')
    .where('dismissal', '=', id)
    .executeTakeFirst()
  if (taken) throw refusal('not-applicable', `Decision ${id} has been taken back already.`, 'already-taken')
}

function getPlace(change: Change, id: string) {
  return change
    .selectFrom('dismissal as d')
    .innerJoin('finding_place as p', (join) =>
      join.onRef('p.finding', '=', 'd.finding').on('p.position', '=', 1),
    )
    .innerJoin('expression as e', 'e.id', 'p.expression')
    .select(['d.finding', 'p.expression', 'e.publication'])
    .where('d.id', '=', id)
    .executeTakeFirstOrThrow()
}

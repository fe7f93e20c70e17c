import type { AssignmentRule, NewAssignmentRule } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { applyRules } from './apply-rules.ts'
import { refuseOwner } from './refuse-owner.ts'

/** Rules that hold, the oldest first. */
export async function listRules(db: Database): Promise<AssignmentRule[]> {
  const rows = await db
    .selectFrom('assignment_rule as r')
    .innerJoin('log as l', 'l.number', 'r.log')
    .select(['r.id', 'r.post', 'r.organisation', 'r.addressee', 'r.follow', 'r.session', 'r.words'])
    .select(['l.by', 'l.at'])
    .select(({ selectFrom }) =>
      selectFrom('assignment as a')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('a.rule', '=', 'r.id')
        .where('a.upto', 'is', null)
        .as('assigned'),
    )
    .where('r.upto', 'is', null)
    .orderBy('r.log')
    .execute()
  return rows.map(({ assigned, at, ...rule }) => ({
    ...rule,
    ...{ assigned: Number(assigned), at: at.toISOString() },
  }))
}

/** Holds for what is in the register and for what comes in. What a person assigned stays. */
export function addRule(
  db: Database,
  { by, ...rule }: NewAssignmentRule & { by: string },
): Promise<AssignmentRule> {
  return changeStore(db, async (change) => {
    for (const words of Object.values(rule)) if (words !== null) refuseControls(words, 'rule')
    refuseOwner(rule.post)
    const id = newId('rule')
    const row = { id, ...rule }
    const { number } = await appendLog(change, { by, what: 'add-rule', ids: [id], details: row })
    await insertRows(change, 'assignment_rule', [{ ...row, log: number, upto: null }])
    await applyRules(change, number, null)
    return (await listRules(change)).find((each) => each.id === id) as AssignmentRule
  })
}

/** What it has assigned stays as it is. */
export function endRule(db: Database, id: string, { by }: { by: string }): Promise<void> {
  return changeStore(db, async (change) => {
    const { number } = await appendLog(change, { by, what: 'end-rule', ids: [id], details: {} })
    const { numUpdatedRows } = await change
      .updateTable('assignment_rule')
      .set({ upto: String(number) })
      .where('id', '=', id)
      .where('upto', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw refusal('not-found', `No rule that holds has the id "${id}".`)
  })
}

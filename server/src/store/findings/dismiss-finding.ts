import type { FindingCode } from '@qarar/core'
import type { Dismissal, RefusalReason } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import type { SeenPlace } from '../schema/link-tables.ts'
import { refusal } from '../store-error.ts'
import { standingDismissals, stateOfFinding } from './dismissals.ts'

/** The id of a finding says what words it is about: whoever dismisses it has seen these, and no others. */
export function dismissFinding(
  db: Database,
  finding: string,
  { by, ...given }: { reason: string; by: string },
): Promise<Dismissal> {
  return changeStore(db, async (change) => {
    const reason = given.reason.trim()
    if (reason === '') throw refuse('no-reason', 'A finding is dismissed with a reason')
    refuseControls(reason, 'reason')
    const code = await getOpen(change, finding)
    const places = await seenPlaces(change, finding)
    const id = newId('decision')
    const details = { code, places, reason }
    const { number, at } = await appendLog(change, {
      by,
      what: 'dismiss-finding',
      ids: [id, finding],
      details,
    })
    await insertRows(change, 'dismissal', [{ id, finding, log: number, code, places, reason }])
    return { id, finding, by, at, reason }
  })
}

async function getOpen(change: Change, id: string): Promise<FindingCode> {
  const { rows } = await sql<{ code: FindingCode; state: 'open' | 'dismissed' | 'gone' }>`
    select f.code, ${stateOfFinding} as state
    from finding f left join ${standingDismissals} s on s.finding = f.id where f.id = ${id}`.execute(change)
  const [found] = rows
  if (!found)
    throw refusal(
      'not-found',
      `No finding has the id ${id}: "qarar findings" lists them with theirs.`,
      'no-finding',
    )
  if (found.state === 'gone') throw refuse('finding-gone', `The texts do not have the finding ${id} any more`)
  if (found.state === 'dismissed')
    throw refuse('already-dismissed', `The finding ${id} is dismissed already: take that back first`)
  return found.code
}

function seenPlaces(change: Change, finding: string): Promise<SeenPlace[]> {
  return change
    .selectFrom('finding_place')
    .select(['expression', 'eid as eId', 'before', 'quote', 'after'])
    .where('finding', '=', finding)
    .orderBy('position')
    .execute()
}

const refuse = (reason: RefusalReason, what: string) => refusal('not-applicable', `${what}.`, reason)

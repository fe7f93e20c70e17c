import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import type { MandateAnswer } from '../store.ts'
import { refusal } from '../store-error.ts'
import { keepVersions } from './keep-versions.ts'
import { refuseLostTargets, refusePart } from './refuse-left-alone.ts'
import { standingDecisions } from './standing-decisions.ts'

interface Reason {
  reason: string
  by: string
}

/**
 * The decision before it stands again, else what the rules read. Parts of a split go with it: refused where somebody has
 * decided about one of them since, where it is a part itself, and where another mandate is merged into what would not count.
 */
export function withdrawMandateDecision(db: Database, id: string, given: Reason): Promise<MandateAnswer> {
  return changeStore(db, async (change) => {
    refuseControls(given.reason, 'reason')
    const decision = await find(change, id)
    if (!decision) throw refusal('not-found', `No decision has the id ${id}.`, 'no-decision')
    if (decision.taken)
      throw refusal('not-applicable', `Decision ${id} has been taken back already.`, 'already-taken')
    if (decision.kind === 'added') await refusePart(change, decision.mandate)
    const parts = decision.kind === 'split' ? await untouchedParts(change, decision.into_mandates) : []
    await takeBack(change, id, decision.mandate, given)
    for (const part of parts) await takeBack(change, part.id, part.mandate, given)
    const mandates = [decision.mandate, ...parts.map(({ mandate }) => mandate)]
    await refuseLostTargets(change, mandates)
    return { decisions: [id, ...parts.map((part) => part.id)], mandates }
  })
}

function find(db: Database, id: string) {
  return db
    .selectFrom('mandate_decision as d')
    .leftJoin('mandate_decision_withdrawal as w', 'w.decision', 'd.id')
    .select(['d.mandate', 'd.kind', 'd.into_mandates', 'w.decision as taken'])
    .where('d.id', '=', id)
    .executeTakeFirst()
}

async function untouchedParts(change: Change, mandates: string[]) {
  const standing = [...(await standingDecisions(change, mandates)).values()]
  const touched = standing.find(({ kind }) => kind !== 'added')
  if (!touched) return standing
  throw refusal(
    'not-applicable',
    `Part ${touched.mandate} of the split was decided about since (${touched.id}): take that back first.`,
    'other-decision',
  )
}

async function takeBack(change: Change, id: string, mandate: string, { reason, by }: Reason): Promise<void> {
  const entry = {
    by,
    what: 'withdraw-mandate-decision',
    ids: [id, mandate],
    details: { decision: id, reason },
  }
  const { number } = await appendLog(change, entry)
  await insertRows(change, 'mandate_decision_withdrawal', [{ decision: id, log: number, reason }])
  await keepVersions(change, [mandate], number)
}

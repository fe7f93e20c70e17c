// A person's word on whether a State is one of those that a text asks without naming them. Rows are added; a wrong one is taken
// back with a reason.
import { concernsOf, partyName } from '@qarar/register'
import type { NewSubsetDecision, SubsetDecision } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { getVersion, refuseNotLive } from '../register/get-mandate-version.ts'
import { refuseUnplaced } from '../register/record-status.ts'
import { refuseEvidence } from '../register/refuse-status.ts'
import { refusal } from '../store-error.ts'
import { listSubsetDecisions } from './list-subset-decisions.ts'
import { askedByMandate } from './state-requests.ts'

/** `code`: of ISO 3166, such as SOM. */
export async function decideSubset(
  db: Database,
  mandate: string,
  code: string,
  given: NewSubsetDecision & { by: string },
): Promise<SubsetDecision> {
  const state = `state:${code.toUpperCase()}`
  if (partyName(state, 'en') === null) throw refusal('not-found', `No State has the code ${code}.`)
  refuseBare(given)
  // Of the texts as they are held: read before the lock, so that nobody waits for it.
  const asked = (await askedByMandate(db)).get(mandate)
  return changeStore(db, async (change) => {
    refuseNotLive(await getVersion(change, mandate))
    if (!asked || !concernsOf(asked, state).includes('subset'))
      throw refusal(
        'not-applicable',
        `The text of ${mandate} leaves nothing to decide of ${state}: it asks no subset in which that may be.`,
        'no-subset',
      )
    await refuseDecided(change, mandate, state)
    for (const each of given.evidence) await refuseUnplaced(change, each)
    return add(change, { ...given, mandate, state })
  })
}

function refuseBare({ reason, evidence }: NewSubsetDecision): void {
  if (reason !== null) refuseControls(reason, 'reason')
  for (const each of evidence) refuseEvidence(each)
  if (!reason?.trim() && evidence.length === 0)
    throw refusal('not-applicable', 'Say why, or name a source.', 'no-reason')
}

async function refuseDecided(change: Change, mandate: string, state: string): Promise<void> {
  const [stands] = await listSubsetDecisions(change, { mandate, state, standing: true, log: null })
  if (stands)
    throw refusal(
      'not-applicable',
      `${stands.by} has decided this already (${stands.id}): take that back first.`,
      'subset-decided',
    )
}

type Said = NewSubsetDecision & { by: string; mandate: string; state: string }

async function add(
  change: Change,
  { by, mandate, state, belongs, reason, evidence }: Said,
): Promise<SubsetDecision> {
  const id = newId('subset')
  const row = { id, mandate, state, belongs, reason: reason?.trim() || null, evidence }
  const { number, at } = await appendLog(change, {
    ...{ by, what: 'decide-subset', ids: [id, mandate], details: row },
  })
  await insertRows(change, 'subset_decision', [{ ...row, log: number }])
  return { ...row, by, at, withdrawn: null }
}

/** The State is undecided again. */
export function withdrawSubset(
  db: Database,
  id: string,
  { reason, by }: { reason: string; by: string },
): Promise<{ id: string; mandate: string; state: string }> {
  return changeStore(db, async (change) => {
    refuseControls(reason, 'reason')
    const found = await change
      .selectFrom('subset_decision as d')
      .leftJoin('subset_withdrawal as w', 'w.decision', 'd.id')
      .select(['d.mandate', 'd.state', 'w.decision as taken'])
      .where('d.id', '=', id)
      .executeTakeFirst()
    if (!found) throw refusal('not-found', `Nothing that was decided of a State has the id "${id}".`)
    if (found.taken) throw refusal('not-applicable', `${id} has been taken back already.`, 'already-taken')
    const { mandate, state } = found
    const details = { decision: id, reason }
    const { number } = await appendLog(change, {
      ...{ by, what: 'withdraw-subset', ids: [id, mandate], details },
    })
    await insertRows(change, 'subset_withdrawal', [{ ...details, log: number }])
    return { id, mandate, state }
  })
}

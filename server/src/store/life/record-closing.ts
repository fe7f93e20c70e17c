// A person's word on a report that was asked for. Rows are added; a wrong one is taken back with a reason.
import type { Closing, ClosingKind, Evidence, NewClosing } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { getVersion, refuseNotLive } from '../register/get-mandate-version.ts'
import { refuseUnplaced } from '../register/record-status.ts'
import { refuseEvidence, refuseToCome } from '../register/refuse-status.ts'
import { refusal } from '../store-error.ts'
import { listClosings } from './list-closings.ts'

type GivenClosing = NewClosing & { by: string }

/** The report was submitted, considered or noted: each is a fact by itself. */
export function recordClosing(db: Database, mandate: string, given: GivenClosing): Promise<Closing> {
  return changeStore(db, async (change) => {
    const { kind, date, symbol, proposal, by } = given
    refuseNotLive(await getVersion(change, mandate))
    refuseToCome(date)
    if (symbol !== null) refuseControls(symbol, 'symbol')
    await refuseStanding(change, { mandate, kind })
    const told = proposal === null ? null : await openProposal(change, proposal, mandate)
    if (told && told.kind !== kind) throw noProposal(told.id)
    const evidence = [...(told ? placeOf(told) : []), ...(await checked(change, given.evidence))]
    const quote = told?.quote ?? null
    return add(change, { mandate, kind, date, symbol, evidence, proposal, quote, reason: null }, by)
  })
}

/** The proposal tells no such thing of the mandate. */
export function declineProposal(db: Database, proposal: string, { reason, by }: Reason): Promise<Closing> {
  return changeStore(db, async (change) => {
    refuseControls(reason, 'reason')
    const told = await openProposal(change, proposal)
    const { mandate, quote } = told
    const row = { mandate, kind: 'declined' as const, date: null, symbol: null, evidence: placeOf(told) }
    return add(change, { ...row, proposal, quote, reason }, by)
  })
}

interface Reason {
  reason: string
  by: string
}

/** What was proposed is proposed again. */
export function withdrawClosing(
  db: Database,
  id: string,
  given: Reason,
): Promise<{ id: string; mandate: string }> {
  return changeStore(db, (change) => takeBackClosing(change, id, given))
}

/** The same under the lock. */
export async function takeBackClosing(
  change: Change,
  id: string,
  { reason, by }: Reason,
): Promise<{ id: string; mandate: string }> {
  refuseControls(reason, 'reason')
  const found = await change
    .selectFrom('closing as c')
    .leftJoin('closing_withdrawal as w', 'w.closing', 'c.id')
    .select(['c.mandate', 'w.closing as taken'])
    .where('c.id', '=', id)
    .executeTakeFirst()
  if (!found) throw refusal('not-found', `Nothing that was said of a report has the id "${id}".`)
  if (found.taken) throw refusal('not-applicable', `${id} has been taken back already.`, 'already-taken')
  const details = { closing: id, reason }
  const { number } = await appendLog(change, {
    ...{ by, what: 'withdraw-closing', ids: [id, found.mandate], details },
  })
  await insertRows(change, 'closing_withdrawal', [{ ...details, log: number }])
  return { id, mandate: found.mandate }
}

type Told = Awaited<ReturnType<typeof openProposal>>

async function openProposal(change: Change, id: string, mandate?: string) {
  const found = await change
    .selectFrom('closing_proposal as o')
    .innerJoin('followed as f', 'f.revision', 'o.revision')
    .select(['o.id', 'o.mandate', 'o.kind', 'o.order', 'o.eid', 'o.quote', 'f.publication'])
    .where('o.id', '=', id)
    .executeTakeFirst()
  if (!found || (mandate !== undefined && found.mandate !== mandate)) throw noProposal(id)
  const answered = await change
    .selectFrom('closing as c')
    .leftJoin('closing_withdrawal as w', 'w.closing', 'c.id')
    .select('c.id')
    .where('c.proposal', '=', id)
    .where('w.closing', 'is', null)
    .executeTakeFirst()
  if (!answered) return found
  throw refusal(
    'not-applicable',
    `Somebody has answered proposal ${id} already (${answered.id}): take that back first.`,
    'proposal-answered',
  )
}

const noProposal = (id: string) =>
  refusal('not-found', `No text tells that any more: there is no proposal "${id}" for this.`, 'no-proposal')

async function refuseStanding(change: Change, { mandate, kind }: { mandate: string; kind: ClosingKind }) {
  const found = await change
    .selectFrom('closing as c')
    .leftJoin('closing_withdrawal as w', 'w.closing', 'c.id')
    .select(['c.id', 'c.date'])
    .where('c.mandate', '=', mandate)
    .where('c.kind', '=', kind)
    .where('w.closing', 'is', null)
    .executeTakeFirst()
  if (found)
    throw refusal(
      'not-applicable',
      `It stands already that the report was ${kind}, on ${found.date} (${found.id}): take that back first.`,
      'fact-stands',
    )
}

const placeOf = ({ publication, order, eid }: Told): Evidence[] =>
  eid === null ? [] : [{ kind: 'paragraph', publication, order, eId: eid }]

async function checked(change: Change, evidence: NewClosing['evidence']): Promise<Evidence[]> {
  for (const each of evidence) {
    refuseEvidence(each)
    await refuseUnplaced(change, each)
  }
  return evidence
}

interface Row
  extends Pick<Closing, 'mandate' | 'kind' | 'date' | 'symbol' | 'proposal' | 'quote' | 'reason'> {
  evidence: Evidence[]
}

/** Under the lock, of a report that was submitted as a document of the store. */
export const addClosing = (
  change: Change,
  given: Pick<Row, 'mandate' | 'kind' | 'date' | 'symbol' | 'evidence'>,
  by: string,
): Promise<Closing> => add(change, { ...given, proposal: null, quote: null, reason: null }, by)

async function add(change: Change, row: Row, by: string): Promise<Closing> {
  const id = newId('closing')
  const details = { id, ...row }
  const what = row.kind === 'declined' ? 'decline-closing' : 'record-closing'
  const { number } = await appendLog(change, { by, what, ids: [id, row.mandate], details })
  await insertRows(change, 'closing', [{ ...details, log: number }])
  const [added] = await listClosings(change, row.mandate, { log: null })
  return added as Closing
}

import type { Evidence, NewStatus, StatusEntry } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { getSeen, getVersion } from './get-mandate-version.ts'
import { keepLastStatus } from './keep-last-status.ts'
import { refuseStatus } from './refuse-status.ts'

/** What became of a mandate for one addressee. Earlier entries stay as they are. */
export function recordStatus(
  db: Database,
  mandate: string,
  given: NewStatus & { by: string },
): Promise<StatusEntry> {
  const { version } = given
  return changeStore(db, async (change) => {
    refuseStatus(given)
    if (version === undefined) await getVersion(change, mandate)
    else await getSeen(change, mandate, version)
    for (const each of given.evidence) await refuseUnplaced(change, each)
    return addStatus(change, mandate, given)
  })
}

interface AddedStatus extends Omit<NewStatus, 'version' | 'evidence'> {
  evidence: Evidence[]
  by: string
}

/** One more entry, within a change. */
export async function addStatus(
  change: Change,
  mandate: string,
  { addressee, status, asOf, note, reportText, evidence, by }: AddedStatus,
): Promise<StatusEntry> {
  const words = { note: textOf(note, 'note'), report_text: textOf(reportText, 'text for the report') }
  refuseControls(addressee, 'addressee')
  const id = newId('status')
  const row = { id, mandate, addressee: addressee.trim(), status, as_of: asOf, ...words, evidence }
  const { number, at } = await appendLog(change, {
    ...{ by, what: 'record-status', ids: [id, mandate], details: row },
  })
  await insertRows(change, 'status_entry', [{ ...row, log: number }])
  await keepLastStatus(change, row, number)
  return {
    ...{ id, mandate, addressee: row.addressee, status, asOf, note: words.note },
    ...{ reportText: words.report_text, evidence, by, at, withdrawn: null },
  }
}

/** A paragraph that proves something must be one that is held. */
export async function refuseUnplaced(change: Change, evidence: Evidence): Promise<void> {
  if (evidence.kind !== 'paragraph') return
  const { publication, order, eId } = evidence
  const found = await change
    .selectFrom('paragraph as g')
    .innerJoin('followed as f', 'f.revision', 'g.revision')
    .select('g.eid')
    .where('f.publication', '=', publication)
    .where('g.work', '=', order)
    .where('g.eid', '=', eId)
    .executeTakeFirst()
  if (found) return
  throw refusal(
    'not-applicable',
    `Publication ${publication} has no paragraph ${eId} in its text ${order}.`,
    'no-paragraph',
  )
}

/** Lines are kept: a note may have paragraphs. */
function textOf(text: string | null, what: string): string | null {
  const plain = text?.trim() ?? ''
  refuseControls(plain.replaceAll(/[\n\r\t]/g, ' '), what)
  return plain === '' ? null : plain
}

/** The entry before it stands again. */
export function withdrawStatus(
  db: Database,
  entry: string,
  { reason, by }: { reason: string; by: string },
): Promise<{ id: string; mandate: string }> {
  return changeStore(db, (change) => takeBackStatus(change, entry, { reason, by }))
}

/** The same within a change. */
export async function takeBackStatus(
  change: Change,
  entry: string,
  { reason, by }: { reason: string; by: string },
): Promise<{ id: string; mandate: string }> {
  refuseControls(reason, 'reason')
  const found = await change
    .selectFrom('status_entry as s')
    .leftJoin('status_withdrawal as w', 'w.entry', 's.id')
    .select(['s.mandate', 's.addressee', 'w.entry as taken'])
    .where('s.id', '=', entry)
    .executeTakeFirst()
  if (!found) throw refusal('not-found', `No status entry has the id "${entry}".`)
  if (found.taken)
    throw refusal('not-applicable', `Entry ${entry} has been taken back already.`, 'already-taken')
  const ids = [entry, found.mandate]
  const { number } = await appendLog(change, {
    by,
    what: 'withdraw-status',
    ids,
    details: { entry, reason },
  })
  await insertRows(change, 'status_withdrawal', [{ entry, log: number, reason }])
  await keepLastStatus(change, found, number)
  return { id: entry, mandate: found.mandate }
}

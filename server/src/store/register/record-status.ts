import type { NewStatus, StatusEntry } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { getVersion } from './get-mandate-version.ts'
import { keepLastStatus } from './keep-last-status.ts'

/** What became of a mandate for one addressee. Earlier entries stay as they are. */
export function recordStatus(
  db: Database,
  mandate: string,
  { addressee, status, asOf, note, reportText, evidence, by }: NewStatus & { by: string },
): Promise<StatusEntry> {
  return changeStore(db, async (change) => {
    await getVersion(change, mandate)
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
  })
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
  return changeStore(db, async (change) => {
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
  })
}

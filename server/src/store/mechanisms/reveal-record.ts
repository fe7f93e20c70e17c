import type { RecordValues, RevealedRecord } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { appendLog } from '../log.ts'
import { mechanismNow, recordNow } from './mechanism-now.ts'

/** Shown because somebody asked: the log says who and when, and not what. */
export function revealRecord(db: Database, id: string, { by }: { by: string }): Promise<RevealedRecord> {
  return changeStore(db, async (change) => {
    const { mechanism, sensitive } = await recordNow(change, id)
    await appendLog(change, { by, what: 'reveal-record', ids: [id, mechanism], details: {} })
    return { id, values: withoutSalt(sensitive) }
  })
}

/** The same of all records of a type, for a table that is to have what is sensitive. */
export function revealRecords(
  db: Database,
  mechanism: string,
  type: string,
  { by }: { by: string },
): Promise<RevealedRecord[]> {
  return changeStore(db, async (change) => {
    await mechanismNow(change, mechanism)
    const rows = await change
      .selectFrom('mechanism_record')
      .select(['id', 'sensitive'])
      .where('mechanism', '=', mechanism)
      .where('type', '=', type)
      .where('upto', 'is', null)
      .where('sensitive', 'is not', null)
      .execute()
    const ids = [mechanism, ...rows.map(({ id }) => id)]
    await appendLog(change, { by, what: 'reveal-record', ids, details: { type } })
    return rows.map(({ id, sensitive }) => ({ id, values: withoutSalt(sensitive) }))
  })
}

const withoutSalt = (sensitive: RecordValues | null): RecordValues =>
  Object.fromEntries(Object.entries(sensitive ?? {}).filter(([field]) => field !== ''))

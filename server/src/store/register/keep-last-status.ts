import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'

/** What was said last about an addressee, after an entry came in or was taken back. Under `lockChanges`. */
export async function keepLastStatus(
  change: Change,
  { mandate, addressee }: { mandate: string; addressee: string },
  log: number,
): Promise<void> {
  const last = (await findLast(change, mandate, addressee)) ?? nothing
  const current = await change
    .selectFrom('last_status')
    .select(['entry', 'status', 'as_of', 'said'])
    .where('mandate', '=', mandate)
    .where('addressee', '=', addressee)
    .where('upto', 'is', null)
    .executeTakeFirst()
  if (isDeepStrictEqual(current, last)) return
  await change
    .updateTable('last_status')
    .set({ upto: String(log) })
    .where('mandate', '=', mandate)
    .where('addressee', '=', addressee)
    .where('upto', 'is', null)
    .execute()
  await insertRows(change, 'last_status', [{ mandate, addressee, log, upto: null, ...last }])
}

const nothing = { entry: null, status: null, as_of: null, said: null }

function findLast(change: Change, mandate: string, addressee: string) {
  return change
    .selectFrom('status_entry as s')
    .leftJoin('status_withdrawal as w', 'w.entry', 's.id')
    .select(['s.id as entry', 's.status', 's.as_of', 's.log as said'])
    .where('s.mandate', '=', mandate)
    .where('s.addressee', '=', addressee)
    .where('w.entry', 'is', null)
    .orderBy('s.as_of', 'desc')
    .orderBy('s.log', 'desc')
    .limit(1)
    .executeTakeFirst()
}

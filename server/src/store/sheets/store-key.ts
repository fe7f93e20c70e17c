import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'

/**
 * What only this store, and what is restored from it, has: the hash of the first entry of its log, which no workbook
 * carries.
 */
export async function storeKey(db: Database): Promise<string> {
  const first = await db.selectFrom('log').select('hash').where('number', '=', 1).executeTakeFirst()
  if (first) return first.hash
  throw refusal('not-applicable', 'The store is empty: it has nothing to ask.', 'nothing-to-ask')
}

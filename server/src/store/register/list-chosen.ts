import type { LanguageTag } from '@qarar/core'
import type { RegisterMandate } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from './as-of.ts'
import { textOrder } from './in-order.ts'
import { inTime } from './in-time.ts'
import { mandateRows } from './mandate-rows.ts'

/** Mandates by their ids, as they are now, in the order of the register; ids that nobody knows are left out. */
export function listChosen(
  db: Database,
  mandates: readonly string[],
  language?: LanguageTag,
): Promise<RegisterMandate[]> {
  return inTime(db, async (read) => {
    const chosen = read
      .selectFrom('mandate_version as v')
      .selectAll('v')
      .where(sql<boolean>`v.mandate = any(${mandates}::text[])`)
      .where(heldAt('v', null))
      .orderBy(textOrder)
    return mandateRows(read, await chosen.execute(), { log: null, language })
  })
}

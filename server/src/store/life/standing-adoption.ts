import type { Adoption } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'

export interface StandingAdoption {
  facts: Adoption
  /** Log entry since which it is known. */
  version: number
  by: string
  at: string
}

/** What people entered of a text's adoption, as it was known at a log entry; `log` null: now. */
export async function standingAdoption(
  db: Database,
  work: string,
  log: number | null,
): Promise<StandingAdoption | null> {
  const found = await db
    .selectFrom('adoption as a')
    .innerJoin('log as l', 'l.number', 'a.log')
    .select(['a.facts', 'a.log as version', 'l.by', 'l.at'])
    .where('a.work', '=', work)
    .where(heldAt('a', log))
    .executeTakeFirst()
  return found ? { ...found, version: Number(found.version), at: found.at.toISOString() } : null
}

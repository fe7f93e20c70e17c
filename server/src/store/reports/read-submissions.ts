import type { Submission } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'

/** By volume. */
export async function readSubmissions(db: Database, log: number | null): Promise<Map<string, Submission>> {
  const rows = await db
    .selectFrom('report_submission as s')
    .innerJoin('log as l', 'l.number', 's.log')
    .select(['s.volume', 's.symbol', 's.date', 's.publication', 'l.by', 'l.at'])
    .where('s.publication', 'is not', null)
    .where(heldAt('s', log))
    .$narrowType<{ symbol: string; date: string; publication: string }>()
    .execute()
  return new Map(rows.map(({ volume, at, ...row }) => [volume, { ...row, at: at.toISOString() }]))
}

import { sql } from 'kysely'
import type { Change } from '../database.ts'
import type { Affected } from './affected-by.ts'

/** Workbooks that came back hold the words that were asked about; statuses that they brought keep the hash of the file. */
export async function purgeSheets(change: Change, { sheets }: Pick<Affected, 'sheets'>): Promise<void> {
  const files = await sql<{ sha256: string }>`
    select distinct sha256 from sheet_return where id = any(${sheets})`.execute(change)
  await sql`delete from sheet_return_row where sheet_return = any(${sheets})`.execute(change)
  await sql`delete from sheet_return where id = any(${sheets})`.execute(change)
  await sql`delete from file f where sha256 = any(${files.rows.map(({ sha256 }) => sha256)})
    and not exists (select from manifestation m where m.sha256 = f.sha256)
    and not exists (select from sheet_return s where s.sha256 = f.sha256)
    and not exists (select from returned_draft r where r.sha256 = f.sha256)
    and not exists (select from report_template t where t.sha256 = f.sha256)`.execute(change)
}

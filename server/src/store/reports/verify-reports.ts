import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'
import type { ReportTables } from '../schema/report-tables.ts'

interface Kept {
  /** What entries of the log about these rows are called. */
  what: string[]
  /** Rows that hold until the next one with the same columns. */
  held?: string[]
}

const tables: Record<keyof ReportTables, Kept> = {
  report_volume: { what: ['plan-report'] },
  report_volume_withdrawal: { what: ['withdraw-report'] },
  report_item: { what: ['add-report-items'] },
  report_item_withdrawal: { what: ['withdraw-report-item'] },
  report_owner: { what: ['assign-sections'], held: ['item', 'section'] },
  section_text: { what: ['write-section', 'reset-section'], held: ['item', 'section'] },
  section_clearance: { what: ['clear-section'], held: ['item', 'section'] },
  report_packet: { what: ['send-packet'] },
  returned_draft: { what: ['take-draft'] },
  segment_text: { what: ['translate-segments'], held: ['volume', 'language', 'source_key'] },
  report_template: { what: ['set-report-template'], held: ['organisation'] },
  item_freeze: { what: ['freeze-items', 'open-item'], held: ['item'] },
  report_submission: { what: ['submit-report', 'withdraw-submission'], held: ['volume'] },
}

/**
 * Reports are shown from rows beside the log. Number of the first entry whose rows are not there or say something else, or
 * of the entry that rows without one name; null where all agree.
 */
export async function verifyReports(db: Database): Promise<number | null> {
  const checks = Object.entries(tables).flatMap(([table, { what, held }]) => [
    differing(table, what),
    ...(held ? [wrongEnds(table, held)] : []),
  ])
  const { rows } = await sql<{ number: string | null }>`
    select min(number) as number from (${sql.join(checks, sql` union all `)}) wrong`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}

/** Compared as sets: rows of one entry have no order. */
const differing = (table: string, what: string[]) => sql`
  (with said as (
    select number, jsonb_array_elements(details -> 'rows') as row from log where what = any(${what}::text[])
  ), kept as (
    select log as number, jsonb_strip_nulls(to_jsonb(x) - array['log', 'upto']) as row from ${sql.table(table)} x
  )
  select coalesce(said.number, kept.number) as number
  from (select number, jsonb_strip_nulls(row) as row from said) said
  full join kept on kept.number = said.number and kept.row = said.row
  where (said.number is null or kept.number is null)
    and coalesce(said.number, kept.number) not in ${redacted})`

const wrongEnds = (table: string, held: string[]) => sql`
  (select log as number from (
    select log, upto, lead(log) over (partition by ${sql.join(held.map((column) => sql.ref(column)))} order by log) as next
    from ${sql.table(table)}
  ) rows where upto is distinct from next)`

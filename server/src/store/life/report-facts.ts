// Reports that came, as people confirmed them and did not take back.
import type { ReportFact } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

interface When {
  /** Null: now. */
  log: number | null
  asOf?: string
}

/** Facts of days up to `asOf`, as they were known then. */
function standing({ log, asOf }: When) {
  const known = log === null ? sql`true` : sql`c.log <= ${log}`
  const taken = log === null ? sql`true` : sql`w.log <= ${log}`
  const day = asOf === undefined ? sql`true` : sql`c.date <= ${asOf}::date`
  return sql`c.kind <> 'declined' and ${known} and ${day}
    and not exists (select from closing_withdrawal w where w.closing = c.id and ${taken})`
}

/** Of the mandate of `v`. */
export const reportsOfRow = (when: When) =>
  sql`select from closing c where c.mandate = v.mandate and ${standing(when)}`

export async function reportFactsOf(
  db: Database,
  mandates: readonly string[],
  when: When,
): Promise<Map<string, ReportFact[]>> {
  if (mandates.length === 0) return new Map()
  const { rows } = await sql<ReportFact & { mandate: string }>`
    select c.mandate, c.kind, c.date, c.symbol from closing c
    where c.mandate = any(${mandates}::text[]) and ${standing(when)} order by c.date, c.log`.execute(db)
  const byMandate = Map.groupBy(rows, ({ mandate }) => mandate)
  return new Map(
    [...byMandate].map(([mandate, all]) => [mandate, all.map(({ mandate: _, ...fact }) => fact)]),
  )
}

import type { Closing } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { takenOf } from '../taken-of.ts'

interface When {
  /** Null: now. */
  log: number | null
  asOf?: string
}

/** What people said of a mandate's report, of days up to `asOf` or of none; the newest first. */
export async function listClosings(db: Database, mandate: string, { log, asOf }: When): Promise<Closing[]> {
  const known = (column: string) =>
    log === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} <= ${log}`
  const rows = await db
    .selectFrom('closing as c')
    .innerJoin('log as l', 'l.number', 'c.log')
    .leftJoin('closing_withdrawal as w', (join) => join.onRef('w.closing', '=', 'c.id').on(known('w.log')))
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['c.id', 'c.mandate', 'c.kind', 'c.date', 'c.symbol', 'c.evidence', 'c.proposal', 'c.quote'])
    .select(['c.reason', 'l.by', 'l.at', 't.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where('c.mandate', '=', mandate)
    .where(known('c.log'))
    .where(
      asOf === undefined ? sql<boolean>`true` : sql<boolean>`(c.date is null or c.date <= ${asOf}::date)`,
    )
    .orderBy('c.log', 'desc')
    .execute()
  return rows.map(({ taken_by, taken_at, taken_why, ...row }) => ({
    ...row,
    at: row.at.toISOString(),
    withdrawn: takenOf({ taken_by, taken_at, taken_why }),
  }))
}

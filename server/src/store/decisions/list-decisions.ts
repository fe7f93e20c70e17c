// Rows of decisions as the contract has them: without those that were taken back, the newest first.
import type { DecidedJoin, VerifiedReading } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { knownBy } from '../register/as-of.ts'

/** A reading, and the file that it is anchored to. */
export interface KeptReading extends VerifiedReading {
  manifestation: string
}

/** Of all files of an expression, also of those that others have replaced; `log`: as they stood then, null: now. */
export async function listReadings(
  db: Database,
  expression: string,
  log: number | null = null,
): Promise<KeptReading[]> {
  const rows = await untaken(db, log)
    .innerJoin('manifestation as m', 'm.id', 'd.manifestation')
    .select(['d.ranges', 'd.quote', 'd.before', 'd.after', 'd.text', 'd.cause', 'd.checked_against'])
    .where('m.expression', '=', expression)
    .where('d.cause', 'is not', null)
    .$narrowType<ReadingColumns>()
    .execute()
  return rows.map(({ id, by, at, manifestation, ranges, quote, before, after, checked_against, ...row }) => ({
    ...{ id, by, at: at.toISOString(), manifestation },
    anchor: { ranges, quote, before, after },
    ...{ text: row.text, cause: row.cause, checkedAgainst: checked_against },
  }))
}

interface ReadingColumns {
  ranges: [number, number][]
  quote: string
  before: string
  after: string
  text: string
  cause: VerifiedReading['cause']
  checked_against: string
}

export async function listJoins(db: Database, manifestation: string): Promise<DecidedJoin[]> {
  const rows = await untaken(db)
    .select([
      'd.line',
      'd.next',
      sql<boolean>`coalesce((l.details->>'corrects')::boolean, false)`.as('corrects'),
    ])
    .where('d.manifestation', '=', manifestation)
    .where('d.line', 'is not', null)
    .$narrowType<{ line: number; next: number }>()
    .execute()
  return rows.map(({ id, by, at, line, next, corrects }) => ({
    ...{ id, by, at: at.toISOString(), line, next, corrects },
  }))
}

function untaken(db: Database, log: number | null = null) {
  return db
    .selectFrom('decision as d')
    .innerJoin('log as l', 'l.number', 'd.log')
    .leftJoin('decision_withdrawal as w', (join) =>
      join.onRef('w.decision', '=', 'd.id').on(knownBy('w.log', log)),
    )
    .select(['d.id', 'd.manifestation', 'l.by', 'l.at'])
    .where('w.decision', 'is', null)
    .where(knownBy('d.log', log))
    .orderBy('d.log', 'desc')
}

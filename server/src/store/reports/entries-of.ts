import { detectLanguage } from '@qarar/core/languages/detect-language.ts'
import type { EntryFacts } from '@qarar/register'
import type { Closing } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { knownBy } from '../register/as-of.ts'

interface When {
  log: number | null
  /** The last day for which they hold. */
  until: string
}

/** Statuses that stand, by mandate; the newest first. */
export async function entriesOf(
  db: Database,
  mandates: readonly string[],
  { log, until }: When,
): Promise<Map<string, EntryFacts[]>> {
  if (mandates.length === 0) return new Map()
  const rows = await db
    .selectFrom('status_entry as s')
    .leftJoin('status_withdrawal as w', (join) =>
      join.onRef('w.entry', '=', 's.id').on(knownBy('w.log', log)),
    )
    .select(['s.id', 's.mandate', 's.addressee', 's.status', 's.as_of as asOf'])
    .select(['s.report_text as reportText', 's.evidence'])
    .where('s.mandate', 'in', mandates)
    .where('w.entry', 'is', null)
    .where(knownBy('s.log', log))
    .where('s.as_of', '<=', sql<string>`${until}::date`)
    .orderBy('s.as_of', 'desc')
    .orderBy('s.log', 'desc')
    .execute()
  const entries = rows.map((row) => ({ ...row, language: languageOf(row.reportText) }))
  return Map.groupBy(entries, ({ mandate }) => mandate)
}

const languageOf = (text: string | null) => (text === null ? null : detectLanguage(text).pack.tag)

/** Reports on mandates that people confirmed and did not take back, by mandate. */
export async function closingsOf(
  db: Database,
  mandates: readonly string[],
  { log, until }: When,
): Promise<Map<string, Closing[]>> {
  if (mandates.length === 0) return new Map()
  const rows = await db
    .selectFrom('closing as c')
    .innerJoin('log as l', 'l.number', 'c.log')
    .leftJoin('closing_withdrawal as w', (join) =>
      join.onRef('w.closing', '=', 'c.id').on(knownBy('w.log', log)),
    )
    .select(['c.id', 'c.mandate', 'c.kind', 'c.date', 'c.symbol', 'c.evidence', 'c.proposal', 'c.quote'])
    .select(['c.reason', 'l.by', 'l.at'])
    .where('c.mandate', 'in', mandates)
    .where('c.kind', '<>', 'declined')
    .where('w.closing', 'is', null)
    .where(knownBy('c.log', log))
    .where('c.date', '<=', sql<string>`${until}::date`)
    .orderBy('c.date')
    .orderBy('c.log')
    .execute()
  const closings = rows.map((row) => ({ ...row, at: row.at.toISOString(), withdrawn: null }))
  return Map.groupBy(closings, ({ mandate }) => mandate)
}

import type { Database } from '../database.ts'

/** Of each mandate the newest decision that was not taken back. */
export async function standingDecisions(db: Database, mandates: readonly string[]) {
  if (mandates.length === 0) return new Map<string, StandingDecision>()
  const rows = await listStanding(db, mandates)
  return new Map(rows.map((row) => [row.mandate, row]))
}

export type StandingDecision = Awaited<ReturnType<typeof listStanding>>[number]

function listStanding(db: Database, mandates: readonly string[]) {
  return db
    .selectFrom('mandate_decision as d')
    .leftJoin('mandate_decision_withdrawal as w', 'w.decision', 'd.id')
    .distinctOn('d.mandate')
    .select(['d.id', 'd.mandate', 'd.kind', 'd.fields', 'd.into_mandates'])
    .select(['d.manifestation', 'd.ranges', 'd.quote', 'd.before', 'd.after'])
    .where('d.mandate', 'in', mandates)
    .where('w.decision', 'is', null)
    .orderBy('d.mandate')
    .orderBy('d.log', 'desc')
    .execute()
}

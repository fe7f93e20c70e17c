// The decision that stands on each mandate, and what the rules had read when it was made.
import type { MandateDecision, MandateFields } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'
import { type StandingDecision, standingDecisions } from './standing-decisions.ts'

export interface ReviewDecision {
  decision: MandateDecision
  standing: StandingDecision
  /** Whether it was made on words of the text that is shown, in whatever file. */
  isOfText: boolean
  readThen: MandateFields | null
}

/** By mandate. */
export async function reviewDecisions(
  db: Database,
  shown: ShownExpression,
  mandates: readonly string[],
): Promise<Map<string, ReviewDecision>> {
  const standing = await standingDecisions(db, mandates)
  if (standing.size === 0) return new Map()
  const rows = await listDetails(
    db,
    [...standing.values()].map(({ id }) => id),
  )
  return new Map(
    rows.map(({ mandate, expression, readThen, at, ...decision }) => [
      mandate,
      {
        decision: { ...decision, at: at.toISOString(), withdrawn: null },
        standing: standing.get(mandate) as StandingDecision,
        isOfText: expression === shown.id,
        readThen,
      },
    ]),
  )
}

/** A decision ended the version of the mandate that the person saw. */
function listDetails(db: Database, decisions: readonly string[]) {
  return db
    .selectFrom('mandate_decision as d')
    .innerJoin('log as l', 'l.number', 'd.log')
    .leftJoin('manifestation as m', 'm.id', 'd.manifestation')
    .leftJoin('mandate_version as v', (join) =>
      join.onRef('v.mandate', '=', 'd.mandate').onRef('v.upto', '=', 'd.log'),
    )
    .select(['d.mandate', 'd.id', 'd.kind', 'd.fields', 'd.into_mandates as into', 'd.reason', 'd.quote'])
    .select(['l.by', 'l.at', 'm.expression', 'v.fields as readThen'])
    .where('d.id', 'in', decisions)
    .execute()
}

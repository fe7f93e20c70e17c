// The decision that stands on each mandate, and what the rules had read when it was made.
import type { Act } from '@qarar/core'
import { fieldsOfMandate } from '@qarar/register'
import type { MandateDecision, MandateFields } from '@qarar/register/contract'
import { sql } from 'kysely'
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
    rows.map(({ mandate, expression, at, act, item, acts, listed, ...decision }) => [
      mandate,
      {
        decision: { ...decision, at: at.toISOString(), withdrawn: null },
        standing: standing.get(mandate) as StandingDecision,
        isOfText: expression === shown.id,
        readThen: readAt(acts, act, item) ?? listed,
      },
    ]),
  )
}

function readAt(acts: Act[] | null, act: number | null, item: number | null): MandateFields | null {
  const said = acts?.[(act ?? 0) - 1]
  const asked = said?.mandates[(item ?? 0) - 1]
  return said && asked ? fieldsOfMandate(said, asked) : null
}

/**
 * With the place that the text of the decision had for the mandate just before it; a decision ended the version that was
 * listed then.
 */
function listDetails(db: Database, decisions: readonly string[]) {
  return db
    .selectFrom('mandate_decision as d')
    .innerJoin('log as l', 'l.number', 'd.log')
    .leftJoin('manifestation as m', 'm.id', 'd.manifestation')
    .leftJoin('mandate_version as v', (join) =>
      join.onRef('v.mandate', '=', 'd.mandate').onRef('v.upto', '=', 'd.log'),
    )
    .leftJoin('followed_at as f', (join) =>
      join.onRef('f.expression', '=', 'm.expression').on(heldBefore('f')),
    )
    .leftJoin('mandate_place_at as p', (join) =>
      join.onRef('p.revision', '=', 'f.revision').onRef('p.mandate', '=', 'd.mandate').on(heldBefore('p')),
    )
    .leftJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .select(['p.act', 'p.item', 'g.acts'])
    .select(['d.mandate', 'd.id', 'd.kind', 'd.fields', 'd.into_mandates as into', 'd.reason', 'd.quote'])
    .select(['l.by', 'l.at', 'm.expression', 'v.fields as listed'])
    .where('d.id', 'in', decisions)
    .execute()
}

const heldBefore = (table: string) =>
  sql<boolean>`${sql.ref(`${table}.log`)} < d.log and coalesce(${sql.ref(`${table}.upto`)} >= d.log, true)`

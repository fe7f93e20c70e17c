import type { SubsetDecision } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { knownBy } from '../register/as-of.ts'
import { takenOf } from '../taken-of.ts'

interface Of {
  mandate?: string
  state?: string
  /** Only what nobody took back. */
  standing?: boolean
  /** Null: now. */
  log: number | null
}

/** What people said of States in subsets, the newest first. */
export async function listSubsetDecisions(
  db: Database,
  { mandate, state, standing = false, log }: Of,
): Promise<SubsetDecision[]> {
  const rows = await db
    .selectFrom('subset_decision as d')
    .innerJoin('log as l', 'l.number', 'd.log')
    .leftJoin('subset_withdrawal as w', (join) =>
      join.onRef('w.decision', '=', 'd.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['d.id', 'd.mandate', 'd.state', 'd.belongs', 'd.reason', 'd.evidence', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where(knownBy('d.log', log))
    .$if(mandate !== undefined, (those) => those.where('d.mandate', '=', mandate as string))
    .$if(state !== undefined, (those) => those.where('d.state', '=', state as string))
    .$if(standing, (those) => those.where('w.decision', 'is', null))
    .orderBy('d.log', 'desc')
    .execute()
  return rows.map(({ taken_by, taken_at, taken_why, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    withdrawn: takenOf({ taken_by, taken_at, taken_why }),
  }))
}

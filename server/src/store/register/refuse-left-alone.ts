// Decisions that hold only together: what was merged goes by its target, and parts go by the whole.
import type { MandateDecision } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { refusal } from '../store-error.ts'

/** After a change of the mandates: throws where another is merged into one that nobody says counts. */
export async function refuseLostTargets(change: Change, mandates: readonly string[]): Promise<void> {
  const lost = await change
    .selectFrom('mandate_version')
    .select('mandate')
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .where('state', 'in', ['proposed', 'rejected', 'gone'])
    .execute()
  for (const { mandate } of lost) {
    const merge = await standingInto(change, 'merged', mandate)
    if (merge) throw goesWith(`Mandate ${merge.mandate} is merged into ${mandate}`, merge.id)
  }
}

/** Throws where the mandate is a part of one that is split. */
export async function refusePart(change: Change, mandate: string): Promise<void> {
  const split = await standingInto(change, 'split', mandate)
  if (split) throw goesWith(`Mandate ${mandate} is a part of ${split.mandate}, which is split`, split.id)
}

const goesWith = (state: string, decision: string) =>
  refusal('not-applicable', `${state} (${decision}): take that back first.`, 'other-decision')

/** A decision that was not taken back, and names the mandate as what another one became. */
function standingInto(change: Change, kind: MandateDecision['kind'], mandate: string) {
  return change
    .selectFrom('mandate_decision as d')
    .leftJoin('mandate_decision_withdrawal as w', 'w.decision', 'd.id')
    .select(['d.id', 'd.mandate'])
    .where('d.kind', '=', kind)
    .where(sql<boolean>`d.into_mandates <> '{}'`)
    .where(sql<boolean>`d.into_mandates @> array[${mandate}]`)
    .where('w.decision', 'is', null)
    .orderBy('d.log')
    .limit(1)
    .executeTakeFirst()
}

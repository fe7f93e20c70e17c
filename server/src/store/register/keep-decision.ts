import type { MandateDecision, MandateFields } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import type { MandateAnchor } from './anchor-of-mandate.ts'
import { applyRules } from './apply-rules.ts'
import type { CurrentVersion } from './get-mandate-version.ts'
import { keepVersions } from './keep-versions.ts'

export interface DecisionToKeep {
  mandate: string
  kind: MandateDecision['kind']
  fields?: MandateFields | null
  into?: string[]
  reason?: string | null
  anchor: MandateAnchor | null
  /** What a new mandate is a part of. */
  whole?: CurrentVersion
  by: string
}

const noAnchor = { manifestation: null, ranges: null, quote: null, before: null, after: null }

/** The log says the whole row: `qarar doctor` compares them. */
export async function keepDecision(change: Change, decision: DecisionToKeep): Promise<string> {
  const { mandate, kind, fields = null, into = [], reason = null, anchor, whole, by } = decision
  const id = newId('decision')
  const row = { id, mandate, kind, fields, into_mandates: into, reason, ...(anchor ?? noAnchor) }
  const entry = { by, what: 'decide-mandate', ids: [id, mandate, ...into], details: row }
  const { number } = await appendLog(change, entry)
  await insertRows(change, 'mandate_decision', [{ ...row, log: number }])
  await keepVersions(change, [mandate], number, whole)
  if (whole) await copyOwner(change, whole.mandate, mandate, number)
  await applyRules(change, number, [mandate])
  return id
}

/** Who saw to the whole sees to its parts. */
async function copyOwner(change: Change, whole: string, part: string, log: number): Promise<void> {
  const owner = await change
    .selectFrom('assignment')
    .select(['post', 'person', 'due_by', 'rule'])
    .where('mandate', '=', whole)
    .where('upto', 'is', null)
    .executeTakeFirst()
  if (owner) await insertRows(change, 'assignment', [{ ...owner, mandate: part, log, upto: null }])
}

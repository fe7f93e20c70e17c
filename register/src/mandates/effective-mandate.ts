import type { MandateDecision, MandateFields, MandateState } from '../contract/register.ts'

/** A mandate as it counts. */
export interface EffectiveMandate {
  state: MandateState
  fields: MandateFields
}

/**
 * A person's word goes before what the rules read, whatever they read by now: the fields are those that were confirmed.
 * `read`: what the rules read now, null where they read nothing; `last`: the fields that it had before.
 */
export function effectiveMandate(
  read: MandateFields | null,
  decision: Pick<MandateDecision, 'kind' | 'fields'> | null,
  last: MandateFields | null,
): EffectiveMandate | null {
  if (decision !== null) {
    const fields = decision.fields ?? read ?? last
    return fields && { state: decision.kind, fields }
  }
  if (read !== null) return { state: 'proposed', fields: read }
  return last && { state: 'gone', fields: last }
}

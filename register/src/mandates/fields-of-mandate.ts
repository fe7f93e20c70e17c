import type { Act, Mandate } from '@qarar/core'
import type { MandateFields, NamedParty } from '../contract/register.ts'

/** What the rules read, without the places: these are found by the paragraph. */
export function fieldsOfMandate(act: Act, mandate: Mandate): MandateFields {
  const { follow, action, deadline, reportTo, deliverable, conditions } = mandate
  return {
    verb: act.verb,
    class: act.class,
    follow,
    addressees: mandate.addressees.map(named),
    action: action.text,
    deadline: deadline && { kind: deadline.kind, text: deadline.text, value: deadline.value },
    reportTo: reportTo && { ...named(reportTo), session: reportTo.session },
    beneficiary: mandate.beneficiary.map(named),
    deliverable: deliverable?.text ?? null,
    conditions: conditions.map(({ text }) => text),
  }
}

const named = ({ id, text }: NamedParty): NamedParty => ({ id, text })

import type { MandateFields, RegisterMandate } from '../contract/register.ts'
import { dueOf } from '../mandates/due-of.ts'

/** A request of the fictional organisation's council, session 6 of 2023, with what the test says otherwise. */
export function mandateOf(
  fields: Partial<MandateFields> = {},
  more: Partial<Omit<RegisterMandate, 'work'>> & { work?: Partial<RegisterMandate['work']> } = {},
): RegisterMandate {
  const all = { ...usual, ...fields }
  return {
    ...{ id: 'n-0000000001', version: 1, state: 'proposed', place: null, classes: [] },
    ...{ statuses: [], reports: [], owner: null, fields: all, due: dueOf(all) },
    ...more,
    work: { ...text, ...more.work },
  }
}

const usual: MandateFields = {
  ...{ verb: 'Requests', class: 'request', follow: 'task', action: 'to chart the wetlands' },
  addressees: [{ id: 'ois/secretary-general', text: 'the Secretary-General' }],
  ...{ deadline: null, reportTo: null, beneficiary: [], deliverable: null, conditions: [] },
}

const text = {
  ...{ id: 'w-0000000001', symbol: '6/3-POL', title: 'On wetlands', organisation: 'ois' },
  ...{ organ: 'council', session: 'COUNCIL-6', date: '2023-05-16' },
}

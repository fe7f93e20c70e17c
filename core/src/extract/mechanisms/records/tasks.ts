import type { ReadRecord } from '../../../model/extracted.ts'
import { dueOf, mandatesTo } from './asked-of.ts'
import { opensReport } from './duties.ts'
import type { Told } from './told.ts'

/** What a mechanism itself is asked to do; a report that is asked of it is a duty. */
export function tasksOf(told: Told): ReadRecord[] {
  return mandatesTo(told)
    .filter(({ mandate }) => !opensReport(told.passage, mandate))
    .map(({ mandate, addressee: { id, text, span } }) => ({
      type: 'task',
      ...mandate.action,
      values: {
        text: { ...mandate.action, value: mandate.action.text },
        addressees: { text, span, value: id },
        ...dueOf(mandate),
      },
    }))
}

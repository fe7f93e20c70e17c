import { organisations } from '@qarar/core/organisations/index.ts'
import { usualPreparation } from '@qarar/core/organisations/preparation.ts'
import { type Preparation, preparationSteps } from '../contract/agenda.ts'
import { dayAfter } from '../day-after.ts'

/** How a session is prepared, counted back from the day on which it opens; the farthest day first. */
export function preparationOf(organisation: string, opens: string): Preparation[] {
  const own = organisations.find(({ code }) => code === organisation)?.preparation
  const days = { ...usualPreparation, ...own }
  return preparationSteps
    .map((step) => ({ step, days: days[step], on: dayAfter(opens, -days[step]) }))
    .toSorted((a, b) => b.days - a.days)
}

import { kindFaultSentence } from '@qarar/register'
import type { Check } from '../cli/services.ts'
import { kindsInUse } from './read-kinds.ts'

/** How many kinds there are, and each that is left out with what is wrong in it. */
export function checkKinds(environment: NodeJS.ProcessEnv = process.env): Check[] {
  const { kinds, faults } = kindsInUse(environment)
  if (faults.length === 0)
    return [{ name: 'kinds', state: 'ok', detail: `${kinds.length} kinds of mechanism` }]
  return faults.map(({ file, fault }) => ({
    name: 'kinds',
    state: 'attention',
    detail: kindFaultSentence(fault, 'en', file),
  }))
}

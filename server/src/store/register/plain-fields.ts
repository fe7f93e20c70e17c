import { singleSpaces } from '@qarar/register'
import type { MandateFields } from '@qarar/register/contract'
import { refuseControls } from '../refuse-controls.ts'

/** What a person states about a mandate, with single spaces; throws where a text has signs that nobody sees. */
export function plainFields(fields: MandateFields): MandateFields {
  return JSON.parse(JSON.stringify(fields), (_, value: unknown) => {
    if (typeof value !== 'string') return value
    const plain = singleSpaces(value).plain.trim()
    refuseControls(plain, 'mandate')
    return plain
  }) as MandateFields
}

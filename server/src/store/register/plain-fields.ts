import { plainSession, singleSpaces, statedDeadline } from '@qarar/register'
import type { MandateFields } from '@qarar/register/contract'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'

/**
 * What a person states about a mandate, with single spaces and values as the register writes them. Throws where a text has
 * signs that nobody sees, or a deadline is none of its kind.
 */
export function plainFields(given: MandateFields): MandateFields {
  const fields = plainTexts(given)
  const { reportTo } = fields
  const deadline = fields.deadline && statedDeadline(fields.deadline)
  if (deadline === null && fields.deadline !== null)
    throw noValue(`${fields.deadline.value}" is no ${fields.deadline.kind}`)
  const session = reportTo?.session ? plainSession(reportTo.session) : null
  if (reportTo?.session && session === null) throw noValue(`${reportTo.session}" is no session`)
  return { ...fields, deadline, reportTo: reportTo && { ...reportTo, session } }
}

const noValue = (what: string) =>
  refusal(
    'not-applicable',
    `"${what}: write a session as CFM-45, a day as 2018-12-31, a year as 2018, a period as P6M.`,
  )

function plainTexts(fields: MandateFields): MandateFields {
  return JSON.parse(JSON.stringify(fields), (_, value: unknown) => {
    if (typeof value !== 'string') return value
    const plain = singleSpaces(value).plain.trim()
    refuseControls(plain, 'mandate')
    return plain
  }) as MandateFields
}

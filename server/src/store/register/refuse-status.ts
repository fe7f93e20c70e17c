import { isClass, partyName } from '@qarar/register'
import { evidence as evidenceSchema, type NewStatus } from '@qarar/register/contract'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'

/** Throws where something said about a mandate cannot be so, whoever says it: a page, a command, a program. */
export function refuseStatus({ addressee, asOf, evidence }: NewStatus, now = new Date()): void {
  refuseAddressee(addressee.trim())
  refuseToCome(asOf, now)
  for (const each of evidence) refuseEvidence(each)
}

export function refuseToCome(day: string, now = new Date()): void {
  if (day > dayAfter(now))
    throw refusal('not-applicable', `The day ${day} is still to come: nothing has become of it yet.`)
}

function refuseAddressee(addressee: string): void {
  refuseControls(addressee, 'addressee')
  if (isClass(addressee))
    throw refusal(
      'not-applicable',
      `"${addressee}" is a class of addressees, which has no status of its own: say it of one of them.`,
    )
  if (/^name:\s*\S/.test(addressee) || partyName(addressee, 'en') !== null) return
  throw refusal(
    'not-applicable',
    `No list has an addressee "${addressee}": give its id, or "name:" and the words of the text.`,
  )
}

/** Throws where it is no proof that can be kept. */
export function refuseEvidence(given: NewStatus['evidence'][number]): void {
  const { success } = evidenceSchema.safeParse(given)
  if (!success)
    throw refusal('not-applicable', 'The evidence is no paragraph, document or web address that can be kept.')
  const words = given.kind === 'document' ? given.text : given.kind === 'link' ? given.url : given.eId
  refuseControls(words, 'evidence')
}

/** Somewhere it is that day already. */
function dayAfter(now: Date): string {
  return new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

// The last word on each of those that were asked, and what of it holds for all.
import type { Status } from '../contract/register.ts'
import { addresseeKey } from '../mandates/addressee-key.ts'
import { isClass } from '../members-of.ts'
import type { EntryFacts, MandateFacts } from './facts.ts'

type Asked = Pick<MandateFacts, 'mandate' | 'entries'>

/** The office and its head are one: what is said of either is said of both. */
const partyOf = (key: string, desk: readonly string[]) => (desk.includes(key) ? (desk[0] as string) : key)

/** `entries` and what comes of them: the newest first. */
export function lastWords(entries: readonly EntryFacts[], desk: readonly string[]): EntryFacts[] {
  const heard = new Set<string>()
  return entries.filter(({ addressee }) => {
    const party = partyOf(addressee, desk)
    return !heard.has(party) && heard.add(party)
  })
}

export const isOfClass = ({ mandate }: Asked): boolean =>
  mandate.fields.addressees.some(({ id }) => id !== null && isClass(id))

/** Whether something was said of every addressee. Of a class nobody can tell. */
export function isHeardOfAll(asked: Asked, desk: readonly string[]): boolean {
  const heard = new Set(asked.entries.map(({ addressee }) => partyOf(addressee, desk)))
  const named = asked.mandate.fields.addressees.map((party) => partyOf(addresseeKey(party), desk))
  return !isOfClass(asked) && named.every((party) => heard.has(party))
}

/** What is the last word on every addressee; null where they stand differently, and of a class. */
export function sharedStatus(asked: Asked, desk: readonly string[]): Status | null {
  const [status = null, ...others] = new Set(lastWords(asked.entries, desk).map((entry) => entry.status))
  return others.length === 0 && isHeardOfAll(asked, desk) ? status : null
}

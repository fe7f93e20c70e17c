// What the form of a text's adoption says, as the register takes it.
import {
  type Adoption,
  adoptionMethods,
  type NewAdoption,
  partyCalled,
  partyName,
  type VoteKind,
  voteKinds,
} from '@qarar/register'
import { dayOf } from '../register/past.ts'
import type { Fields } from '../register/refused.ts'

/** The whole form: what is empty is not known. Else why it cannot be sent. */
export function adoptionTyped(fields: Fields, members: readonly string[]): NewAdoption | { why: string } {
  const counts = countsTyped(fields)
  const [date, ended] = [fields.date?.trim() ?? '', fields.ended?.trim() ?? '']
  if (counts === null) return { why: 'fewer-than-named' }
  if ((date && !dayOf(date)) || (ended && !dayOf(ended))) return { why: 'no-day' }
  if (ended && !fields.endedWhy?.trim()) return { why: 'no-reason' }
  return {
    seen: seenTyped(fields.seen),
    method: adoptionMethods.find((name) => name === fields.method) ?? null,
    date: dayOf(date),
    votes: votesTyped(fields, members),
    counts,
    sponsors: linesOf(fields.sponsors).map(partyTyped),
    reservations: linesOf(fields.reservations).map(saidTyped),
    explanations: linesOf(fields.explanations).map(saidTyped),
    ended: ended ? { on: ended, reason: fields.endedWhy?.trim() ?? '' } : null,
  }
}

/** Empty: nothing was known yet. A form that does not say it is taken as before. */
const seenTyped = (text: string | undefined) =>
  text === undefined ? undefined : text === '' ? null : Number(text)

const linesOf = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** By a name in any language, or an id; what no list has goes by its words. */
const partyTyped = (given: string) =>
  given.startsWith('name:') || partyName(given, 'en') !== null
    ? given
    : (partyCalled(given) ?? `name:${given}`)

/** `Tunisia: on paragraph 4`; an id has a colon of its own. */
function saidTyped(line: string): { party: string; words: string } {
  const [, name = line, words = ''] = /^((?:state:)?[^:：]+?)\s*[:：]\s*(.*)$/u.exec(line) ?? []
  return { party: partyTyped(name), words }
}

/** Members one by one, all others at once, and names that are no members. */
function votesTyped(fields: Fields, members: readonly string[]): Adoption['votes'] {
  const said = (party: string) => kindOf(fields[`vote ${party}`] || fields.rest)
  const votes: Adoption['votes'] = { for: [], against: [], abstained: [], absent: [] }
  for (const member of members) {
    const kind = said(member)
    if (kind) votes[kind].push(member)
  }
  for (const kind of voteKinds) votes[kind].push(...linesOf(fields[`others ${kind}`]).map(partyTyped))
  return votes
}

const kindOf = (name: string | undefined): VoteKind | undefined => voteKinds.find((kind) => kind === name)

/** Null where a number is none. */
function countsTyped(fields: Fields): Adoption['counts'] | null {
  const typed = voteKinds.map((kind) => [kind, fields[`count ${kind}`]?.trim() ?? ''] as const)
  if (typed.some(([, value]) => !/^\d{0,3}$/.test(value))) return null
  return Object.fromEntries(
    typed.map(([kind, value]) => [kind, value === '' ? null : Number(value)]),
  ) as Adoption['counts']
}

import type { Passage } from '../passage.ts'
import { nameViewOf } from './find-parties.ts'
import { firstReadings } from './first-readings.ts'
import { matchParty, type PartyMatch } from './match-party.ts'
import { nameAtoms } from './name-atoms.ts'
import type { NameView } from './name-view.ts'
import { partyTries } from './party-names.ts'

/** Words before the name, at most: «إلى كافة حكومات», `all of the other Governments of the`. */
const mostLeads = 8

/**
 * The id of whom tokens [from, to) name: an addressee as a text prints it, with what stands before its name («كافة»,
 * `the Government of`) and after it («التي …»). Null where the name is in no list, and for pronouns.
 */
export function identifyParty(passage: Passage, from: number, to: number): string | null {
  const { tokens, language, organisations } = passage
  const stretch = tokens.slice(from, to)
  const view = nameViewOf({ ...passage, tokens: stretch }, nameAtoms(stretch))
  const bare = { ...view, names: partyTries(organisations, language).bare }
  let best: PartyMatch | null = null
  for (let at = 0; at <= mostLeads && at < view.atoms.length; at++) {
    const match = matchParty(view, at, () => true) ?? wholeMatch(bare, at)
    if (match?.named === false) break
    if (match && match.to > (best?.to ?? 0)) best = match
    if (!isLead(view, at)) break
  }
  return best === null || isRestricted(view, best) ? null : best.id
}

/**
 * «الدول الأعضاء المانحة»: a class of which the adjectives that end the name take only some is another one, in no list;
 * «المعنية» and its like leave it what it is.
 */
function isRestricted({ atoms, words }: NameView, { id, to }: PartyMatch): boolean {
  const behind = atoms.slice(to).map(({ key }) => key)
  const isClass = id !== null && (id.startsWith('class:') || id.endsWith('/members'))
  return isClass && behind.length > 0 && behind.every((key) => words.restricting.test(key))
}

function wholeMatch(view: NameView, at: number): PartyMatch | null {
  const match = matchParty(view, at, () => true)
  return match?.to === view.atoms.length ? match : null
}

function isLead({ atoms, words }: NameView, at: number): boolean {
  const key = atoms[at]?.key ?? ''
  return key === '' || firstReadings(key, words).some((reading) => words.leads.includes(reading.key))
}

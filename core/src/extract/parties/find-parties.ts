import type { Party } from '../../model/extracted.ts'
import { type Passage, wordsAt } from '../passage.ts'
import { matchParty, type PartyMatch } from './match-party.ts'
import { type NameAtom, nameAtoms } from './name-atoms.ts'
import type { NameView } from './name-view.ts'
import { partyTries } from './party-names.ts'

// Acts ask for the parties of their paragraph too.
const found = new WeakMap<Passage, Party[]>()

/** States, organisations, organs, offices and groups that the words name, in their order; none inside another. */
export function findParties(passage: Passage): Party[] {
  const known = found.get(passage)
  if (known) return known
  const view = nameViewOf(passage, nameAtoms(passage.tokens))
  const parties = partyMatches(view).map(({ id, start, end }) => ({
    id,
    ...wordsAt(passage, { start, end }),
  }))
  found.set(passage, parties)
  return parties
}

export function nameViewOf(passage: Passage, atoms: readonly NameAtom[]): NameView {
  const { names } = partyTries(passage.organisations, passage.language)
  return { atoms, names, words: passage.language.parties, passage }
}

function partyMatches(view: NameView): PartyMatch[] {
  const matches: PartyMatch[] = []
  for (let at = 0; at < view.atoms.length; ) {
    const match = matchAt(view, matches.at(-1), at)
    if (match?.named) matches.push(match)
    at = match?.to ?? at + 1
  }
  return matches
}

/** «جميع الدول» gives way to «الدول الأعضاء» in «جميع الدول الأعضاء»: a name that begins in a class's and ends after it. */
function matchAt(view: NameView, last: PartyMatch | undefined, at: number): PartyMatch | null {
  const match = matchParty(view, at, () => isBesideState(view, last, at))
  if (!match?.id?.startsWith('class:')) return match
  for (let inside = at + 1; inside < match.to; inside++) {
    const longer = matchParty(view, inside, () => false)
    if (longer && longer.to > match.to) return longer
  }
  return match
}

/** Another State's name ends just before, or begins just after: an enumeration. */
function isBesideState(view: NameView, last: PartyMatch | undefined, at: number): boolean {
  const between = last === undefined ? 9 : at - last.to
  if (between <= 1 && last?.id?.startsWith('state:')) return true
  const comma = /^[،,]$/.test(view.atoms[at + 1]?.key ?? '') ? 2 : 1
  const next = view.names.trie.next.get((view.atoms[at + comma]?.key ?? '').replace(/^و/, ''))
  return next?.parties.some(({ id }) => id?.startsWith('state:')) ?? false
}

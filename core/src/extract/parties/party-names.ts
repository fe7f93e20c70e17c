import type { LanguagePack } from '../../languages/pack.ts'
import type { PartyNames } from '../../organisations/party-table.ts'
import type { OrganisationProfile } from '../../organisations/profile.ts'
import { states } from '../../organisations/states/states.ts'
import { bareParties, worldParties } from '../../organisations/world/world-parties.ts'
import { tokensOf } from '../tokens.ts'
import { nameAtoms } from './name-atoms.ts'
import { addName, emptyTrie, lookupIn, type NamedParty, type NameLookup, type NameTrie } from './name-trie.ts'

export interface PartyTries {
  /** Names that are found anywhere in a text. */
  names: NameLookup
  /** Names that count only where they are all that is said. */
  bare: NameLookup
}

// One set of tries for each list of organisations and language, built when first asked for.
const built = new WeakMap<readonly OrganisationProfile[], Map<string, PartyTries>>()

export function partyTries(
  organisations: readonly OrganisationProfile[],
  language: LanguagePack,
): PartyTries {
  const ofList = built.get(organisations) ?? new Map<string, PartyTries>()
  built.set(organisations, ofList)
  const known = ofList.get(language.tag)
  if (known) return known
  const bare = emptyTrie()
  addParties(bare, bareParties, null, null, language)
  const names = nameTrie(organisations, language)
  const tries = { names: lookupIn(names, language), bare: lookupIn(bare, language) }
  ofList.set(language.tag, tries)
  return tries
}

function nameTrie(organisations: readonly OrganisationProfile[], language: LanguagePack): NameTrie {
  const trie = emptyTrie()
  addParties(trie, [...states, ...worldParties], null, null, language)
  for (const { code, names, organs, parties } of organisations) {
    addParties(trie, [{ id: code, names }, ...parties.everywhere], null, null, language)
    addParties(trie, parties.own, code, null, language)
    addParties(
      trie,
      organs.map((organ) => ({ id: `${code}/${organ.code}`, names: organ.names })),
      code,
      null,
      language,
    )
    for (const [organ, own] of Object.entries(parties.byOrgan)) addParties(trie, own, code, organ, language)
  }
  return trie
}

function addParties(
  trie: NameTrie,
  parties: readonly PartyNames[],
  organisation: string | null,
  organ: string | null,
  language: LanguagePack,
): void {
  for (const { id, names } of parties)
    for (const name of names[language.tag]) {
      const keys = nameAtoms(tokensOf(name, language)).flatMap(({ key }) => (key === '' ? [] : [key]))
      const party: NamedParty = { id, organisation, organ, name, short: keys.length === 1 }
      if (keys.length > 0) addName(trie, keys, party)
    }
}

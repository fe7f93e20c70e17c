import type { LanguagePack } from '../../languages/pack.ts'
import { type KnownWord, perWord } from '../words.ts'
import { type FirstReading, firstReadings } from './first-readings.ts'
import { keyOf } from './name-atoms.ts'

/** A name's id and where it holds. */
export interface NamedParty {
  id: string | null
  /** Code of the organisation in whose texts the name means it; null for every text. */
  organisation: string | null
  /** Code of the organ in whose texts it does; null for every organ of the organisation. */
  organ: string | null
  /** As our data print it. */
  name: string
  /** One word, article aside. */
  short: boolean
}

/** Names by their atoms: a node for each beginning of a name. */
export interface NameTrie {
  next: Map<string, NameTrie>
  parties: NamedParty[]
}

export const emptyTrie = (): NameTrie => ({ next: new Map(), parties: [] })

export function addName(trie: NameTrie, keys: readonly string[], party: NamedParty): void {
  let node = trie
  for (const key of keys) {
    const next = node.next.get(key) ?? emptyTrie()
    node.next.set(key, next)
    node = next
  }
  node.parties.push(party)
}

/** A trie with the ways in which a word may begin one of its names: most begin none. */
export interface NameLookup {
  trie: NameTrie
  startsOf(word: KnownWord): readonly NameStart[]
}

interface NameStart extends Omit<FirstReading, 'key'> {
  node: NameTrie
}

export function lookupIn(trie: NameTrie, { parties }: LanguagePack): NameLookup {
  const startsOf = perWord((word) =>
    firstReadings(keyOf(word), parties).flatMap(({ key, letters, preposition }) => {
      const node = trie.next.get(key)
      return node ? [{ node, letters, preposition }] : []
    }),
  )
  return { trie, startsOf }
}

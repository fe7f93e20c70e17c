import type { PartyWords } from '../../languages/words/parties.ts'
import type { Passage } from '../passage.ts'
import type { NameAtom } from './name-atoms.ts'
import type { NameLookup } from './name-trie.ts'

/** The names of a stretch of a passage. */
export interface NameView {
  atoms: readonly NameAtom[]
  names: NameLookup
  words: PartyWords
  passage: Passage
}

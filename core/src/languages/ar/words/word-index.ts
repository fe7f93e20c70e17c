import { skeletonOf } from './letter-skeleton.ts'
import type { WordList } from './word-list.ts'
import { type WordModel, wordModelOf } from './word-model.ts'

/** A word list with what finds the words that look like a given one. */
export interface WordIndex {
  list: WordList
  model: WordModel
  /** Words of the list with these letters when dots are left out: docs/explanation/repair.md. */
  alike(skeleton: string): readonly string[]
}

/** Words seen less often are themselves the faults of some text. */
const leastCount = 4

const indexes = new WeakMap<WordList, WordIndex>()

/** Made once for a list; its skeletons when one is first asked for. */
export function wordIndexOf(list: WordList): WordIndex {
  const known = indexes.get(list)
  if (known) return known
  let skeletons: Map<string, string[]> | undefined
  const made: WordIndex = {
    list,
    model: wordModelOf(list),
    alike: (skeleton) => {
      skeletons ??= skeletonsOf(list)
      return skeletons.get(skeleton) ?? []
    },
  }
  indexes.set(list, made)
  return made
}

function skeletonsOf(list: WordList): Map<string, string[]> {
  const skeletons = new Map<string, string[]>()
  for (const [word, count] of list.words()) {
    if (count < leastCount) continue
    const skeleton = skeletonOf(word)
    const words = skeletons.get(skeleton)
    if (words) words.push(word)
    else skeletons.set(skeleton, [word])
  }
  return skeletons
}

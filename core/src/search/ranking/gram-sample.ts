import type { SearchWord, TextWords } from '../analysis/analyse.ts'
import { gramCount, grams } from '../analysis/grams.ts'

/** How common grams are: counted in some texts of the index, which is near enough for all. */
export interface GramSample {
  /** How many texts were looked at. */
  readonly texts: number
  textsWith(gram: string): number
  /** Grams of a text, in the mean. */
  readonly meanGrams: number
}

/** Counts the texts that have each gram; a few thousand of them, from everywhere in the index, are enough. */
export function sampleGrams(texts: Iterable<TextWords>): GramSample {
  const having = new Map<string, number>()
  let [looked, total] = [0, 0]
  for (const { words } of texts) {
    looked++
    for (const { surface } of words) total += gramCount(surface)
    for (const gram of gramsIn(words)) having.set(gram, (having.get(gram) ?? 0) + 1)
  }
  return { texts: looked, textsWith: (gram) => having.get(gram) ?? 0, meanGrams: total / Math.max(1, looked) }
}

const gramsIn = (words: readonly SearchWord[]) =>
  new Set([...new Set(words.map(({ surface }) => surface))].flatMap(grams))

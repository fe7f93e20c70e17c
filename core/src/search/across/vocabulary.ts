/** A word of another language that may stand for one, as a stem. */
export interface Equivalent {
  readonly term: string
  /** 1 for the likeliest, more than 0 for others. */
  readonly share: number
}

/** Of stems of one language, their equivalents in another. */
export type Vocabulary = ReadonlyMap<string, readonly Equivalent[]>

/** What a list of words says is good in any text; what texts themselves show is better in texts like them. */
const listedShare = 0.6

/** Words that were learnt from texts, and listed ones beside them. */
export function joinVocabularies(listed: Vocabulary, learnt: Vocabulary): Vocabulary {
  const joined = new Map(listed)
  for (const [stem, found] of learnt) {
    const terms = new Set(found.map(({ term }) => term))
    const others = (listed.get(stem) ?? []).filter(({ term }) => !terms.has(term))
    joined.set(stem, [...found, ...others.map(({ term }) => ({ term, share: listedShare }))])
  }
  return joined
}

/** Words of the other language that a vocabulary leads to. */
export function wordsLedTo(vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set([...vocabulary.values()].flatMap((equivalents) => equivalents.map(({ term }) => term)))
}

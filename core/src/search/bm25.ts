// Okapi BM25: how much it says that a text has a word so often.

/** How fast more of the same word stops counting, and how much a long text is held against it. Measured: see accuracy/src/search. */
export const saturation = 1.2
export const lengthWeight = 0.9
/** The same for grams: a long text has most of them. */
export const gramLengthWeight = 0.75

/** How much a word tells that stands in some of all texts; more than 0. */
export function rarity(documents: number, having: number): number {
  return Math.log(1 + (Math.max(0, documents - having) + 0.5) / (having + 0.5))
}

/** Words of an ordinary paragraph. */
const ordinaryLength = 100

/**
 * Length of a text against the mean. Where most texts are headings and short clauses, an ordinary paragraph is not long:
 * else it would lose to any line that has one of the words.
 */
export const relativeLength = (words: number, mean: number) => words / Math.max(mean, ordinaryLength)

/** Grams of an ordinary paragraph: those of Arabic words of four to five letters. */
const ordinaryGrams = 460

/** The same of a text's grams. */
export const relativeGrams = (grams: number, mean: number) => grams / Math.max(mean, ordinaryGrams)

/** Weight of a word by its count in a text; `length` is relative to the mean. Below `saturation` + 1. */
export function frequencyWeight(count: number, length: number, weight = lengthWeight): number {
  return (count * (saturation + 1)) / (count + saturation * (1 - weight + weight * length))
}

// Okapi BM25: how much it says that a text has a word so often.

export interface Statistics {
  /** How many texts there are. */
  texts: number
  /** Words of a text on average. */
  meanLength: number
}

const k1 = 1.2
const b = 0.75

/** Rises with the frequency, falls with the length of the text; below k1 + 1. */
export function impactRule({ meanLength }: Pick<Statistics, 'meanLength'>) {
  const perWord = (k1 * b) / Math.max(meanLength, 1)
  return (frequency: number, length: number) =>
    (frequency * (k1 + 1)) / (frequency + k1 * (1 - b) + perWord * length)
}

/** Of a term that `size` of the texts have; more than 0. */
export function rarity({ texts }: Pick<Statistics, 'texts'>, size: number): number {
  return Math.log(1 + (Math.max(texts - size, 0) + 0.5) / (size + 0.5))
}

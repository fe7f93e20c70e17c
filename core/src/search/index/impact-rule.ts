import { frequencyWeight, relativeLength } from '../bm25.ts'

export interface Statistics {
  /** How many texts there are. */
  texts: number
  /** Words of a text on average. */
  meanLength: number
}

/** How much its length is held against a text where candidates are chosen; they are ranked once more. */
const lengthWeight = 0.75

/** Rises with the frequency, falls with the length of the text. */
export function impactRule({ meanLength }: Pick<Statistics, 'meanLength'>) {
  return (frequency: number, length: number) =>
    frequencyWeight(frequency, relativeLength(length, meanLength), lengthWeight)
}

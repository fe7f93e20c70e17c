// Shared by the tests of directions: places named by words, as a person would name them.
import type { DirectedRanges, Direction, RawText, Said } from '../model/index.ts'
import { readText } from '../pipeline.ts'

const rawOf = (text: string): RawText => ({
  text,
  source: { file: 'test.txt', sha256: '0'.repeat(64), bytes: text.length, format: 'text', encoding: 'utf-8' },
  replacedChars: 0,
})

export const readDirected = (text: string, directions: readonly Direction[]) =>
  readText(rawOf(text), { directions, map: true })

/** The direction with the place of words of the file; of words that stand twice, the first. */
export function at(text: string, words: string, said: Said): Direction {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`No words «${words}»`)
  return { ...said, ranges: [[from, from + words.length]] as DirectedRanges }
}

export const ofWhole = (said: Said): Direction => ({ ...said, ranges: [] })

import type { Passage } from '../passage.ts'

/** Words of a set phrase, at most. */
const longest = 5

/** The folded words from a token on, with one space between them: what a pattern of set phrases is tried on. */
export function wordsAhead({ tokens }: Passage, at: number, to: number): string {
  let words = ''
  for (let next = at; next < Math.min(to, at + longest); next++)
    words += (next === at ? '' : ' ') + (tokens[next]?.folded ?? '')
  return words
}

/** How many tokens a pattern takes at the start of these words; 0 where it does not match. */
export function matchAhead(passage: Passage, at: number, to: number, pattern: RegExp): number {
  const match = pattern.exec(wordsAhead(passage, at, to))
  return match === null || match[0] === '' ? 0 : match[0].trim().split(' ').length
}

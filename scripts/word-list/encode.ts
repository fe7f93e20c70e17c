import { shapeCount } from '../../core/src/languages/ar/words/word-shapes.ts'
import type { Learnt } from './learn.ts'

const countMarks = 'ABCDEFGHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz'

/**
 * Words in alphabetical order, each as the number of letters it shares with the word before it (base 16), its other
 * letters, and its count as a letter A–Z, g–z: 2^(0.4·k).
 */
export function encodeWords({ counts }: Learnt): string {
  let before = ''
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      const shared = sharedLetters(before, word)
      before = word
      return `${shared.toString(16)}${word.slice(shared)}${countMarks[Math.round(Math.log2(count) / 0.4)]}`
    })
    .join('')
}

function sharedLetters(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < 15 && a[shared] === b[shared]) shared++
  return shared
}

/** Row by row, a character a pair of shapes: the logarithm in eighths, from -6 to 4.75, beginning at `(`. */
export function encodeTransitions({ transitions }: Learnt): string[] {
  const characters = [...transitions].map((value) =>
    String.fromCharCode(40 + Math.round((Math.min(4.75, Math.max(-6, value)) + 6) * 8)),
  )
  return Array.from({ length: shapeCount }, (_, row) =>
    characters.slice(row * shapeCount, (row + 1) * shapeCount).join(''),
  )
}

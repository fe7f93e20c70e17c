import { countKnownWords } from '@qarar/core'
import type { ReadLine } from './layout/read-block.ts'

/** Above this share of characters without a letter, what is left is no text. */
export const mostNameless = 0.3
/** Below this share of its words being words, a page is read another way too. */
const leastKnown = 0.6
/** Of fewer words nothing is said: a table, a form. */
const leastWords = 12
/** By so much more of its words another reading must be words. */
const clearly = 0.1

/** Whether a page has no letters, or such that are no words. */
export function isPoor(lines: readonly ReadLine[]): boolean {
  const text = textOf(lines)
  const characters = lengthOf(text, /\P{White_Space}/gu)
  if (characters === 0 || lengthOf(text, /\ufffd/g) > mostNameless * characters) return true
  const { words, known } = countKnownWords(text)
  return words >= leastWords && known < leastKnown * words
}

/** Whether OCR has read more of a page than its letters say. */
export function isBetter(ocr: readonly ReadLine[], letters: readonly ReadLine[]): boolean {
  return ocr.length > 0 && (letters.length === 0 || knownShare(ocr) > knownShare(letters) + clearly)
}

function knownShare(lines: readonly ReadLine[]): number {
  const { words, known } = countKnownWords(textOf(lines))
  return words === 0 ? 0 : known / words
}

const textOf = (lines: readonly ReadLine[]) => lines.map(({ text }) => text).join('\n')
const lengthOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

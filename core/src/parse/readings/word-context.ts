import type { WordIndex } from '../../languages/ar/words/word-index.ts'
import { shapeOfWord, startOfLine } from '../../languages/ar/words/word-shapes.ts'

/** A word as printed, and as the list has it: without vowel marks and tatweel. */
export interface PrintedWord {
  text: string
  plain: string
  start: number
  end: number
}

const marks = /[\p{M}ـ]/gu

/** Arabic words of a text with their places, counted from `offset`. By code units: every character is looked at. */
export function arabicWordsIn(text: string, offset = 0): PrintedWord[] {
  const found: PrintedWord[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isOfWord(text.charCodeAt(at))) continue
    const start = at
    while (at < text.length && isOfWord(text.charCodeAt(at))) at++
    const word = text.slice(start, at)
    found.push({ text: word, plain: plainOf(word), start: offset + start, end: offset + at })
  }
  return found
}

/** Letters, tatweel, vowel marks, and the Persian kaf and ya. */
function isOfWord(code: number): boolean {
  return (code >= 0x621 && code <= 0x65f) || code === 0x670 || code === 0x6a9 || code === 0x6cc
}

const plainOf = (word: string) => (/[ـ\u064B-\u065F\u0670]/.test(word) ? word.replace(marks, '') : word)

/** How often each word stands in a text. */
export function countPlainWords(words: Iterable<PrintedWord>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { plain } of words) counts.set(plain, (counts.get(plain) ?? 0) + 1)
  return counts
}

/** How often a word stands in a text or a part of it. */
export type WordCounts = Pick<ReadonlyMap<string, number>, 'get'>

/** Words of the text at hand weigh as much as so many of its own. */
const ownShare = 0.5

/** Weighs a word in its place: by the list, by the text, and by the shapes of the words around it. */
export function weigherOf({ list, model }: WordIndex, own: WordCounts, total: number) {
  const share = ownShare / Math.max(1, total)
  const alone = (word: string) => {
    const count = own.get(word) ?? 0
    return count === 0 ? model.weigh(word) : Math.log(Math.exp(model.weigh(word)) + share * count)
  }
  const between = (first: string | undefined, second: string | undefined) =>
    list.transition(
      first === undefined ? startOfLine : shapeOfWord(first),
      second === undefined ? startOfLine : shapeOfWord(second),
    )
  return { alone, between }
}

import { digit, joiner, kindOf } from './character-kinds.ts'
import { digitWords } from './digit-words.ts'
import { foldWord } from './fold-word.ts'
import { joinedWords, wordsWithoutHyphen } from './joined-words.ts'
import { type Rules, type WordPart, wordPart } from './word-part.ts'

/** What a printed word is, whatever stands around it. */
export interface WordReading {
  parts: readonly WordPart[]
  /** How many positions the parts take. */
  positions: number
  /** Folded as a whole, where a number, date or ordinal may go on in the next words. */
  folded: string
  isDigits: boolean
  /** The number that the words of an ordinal begin or go on with, else null. */
  ordinal: number | null
}

export function readPrintedWord(printed: string, rules: Rules): WordReading {
  const parts = partsOf(printed, rules)
  const folded = foldWord(printed.slice(0, 64))
  const isDigits = /^\d+$/.test(folded)
  const positions = parts.reduce((last, { position }) => Math.max(last, position + 1), 0)
  const ordinal = isDigits ? null : (rules.pack?.ordinal(folded) ?? null)
  return { parts, positions, folded, isDigits, ordinal }
}

function partsOf(printed: string, rules: Rules): WordPart[] {
  let [digits, joined] = [false, false]
  for (let at = 0; at < printed.length; at++) {
    const kind = kindOf(printed.charCodeAt(at))
    if (kind === digit) digits = true
    else if (kind === joiner) joined = true
  }
  if (digits) return digitWords(printed, rules)
  if (joined) return joinedWords(printed, rules)
  return wordsWithoutHyphen(printed, rules) ?? [wordPart(printed, 0, 0, rules)]
}

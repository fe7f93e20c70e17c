import type { LanguagePack } from '../languages/pack.ts'
import { pieceEnd } from './pieces.ts'
import { type KnownWord, vocabularyOf } from './words.ts'

/** A word, a number with its inner marks, or one mark. */
export interface Token {
  text: string
  /** Compare form (see `LanguagePack.fold`). */
  folded: string
  /** Half-open, in the text of the passage. */
  start: number
  end: number
  kind: KnownWord['kind']
  /** White space stands before it. */
  spaced: boolean
  word: KnownWord
}

/** Cuts text into words, numbers and marks; linear, and every visible character is in exactly one token. */
export function tokensOf(text: string, language: LanguagePack): Token[] {
  const look = vocabularyOf(language)
  const tokens: Token[] = []
  let last = 0
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start)
    if (end === null) {
      start++
      continue
    }
    const word = look(text, start, end)
    const spaced = start > last || start === 0
    tokens.push({ text: word.text, folded: word.folded, start, end, kind: word.kind, spaced, word })
    last = end
    start = end
  }
  return tokens
}

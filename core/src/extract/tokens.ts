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

// Letters with their marks and hyphens inside, to an apostrophe («l’», `Council’`); digits with inner separators; any
// other visible character.
const pattern = /[\p{L}\p{M}ـ]+(?:[-‑][\p{L}\p{M}]+)*['’]?|\p{Nd}+(?:[.,/٫٬]\p{Nd}+)*|\S/gu

/** Cuts text into words, numbers and marks; linear, and every visible character is in exactly one token. */
export function tokensOf(text: string, fold: (text: string) => string): Token[] {
  const look = vocabularyOf(fold)
  const tokens: Token[] = []
  let last = 0
  for (const piece of text.match(pattern) ?? []) {
    // Nothing but white space stands before it.
    const start = text.indexOf(piece, last)
    const word = look(piece)
    const end = start + piece.length
    const spaced = start > last || start === 0
    tokens.push({ text: word.text, folded: word.folded, start, end, kind: word.kind, spaced, word })
    last = end
  }
  return tokens
}

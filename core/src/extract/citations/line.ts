import { foldDigits } from '../../languages/fold-arabic.ts'
import type { Span } from '../../model/span.ts'
import { lastAtOrBefore } from '../../repair/source-map.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { type KnownWord, perWord, vocabularyOf } from '../words.ts'

/**
 * A passage on one line, as the forms of numbers are looked for in it: single spaces, one kind of hyphen, European
 * digits; Arabic folded, Latin letters as printed.
 */
export interface Line {
  text: string
  tokens: readonly Token[]
  /** Where each token begins in `text`. */
  starts: readonly number[]
  /** Index of the token that holds a place of `text`. */
  tokenAt(place: number): number
  /** The stretch of the passage for a stretch of `text`. */
  spanOf(from: number, to: number): Span
}

export function lineOf({ tokens: printed, language }: Passage): Line {
  const look = vocabularyOf(language)
  const tokens = printed.flatMap((token) => (token.kind === 'number' ? apart(token, look) : token))
  const starts: number[] = []
  let text = ''
  for (const { spaced, word } of tokens) {
    if (starts.length > 0 && spaced) text += ' '
    starts.push(text.length)
    text += onLine(word)
  }
  const tokenAt = (place: number) => lastAtOrBefore(starts, place)
  const placeOf = (place: number) => {
    const token = tokens[tokenAt(place)] as Token
    return Math.min(token.end, token.start + place - (starts[tokenAt(place)] as number))
  }
  const endOf = (place: number) => {
    const index = tokenAt(place - 1)
    const next = starts[index + 1] ?? text.length + 1
    return place >= next - 1 && text.slice(place, next).trim() === ''
      ? (tokens[index] as Token).end
      : placeOf(place - 1) + 1
  }
  return { text, tokens, starts, tokenAt, spanOf: (from, to) => ({ start: placeOf(from), end: endOf(to) }) }
}

const onLine = perWord(({ text, folded, language }) => {
  const piece = language.direction === 'rtl' ? folded : text
  return /[^\p{L}]/u.test(piece) ? foldDigits(piece).replace(/[‐‑–—−]/g, '-') : piece
})

/** `2013,70/299` is a year and a number: a space is missing. */
function apart(token: Token, look: (text: string) => KnownWord): Token[] {
  const comma = /^\p{Nd}+,(?=\p{Nd}+\/)/u.exec(token.text)?.[0].length
  if (comma === undefined) return [token]
  const middle = token.start + comma
  const piece = (start: number, end: number, spaced: boolean): Token => {
    const word = look(token.text.slice(start - token.start, end - token.start))
    return { ...token, text: word.text, folded: word.folded, start, end, spaced, word }
  }
  return [piece(token.start, middle - 1, token.spaced), piece(middle, token.end, true)]
}

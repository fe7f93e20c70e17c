import type { Span } from '@qarar/core'

/** Characters: a line or two on a page. */
const usual = 80

/** Whole words of the text on both sides of a place, not beyond `within`; at most so many characters on each. */
export function wordsAround(
  text: string,
  { start, end }: Span,
  within: Span,
  most = usual,
): { before: string; after: string } {
  return {
    before: lastWords(text.slice(within.start, start), most),
    after: firstWords(text.slice(end, within.end), most),
  }
}

export function firstWords(text: string, most = usual): string {
  if (text.length <= most) return text
  return text
    .slice(0, most + 1)
    .replace(/\S*$/, '')
    .trimEnd()
}

export function lastWords(text: string, most = usual): string {
  if (text.length <= most) return text
  return text
    .slice(-most - 1)
    .replace(/^\S*/, '')
    .trimStart()
}

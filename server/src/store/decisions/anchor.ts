// The place of a person's reading: made from words of the shown text, found again in whatever text is shown later.
import type { Span } from '@qarar/core'
import { singleSpaces } from '@qarar/register'
import { type FileAnchor, longestQuote } from '@qarar/register/contract'
import { refusal } from '../store-error.ts'
import { paragraphAround, type ShownText } from './shown-text.ts'
import { wordsAround } from './words-around.ts'

/** Characters of the text on both sides: some words, enough to tell two places with the same words apart. */
const context = 40

/** Throws `not-applicable` where the span is not of words that the file has, in one paragraph. */
export function anchorOf(shown: ShownText, given: Span): FileAnchor {
  const span = trimmed(shown.text, given)
  if (given.end > shown.text.length || span.start >= span.end)
    throw refuse('There are no words at this place')
  if (span.end - span.start > longestQuote)
    throw refuse(`A reading is of at most ${longestQuote} characters: take fewer words`)
  const paragraph = paragraphAround(shown, span)
  if (!paragraph) throw refuse('The words must stand in one paragraph')
  return anchorWithin(shown, span, paragraph)
}

/** The same for a span that is known to be of words; those around them are of `within`. */
export function anchorWithin(shown: ShownText, span: Span, within: Span): FileAnchor {
  const ranges = shown.map.ranges(span.start, span.end)
  const back = shown.map.spanOf(ranges)
  const quote = shown.text.slice(span.start, span.end)
  if (back?.start !== span.start || back.end !== span.end || !quote.isWellFormed())
    throw refuse('The words begin or end within what the file writes as one sign; take the whole word')
  const around = wordsAround(shown.text, span, within, context)
  return { ranges: ranges.map(({ from, to }) => [from, to]), quote, ...around }
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  }
}

/**
 * Finds where an anchor stands in a text that is read from another file: where its words have that context, and only
 * there. Lines may be broken elsewhere; the words begin and end there as words do.
 */
export function quoteFinder(text: string): (anchor: FileAnchor) => Span | null {
  const { plain, places } = singleSpaces(text)
  return ({ before, quote, after }) => {
    // Older versions of Qarar took readings of any length.
    if (quote.length > longestQuote) return null
    const wanted = singleSpaces(before + quote + after)
    const at = onlyPlace(plain, wanted.plain)
    if (at === null) return null
    const placeOf = (offset: number) => places[at + wanted.places.indexOf(offset)] as number
    return { start: placeOf(before.length), end: placeOf(before.length + quote.length - 1) + 1 }
  }
}

/** Null where the words stand nowhere, or twice. */
function onlyPlace(text: string, words: string): number | null {
  let only: number | null = null
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWithinWord(text, at, at + words.length)) continue
    if (only !== null) return null
    only = at
  }
  return only
}

/** "12/3" does not stand in "112/34". */
function isWithinWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return /[\p{L}\p{N}\p{M}]$/u.test(before) || /^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2))
}

const refuse = (what: string) => refusal('not-applicable', `${what}.`, 'not-whole')

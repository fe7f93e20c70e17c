// The place of a person's reading: made from words of the shown text, found again in whatever text is shown later.
import type { Span } from '@qarar/core'
import type { FileAnchor } from '@qarar/register/contract'
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
  const paragraph = paragraphAround(shown, span)
  if (!paragraph) throw refuse('The words must stand in one paragraph')
  const ranges = shown.map.ranges(span.start, span.end)
  const back = shown.map.spanOf(ranges)
  const quote = shown.text.slice(span.start, span.end)
  if (back?.start !== span.start || back.end !== span.end || !quote.isWellFormed())
    throw refuse('The words begin or end within what the file writes as one sign; take the whole word')
  const around = wordsAround(shown.text, span, paragraph, context)
  return { ranges: ranges.map(({ from, to }) => [from, to]), quote, ...around }
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  }
}

/** Where an anchor stands in a text that is read from another file: where its words have that context, and only there. */
export function findQuote({ quote, before, after }: FileAnchor, text: string): Span | null {
  const [first, second] = text.matchAll(
    new RegExp(`(${[before, quote, after].map(loosely).join(')(')})`, 'gu'),
  )
  if (first === undefined || second !== undefined) return null
  const start = first.index + (first[1] as string).length
  return { start, end: start + (first[2] as string).length }
}

/** Lines may be broken elsewhere. */
function loosely(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+')
}

const refuse = (what: string) => refusal('not-applicable', `${what}.`)

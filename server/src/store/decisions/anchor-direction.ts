// The place of a direction: made from what a person sees of the text, kept as ranges of the file.
import type { Span } from '@qarar/core'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import { singleSpaces } from '@qarar/register'
import {
  type FileAnchor,
  longestQuote,
  type NewDirection,
  type RefusalReason,
} from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'
import { anchorWithin } from './anchor.ts'
import type { ParagraphPlace, ShownText } from './shown-text.ts'
import { firstWords, lastWords } from './words-around.ts'

/** What the anchor is made in: the text as the person saw it, and the file. */
export interface DirectedText {
  shown: ShownText
  fileText: string
  revision: string
}

/** Characters of a paragraph's first words: enough to know them by, few enough that the rest may change. */
const opening = 40

/** Null for what is said of the whole file. */
export function anchorDirection(
  db: Database,
  direction: NewDirection,
  text: DirectedText,
): Promise<FileAnchor | null> | FileAnchor | null {
  const { what, place } = direction
  if ('lines' in place) return anchorOfLines(place.lines, text.fileText)
  if ('quote' in place) return anchorOfWords(what, place, text.shown)
  if ('eId' in place) return anchorOfParagraph(db, what, place, text)
  return 'order' in place ? anchorOfWork(db, place.order, text) : null
}

interface At {
  order: number | null
  eId: string
}

function placeOf({ paragraphs }: ShownText, { order, eId }: At): number {
  const index = paragraphs.findIndex((each) => each.order === order && each.eId === eId)
  if (index < 0)
    throw refuse('no-place', `The text has no paragraph ${eId} in its work ${order ?? 'front matter'}`)
  return index
}

function anchorOfWords(
  what: NewDirection['what'],
  { quote, at: offset, ...at }: At & { quote: string; at?: number },
  shown: ShownText,
) {
  const paragraph = shown.paragraphs[placeOf(shown, at)] as ParagraphPlace
  const span = wordsIn(shown.text, paragraph, quote, offset)
  if (what !== 'cut') return anchorWithin(shown, span, paragraph)
  if (span.start === paragraph.start)
    throw refuse(
      'not-whole',
      'The paragraph begins with these words already: take the first words of the next one',
    )
  return anchorWithin(shown, openingOf(shown.text, span.start, paragraph.end), paragraph)
}

/** Where the words stand in the paragraph; lines may be broken among them. Throws where they stand nowhere, or twice. */
function wordsIn(text: string, { start, end }: Span, quote: string, offset?: number): Span {
  const given = start + (offset ?? 0)
  if (offset !== undefined && text.slice(given, end).startsWith(quote))
    return { start: given, end: given + quote.length }
  const { plain, places } = singleSpaces(text.slice(start, end))
  const words = singleSpaces(quote).plain.trim()
  const at = plain.indexOf(words)
  if (words === '' || at < 0 || plain.indexOf(words, at + 1) >= 0)
    throw refuse(
      'words-not-found',
      `The words "${words}" must stand once in the paragraph: take them as they stand there, and more of them if they stand twice`,
    )
  return { start: start + (places[at] as number), end: start + (places[at + words.length - 1] as number) + 1 }
}

async function anchorOfParagraph(db: Database, what: NewDirection['what'], at: At, text: DirectedText) {
  const { shown } = text
  const index = placeOf(shown, at)
  const paragraph = shown.paragraphs[index] as ParagraphPlace
  const whole = { start: await startOf(db, paragraph, text), end: paragraph.end }
  if (what === 'join') return anchorOfBorder(shown, shown.paragraphs[index - 1], whole, paragraph.start)
  const { start, end } = what === 'furniture' ? whole : openingOf(shown.text, whole.start, whole.end)
  if (end - start > longestQuote)
    throw refuse(
      'not-whole',
      `The paragraph has more than ${longestQuote} characters: name its words, a part at a time`,
    )
  return anchorWithin(shown, { start, end }, whole)
}

/** A work is known by the first words of it. */
async function anchorOfWork(db: Database, order: number, text: DirectedText) {
  const first = text.shown.paragraphs.find((each) => each.order === order)
  if (!first) throw refuse('no-place', `The text has no work ${order}`)
  return anchorOfParagraph(db, 'kind', { order, eId: first.eId }, text)
}

/** Where a paragraph begins with its marker. */
async function startOf(db: Database, paragraph: ParagraphPlace, { revision, shown }: DirectedText) {
  const row = await db
    .selectFrom('paragraph')
    .select('marker')
    .where('revision', '=', revision)
    .where('eid', '=', paragraph.eId)
    .where('span_start', '=', paragraph.start)
    .executeTakeFirst()
  const marker = row?.marker ?? ''
  const before = shown.text.slice(0, paragraph.start).trimEnd()
  return marker !== '' && before.endsWith(marker) ? before.length - marker.length : paragraph.start
}

/** The last words of one paragraph and the first of the next, with the marker between them. */
function anchorOfBorder(
  shown: ShownText,
  before: ParagraphPlace | undefined,
  { start, end }: Span,
  words: number,
) {
  if (!before || shown.text.slice(before.end, start).trim() !== '')
    throw refuse('no-place', 'No paragraph stands right before this one: it cannot be joined to any')
  const last =
    lastWords(shown.text.slice(before.start, before.end), opening) ||
    shown.text.slice(before.end - 1, before.end)
  const span = { start: before.end - last.length, end: openingOf(shown.text, words, end).end }
  return anchorWithin(shown, span, { start: before.start, end })
}

/** The first words from a place on, the whole first word at least. */
function openingOf(text: string, start: number, end: number): Span {
  const words = firstWords(text.slice(start, end), opening)
  const first = /^\S+/.exec(text.slice(start, end))?.[0] ?? ''
  return { start, end: start + Math.max(words.length, first.length) }
}

/** Lines that are in no paragraph have their place in the file alone. */
function anchorOfLines([first, last]: readonly [number, number], fileText: string): FileAnchor {
  const lines = fileLinesOf(fileText)
  if (first > last || last > lines.count)
    throw refuse('no-line', `There are no lines ${first}–${last}: the file has ${lines.count} lines`)
  const ranges: [number, number][] = []
  for (let line = first; line <= last; line++) {
    const { from, to } = lines.rangeOf(line)
    const printed = fileText.slice(from, to)
    const start = from + printed.length - printed.trimStart().length
    if (printed.trim() !== '') ranges.push([start, start + printed.trim().length])
  }
  const quote = ranges.map(([from, to]) => fileText.slice(from, to)).join(' ')
  if (ranges.length === 0) throw refuse('blank-line', 'These lines are blank')
  if (quote.length > longestQuote)
    throw refuse('not-whole', `These lines have more than ${longestQuote} characters: name fewer at a time`)
  return { ranges, quote, before: '', after: '' }
}

const refuse = (reason: RefusalReason, what: string) => refusal('not-applicable', `${what}.`, reason)

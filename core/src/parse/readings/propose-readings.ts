import { type WordIndex, wordIndexOf } from '../../languages/ar/words/word-index.ts'
import { numberOf } from '../../languages/digits.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { ProposedReading } from '../../model/publication.ts'
import type { Span } from '../../model/span.ts'
import { lastAtOrBefore } from '../../repair/source-map.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import type { Leaf, ParsedDiagnostic, ParsedDocument } from '../parsed-document.ts'
import { digitReadings, hasReversedGroups } from './digit-readings.ts'
import { type NumberOrder, numberOrder } from './number-order.ts'
import { readSpoiled } from './spoiled-words.ts'
import { findSubstitutedLetters, type SubstitutedLetters } from './substituted-letters.ts'
import { arabicWordsIn, countPlainWords, type PrintedWord } from './word-context.ts'
import { readingOfCut, readingOfGlued } from './wrong-spaces.ts'
import { readingOfWord, type TextWords } from './wrong-words.ts'

/**
 * Gives leaves the readings that their spoiled words may have. Nothing is changed: a proposal stands beside the printed
 * words until a person verifies it. Only languages with a word list have proposals.
 */
export function proposeReadings(parsed: ParsedDocument, view: DocumentView): ParsedDocument {
  const { words } = view.language
  if (words === null) return parsed
  const { text, unknown } = textWords(wordIndexOf(words()), view)
  const spoiled = findSubstitutedLetters(view)
  const spoiledStarts = spoiled.map(({ line }) => line.start)
  const unknownAt = placed(unknown, (start) => start)
  const diagnostics: ParsedDiagnostic[] = []
  const wordsIn = (leaf: Leaf) => {
    const { start, end } = leaf.span
    if (unknownAt(leaf.span).length === 0) return []
    const line = arabicWordsIn(view.text.slice(start, end), start)
    const letters = spoiled[lastAtOrBefore(spoiledStarts, start)]
    const read = letters && holds(letters.line, leaf) ? readSpoiled(letters, line, text) : undefined
    if (letters === undefined || read === undefined || read.words < leastSpoiled)
      return readingsInLine(line, view, text)
    diagnostics.push(diagnosticOf(letters, read.words, read.readings.length))
    return read.readings
  }
  const numbers = numberOrder(view, yearOf(parsed, view))
  const numbersAt = placed(numbers.readings, ({ span }) => span.start)
  const reversed = hasReversedGroups(view.text, view.language)
  const digitsIn = (leaf: Leaf) => numbersIn(leaf, view, numbersAt, reversed)
  const readingsIn = (leaf: Leaf) => [...wordsIn(leaf), ...digitsIn(leaf)].sort(byPlace)
  const withReadings = withoutFreeHamza(parsed, readingsIn, text.total)
  const ambiguous = numbers.ambiguous.map(ambiguousNumber)
  return { ...withReadings, diagnostics: [...parsed.diagnostics, ...diagnostics, ...ambiguous] }
}

/** A paragraph with fewer is not in another encoding. */
const leastSpoiled = 3

/** The words of a text, and where those stand that the list does not know: most paragraphs have none. */
function textWords(index: WordIndex, { lines }: DocumentView): { text: TextWords; unknown: number[] } {
  const words = lines.flatMap((line) => arabicWordsIn(line.text, line.start))
  const own = countPlainWords(words)
  const strange = new Set([...own.keys()].filter((word) => !index.model.isKnown(word)))
  const unknown = words.filter(({ plain }) => strange.has(plain)).map(({ start }) => start)
  return { text: { index, own, total: words.length }, unknown }
}

const holds = ({ start, end }: TextLine, { span }: Leaf) => start <= span.start && span.end <= end

function readingsInLine(
  line: readonly PrintedWord[],
  { text, language }: DocumentView,
  words: TextWords,
): ProposedReading[] {
  const names = namesIn(line, language)
  const readings: ProposedReading[] = []
  for (let at = 0; at < line.length; at++) {
    if (names.has(at)) continue
    const spaces = text.slice(line[at]?.end, line[at + 1]?.start)
    const cut = names.has(at + 1) ? null : readingOfCut(line, at, spaces, words)
    const reading = readingOfWord(line, at, words) ?? readingOfGlued(line, at, words) ?? cut
    if (reading === null) continue
    readings.push(reading)
    if (reading === cut) at++
  }
  return readings
}

/** So many words behind «السيد» are a name, which no list can know. */
const longestName = 3

function namesIn(line: readonly PrintedWord[], { fold, verbatimRecord }: LanguagePack): Set<number> {
  const titles = new Set(verbatimRecord.personalTitles)
  const names = new Set<number>()
  for (const [at, { plain }] of line.entries())
    if (titles.has(fold(plain))) for (let next = 1; next <= longestName; next++) names.add(at + next)
  return names
}

/** More missing hamzas than this share of its words are how a text is written. */
const freeHamzaShare = 0.005
const fewHamzas = 2

function withoutFreeHamza(
  parsed: ParsedDocument,
  readingsIn: (leaf: Leaf) => ProposedReading[],
  words: number,
): ParsedDocument {
  const read = mapLeaves(parsed, (leaf) => withReadings(leaf, readingsIn(leaf)))
  const hamzas = leavesOf(read)
    .flatMap(({ proposedReadings }) => proposedReadings ?? [])
    .filter(isHamza).length
  if (hamzas <= Math.max(fewHamzas, freeHamzaShare * words)) return read
  return mapLeaves(read, (leaf) => ({
    ...leaf,
    proposedReadings: leaf.proposedReadings?.filter((reading) => !isHamza(reading)),
  }))
}

const isHamza = ({ evidence }: ProposedReading) => evidence.kind === 'hamza'

const withReadings = (leaf: Leaf, readings: ProposedReading[]): Leaf =>
  readings.length === 0 ? leaf : { ...leaf, proposedReadings: readings }

const leavesOf = ({ leaves, works }: ParsedDocument) => [...leaves, ...works.flatMap((work) => work.leaves)]

function mapLeaves(parsed: ParsedDocument, change: (leaf: Leaf) => Leaf): ParsedDocument {
  const works = parsed.works.map((work) => ({ ...work, leaves: work.leaves.map(change) }))
  return { ...parsed, leaves: parsed.leaves.map(change), works }
}

const byPlace = (a: ProposedReading, b: ProposedReading) => a.span.start - b.span.start

function numbersIn(
  { span }: Leaf,
  { text, language }: DocumentView,
  numbers: Placed<ProposedReading>,
  reversed: boolean,
): ProposedReading[] {
  const printed = text.slice(span.start, span.end)
  if (!/\p{Nd}/u.test(printed)) return []
  return [...digitReadings(printed, span.start, language, reversed), ...numbers(span)]
}

type Placed<Item> = (span: Span) => Item[]

/** Finds what begins within a span; `items` ascend. */
function placed<Item>(items: readonly Item[], startOf: (item: Item) => number): Placed<Item> {
  const starts = items.map(startOf)
  return ({ start, end }) => {
    let first = lastAtOrBefore(starts, start)
    if ((starts[first] ?? start) < start) first++
    let last = first
    while (last < starts.length && (starts[last] as number) < end) last++
    return items.slice(first, last)
  }
}

/** The year of a document, else the latest that it names. */
function yearOf(parsed: ParsedDocument, { text }: DocumentView): number | null {
  const dates = [parsed, ...parsed.works].flatMap((each) => each.dates)
  const stated = dates.flatMap(({ calendar, value }) =>
    calendar === 'gregorian' ? Number(value.slice(0, 4)) : [],
  )
  const years = stated.length > 0 ? stated : [...text.matchAll(anyYear)].map(([year]) => numberOf(year))
  return years.length === 0 ? null : years.reduce((one, other) => Math.max(one, other))
}

const anyYear = /(?<!\p{Nd})(?:19|20|١٩|٢٠)\p{Nd}{2}(?!\p{Nd})/gu

function ambiguousNumber({ text, start, end, other }: NumberOrder['ambiguous'][number]): ParsedDiagnostic {
  return {
    code: 'number-ambiguous',
    severity: 'note',
    params: { printed: text, other },
    span: { start, end },
  }
}

function diagnosticOf({ line, letter }: SubstitutedLetters, words: number, read: number): ParsedDiagnostic {
  return {
    code: 'letters-substituted',
    severity: 'warning',
    params: { letter, words, read },
    span: { start: line.start, end: line.end },
  }
}

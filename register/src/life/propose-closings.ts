import type { Paragraph, Words, Work } from '@qarar/core'
import type { LanguagePack } from '@qarar/core/languages/pack.ts'
import type { ClosingKind } from '../contract/closing.ts'
import { addresseeKey } from '../mandates/addressee-key.ts'
import { matchWords } from '../mandates/match-words.ts'
import type { PlacedRequest } from './pair-requests.ts'
import { documentIn, isOnWhole, readReport } from './read-report.ts'

/** A text that may tell what became of a request. */
export interface TellingText {
  work: Work
  /** Its day, ISO 8601, and, of a report, its own symbol. */
  date: string | null
  symbol: string | null
  language: LanguagePack
}

/** What the text seems to tell of a mandate, and where. */
export interface ToldClosing {
  mandate: string
  kind: ClosingKind
  eId: string
  quote: string
  symbol: string | null
  date: string | null
}

/**
 * What the next edition of an item tells of the report that the one before asked for: by a paragraph that has a report of
 * one of the addressees before it. `taken`: paragraphs that are known to tell of something else.
 */
export function reportsNoted(
  text: TellingText,
  earlier: readonly PlacedRequest[],
  { taken, secretariat }: { taken: ReadonlySet<string>; secretariat: readonly string[] },
): ToldClosing[] {
  const asked = earlier.filter(({ mandate }) => mandate.follow === 'report')
  if (asked.length === 0) return []
  return text.work.paragraphs.flatMap((paragraph) => {
    const told = taken.has(paragraph.eId) ? null : readReport(paragraph, text.language)
    if (!told || !isOnWhole(paragraph, text.work.title, text.language)) return []
    const of = asked.filter(({ mandate }) =>
      isBy(paragraph, mandate.addressees.map(addresseeKey), secretariat),
    )
    return of.flatMap(({ id }) => closingsOf(id, paragraph, told, text))
  })
}

/** By one of those who were asked for it; an office and its head are one. */
function isBy({ parties }: Paragraph, asked: readonly string[], secretariat: readonly string[]): boolean {
  const named = parties.flatMap(({ id }) => id ?? [])
  const isOffice = (ids: readonly string[]) => ids.some((id) => secretariat.includes(id))
  return named.some((id) => asked.includes(id)) || (isOffice(named) && isOffice(asked))
}

/** What a sentence tells that answers a request of another text's paragraph: `words`, of the requests of that paragraph. */
export function requestAnswered(
  text: TellingText,
  paragraph: Paragraph,
  words: Words,
  requests: readonly PlacedRequest[],
): ToldClosing[] {
  const request = requests.length > 1 ? likest(words, requests) : requests[0]
  if (!request) return []
  const read = readReport(paragraph, text.language)
  if (read) return closingsOf(request.id, paragraph, read, text)
  if (text.work.kind !== 'report')
    return [closingOf(request.id, 'noted', paragraph, { ...text, symbol: null })]
  const document = documentIn(paragraph)
  const [symbol, date] = document.symbol ? [document.symbol, document.date] : [text.symbol, text.date]
  return [closingOf(request.id, 'submitted', paragraph, { symbol, date })]
}

function likest(words: Words, requests: readonly PlacedRequest[]): PlacedRequest | undefined {
  const delivering = requests.find(({ mandate }) => mandate.deliverable !== null)
  const told = { said: { verb: '' }, mandate: { action: words } }
  return [...matchWords(requests, [told]).values()][0] ?? delivering ?? requests[0]
}

/** The fact itself, on the day of the text; and where the report is named, that it came in. */
function closingsOf(
  mandate: string,
  paragraph: Paragraph,
  { kind, symbol, date }: NonNullable<ReturnType<typeof readReport>>,
  text: TellingText,
): ToldClosing[] {
  const fact = closingOf(mandate, kind, paragraph, { symbol, date: text.date })
  return symbol === null ? [fact] : [fact, closingOf(mandate, 'submitted', paragraph, { symbol, date })]
}

function closingOf(
  mandate: string,
  kind: ClosingKind,
  { eId, text: quote }: Paragraph,
  { symbol, date }: Pick<ToldClosing, 'symbol' | 'date'>,
): ToldClosing {
  return { mandate, kind, eId, quote, symbol, date }
}

/** What a report answers by naming the text that asked for it; `names`: number and symbol of that text, as printed. */
export function reportSubmitted(
  text: TellingText,
  names: readonly string[],
  asked: readonly PlacedRequest[],
  secretariat: readonly string[],
): ToldClosing[] {
  const naming = text.work.paragraphs.find((paragraph) => names.some((name) => isNamed(paragraph.text, name)))
  if (!naming) return []
  const { symbol, date } = text
  const own = asked.filter(
    ({ mandate, date: day }) =>
      mandate.follow === 'report' &&
      mandate.addressees.some(({ id }) => id !== null && secretariat.includes(id)) &&
      (day === null || date === null || day < date),
  )
  return own.map(({ id }) => closingOf(id, 'submitted', naming, { symbol, date }))
}

/** As a whole: `7/1-NAV` is not `17/1-NAV`. */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' ']
    if (!/[\p{L}\p{N}/]/u.test(before) && !/[\p{L}\p{N}/]/u.test(after)) return true
  }
  return false
}

import { oneOf } from '../../languages/one-of.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { StatedDate } from '../../model/publication.ts'
import type { Words } from '../../model/words.ts'
import { wordsIn } from '../text-place.ts'
import { firstBehind, type PlacedParagraph } from '../texts.ts'

/** When something took place, as far as the words say: `2011-06-28/2011-06-30`, `2011-06-30`, `2011-07`, `2011`. */
export interface HeldDate extends Words {
  value: string
}

/** How far behind the name of a meeting its dates may stand. */
const reach = 150

/**
 * The Gregorian dates that say when what is named up to `end` was held; nothing where no word says «held». A chapeau
 * says so before it names the session.
 */
export function heldDate(placed: PlacedParagraph, end: number, before: number): HeldDate | null {
  const { paragraph } = placed
  const { text, span, dates } = paragraph
  const limit = Math.min(before, end + reach, text.length)
  const next = firstBehind(gregorianOf(dates), span.start + end)
  const date = next && next.span.start - span.start < limit ? next : undefined
  const day = date && { ...date, start: date.span.start - span.start }
  const found = day ?? monthOf(placed, end, limit)
  if (!found) return null
  const opens = paragraph.part === 'chapeau' && !/[;؛]/.test(text.slice(end, found.start))
  if (!opens && !tellsWhen(text.slice(end, found.start), placed.in.language)) return null
  return { text: found.text, span: found.span, value: found.value }
}

const gregorian = new WeakMap<readonly StatedDate[], StatedDate[]>()

function gregorianOf(dates: readonly StatedDate[]): StatedDate[] {
  const known = gregorian.get(dates) ?? dates.filter(({ calendar }) => calendar === 'gregorian')
  gregorian.set(dates, known)
  return known
}

/** Nothing else comes between, and a word or a bracket says that this is when it was. */
function tellsWhen(between: string, { fold, linking }: LanguagePack): boolean {
  if (/[;؛.:]/.test(between)) return false
  return linking.held.test(fold(between)) || /^[\s,،]*\(/.test(between)
}

/** A month with its year, or a year alone. */
function monthOf(placed: PlacedParagraph, end: number, limit: number) {
  const { language } = placed.in
  const text = placed.paragraph.text.slice(end, limit)
  // Arabic folding keeps the length but for marks: what is found is looked for again as printed.
  const folded = language.fold(text)
  const match = monthPattern(language).exec(folded)
  if (!match) return null
  const { month, year = '' } = match.groups ?? {}
  const number = month === undefined ? undefined : language.calendar.gregorian[month.replace(/\s+/g, ' ')]
  const start = end + Math.min(match.index, text.length)
  const words = wordsIn(placed, start, Math.min(start + match[0].length, limit))
  return {
    ...words,
    start,
    value: number === undefined ? year : `${year}-${String(number).padStart(2, '0')}`,
  }
}

const patterns = new Map<string, RegExp>()

function monthPattern({ tag, calendar }: LanguagePack): RegExp {
  const known = patterns.get(tag)
  if (known) return known
  const months = oneOf(Object.keys(calendar.gregorian))
  const fillers = `(?:(?:${oneOf(calendar.fillers)})\\s)?`
  const made = new RegExp(
    `(?:(?<month>${months})(?:\\s?/\\s?(?:${months}))?,?\\s${fillers})?(?<!\\d)(?<year>(?:19|20)\\d\\d)(?!\\d|/)`,
    'u',
  )
  patterns.set(tag, made)
  return made
}

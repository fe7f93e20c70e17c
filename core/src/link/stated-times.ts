import { firstFrom } from '../first-from.ts'
import { foldMapped } from '../languages/fold-mapped.ts'
import type { StatedDate } from '../model/publication.ts'
import type { Span } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import { wordsIn } from './text-place.ts'
import type { PlacedParagraph } from './texts.ts'

/** A Gregorian day, run of days or month that a paragraph states: `2012-10-07`, `2012-09`. */
export interface StatedTime extends Words {
  value: string
  /** In the text of the paragraph. */
  start: number
}

/** Days, and months with their year, in the order of the text. */
export function timesIn(placed: PlacedParagraph): StatedTime[] {
  const { paragraph } = placed
  const days = paragraph.dates
    .filter(({ calendar }) => calendar === 'gregorian')
    .map(({ text, span, value }) => ({ text, span, value, start: span.start - paragraph.span.start }))
  const months = monthsOf(placed).filter(({ span }) => !isCovered(paragraph.dates, span))
  return [...days, ...months].sort((one, other) => one.start - other.start)
}

/** By halving: a paragraph may have thousands of dates. */
function isCovered(dates: readonly StatedDate[], { start, end }: Span): boolean {
  const first = dates[firstFrom(dates.length, (index) => (dates[index] as StatedDate).span.end > start)]
  return first !== undefined && first.span.start < end
}

const monthAndYear =
  /(?<!\p{L})(\p{L}{3,10})(?:\/\p{L}{3,10})?,? (?:(?:de|of|عام|سنه) )?((?:19|20)\d\d)(?!\d)/gu

function monthsOf(placed: PlacedParagraph): StatedTime[] {
  if (!/\d{4}|[٠-٩]{4}/.test(placed.paragraph.text)) return []
  const { fold, calendar } = placed.in.language
  const { folded, unfold } = foldMapped(placed.paragraph.text, fold)
  return [...folded.matchAll(monthAndYear)].flatMap((match): StatedTime[] => {
    const [whole, word = '', year] = match
    const month = calendar.gregorian[word]
    if (month === undefined) return []
    const { start, end } = unfold(match.index, match.index + whole.length)
    return [{ ...wordsIn(placed, start, end), start, value: `${year}-${String(month).padStart(2, '0')}` }]
  })
}

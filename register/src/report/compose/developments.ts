import type { Closing } from '../../contract/closing.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import type { ItemFacts, MandateFacts } from '../facts.ts'
import { paragraphSources, placesInWords } from './places.ts'
import { reported } from './reported.ts'
import { type Said, say, type Writing } from './writing.ts'

/** What became of reports that were asked for, and what is known of what goes on and of appeals. */
export function developments(writing: Writing): Said[][] {
  const { mandates, volume } = writing.facts
  const ongoing = mandates.filter(({ mandate: { fields } }) => ['standing', 'appeal'].includes(fields.follow))
  const closed = mandates.map((facts) =>
    facts.closings.filter(isOf(volume)).flatMap((closing) => closedBy(closing, facts, writing)),
  )
  return [...closed, ...reported(ongoing, writing)]
}

const isOf =
  ({ from, until }: ItemFacts['volume']) =>
  ({ date }: Closing) =>
    date !== null && date <= until && (from === null || date >= from)

/** «جرى في 3 مارس 2024 تقديم التقرير المطلوب في الفقرة 10 …». */
function closedBy(closing: Closing, facts: MandateFacts, writing: Writing): Said[] {
  const { kind, date, symbol, id, mandate } = closing
  if (kind === 'declined' || date === null) return []
  const text = writing.phrase(kind, {
    document: writing.phrase(facts.mandate.fields.follow === 'report' ? 'report' : 'document'),
    places: placesInWords([facts], 'in', writing),
    symbol: symbol === null ? '' : writing.phrase('symbol', { symbol }),
    day: dayInWords(date, writing.tag),
  })
  const sources = [{ kind: 'closing', closing: id, mandate } as const, ...paragraphSources([facts], writing)]
  return [say(writing, `closing.${id}`, text, sources)]
}

import type { ReadDate, ReadRecord, ReadValue } from '../../../model/extracted.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import { type Range, sentenceAround } from './phrases.ts'
import { dayOfYearIn, firstDay, timeIn } from './times.ts'
import type { Told } from './told.ts'

/** Words on either side of an observance among which its day is stated. */
const reach = 26

/** The day of the year on which something is observed, or the one year: «11 يوليو من كل عام», «سنة 2017». */
export function dayOf({ passage, name }: Told): ReadRecord[] {
  const sentence = sentenceAround(passage, name.from)
  const near = nearest(passage, name, sentence)
  if (near === null) return []
  const { kind, value } = near
  const from = Math.min(name.from, tokenAt(passage, value.span.start))
  const to = Math.max(name.to, tokenAt(passage, value.span.end - 1) + 1)
  const stated: ReadValue = { ...value, value: kind }
  return [{ type: 'day', ...wordsOf(passage, from, to), values: { date: value, kind: stated } }]
}

/** A day of every year before a single date; what stands next to the name before what stands far away. */
function nearest(passage: Passage, name: Range, sentence: Range): { kind: string; value: ReadValue } | null {
  const before = { from: Math.max(sentence.from, name.from - reach), to: name.from }
  const behind = { from: name.from, to: Math.min(sentence.to, name.to + reach) }
  for (const range of [behind, before]) {
    const day = dayOfYearIn(passage, range)
    if (day !== null && !isOneDate(passage, day)) return { kind: 'day', value: day }
  }
  for (const range of [{ from: Math.max(sentence.from, name.from - 2), to: name.to }, behind]) {
    const time = timeIn(passage, range)
    if (time && time.first.date.length === 4 && time.from <= name.to + 1)
      return { kind: 'year', value: firstDay(passage, time) }
  }
  return null
}

/** A year behind the day makes it one date: when something was adopted, not when it is observed. */
function isOneDate(passage: Passage, { span }: ReadValue): boolean {
  const to = tokenAt(passage, span.end - 1) + 1
  const time = timeIn(passage, { from: Math.max(0, to - 6), to: to + 2 })
  return time !== null && (time.first as ReadDate).date.length > 7 && time.to > to - 1
}

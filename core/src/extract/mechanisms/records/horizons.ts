import type { ReadRecord, ReadValue } from '../../../model/extracted.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { firstIn, type Range, sentenceAround } from './phrases.ts'
import { lastDay, timeIn } from './times.ts'
import type { Told } from './told.ts'

/** Words behind the name of a programme, among which the year in which it ends stands. */
const reach = 8

/** The year that a programme runs to, of either calendar: «حتى عام 2020», «رؤية … 1441 هـ», «للسنوات 2016-2025». */
export function horizonOf({ passage, name }: Told): ReadRecord[] {
  const sentence = sentenceAround(passage, name.from)
  const near = { from: name.from, to: Math.min(sentence.to, name.to + reach) }
  const end = lastOfYears(passage, near) ?? yearIn(passage, near)
  if (end === null) return []
  const words = wordsOf(passage, name.from, Math.max(end.to, name.to))
  return [{ type: 'horizon', ...words, values: { due: end.due } }]
}

interface FoundEnd {
  to: number
  due: ReadValue
}

/** A run of years. */
function lastOfYears(passage: Passage, range: Range): FoundEnd | null {
  const at = firstIn(range, (place) => {
    const [first, dash, last] = passage.tokens.slice(place, place + 3)
    return isYear(first?.folded) && /^[-–—]$/.test(dash?.text ?? '') && isYear(last?.folded)
  })
  if (at < 0) return null
  const value = { date: passage.tokens[at + 2]?.folded ?? '', calendar: 'gregorian' } as const
  return { to: at + 3, due: { ...wordsOf(passage, at, at + 3), value } }
}

/** A year behind `until`, or of the Hijri calendar: other years are those of its adoption. */
function yearIn(passage: Passage, range: Range): FoundEnd | null {
  const { tokens, language } = passage
  const time = timeIn(passage, range)
  if (time === null || time.last.date.length > 4) return null
  const before = tokens.slice(Math.max(0, time.from - 3), time.from).map(({ folded }) => folded)
  const isHorizon = before.some((word) => language.mechanismRecords.horizon.has(word))
  if (!isHorizon && time.first.calendar !== 'hijri') return null
  return { to: time.to, due: lastDay(passage, time) }
}

const isYear = (folded: string | undefined) => /^20\d\d$/.test(folded ?? '')

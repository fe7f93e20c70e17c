import type { ReadRecord, ReadValue } from '../../../model/extracted.ts'
import { isStrong } from '../../acts/clauses.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import { placeAt } from './places.ts'
import { firstDay, lastDay, type Time, timeIn } from './times.ts'

/** Words from one day to the next one of a row, with the place before it: `, and finally in Port Halun on`. */
const reach = 9

/** Meetings that follow the first in one row of places and days: «عقد في … يوم …، وفي … يوم …». */
export function meetingsBehind(
  passage: Passage,
  from: number,
  shared: Record<string, ReadValue>,
): ReadRecord[] {
  const found: ReadRecord[] = []
  for (let at = from; ; ) {
    const next = meetingAt(passage, at)
    if (next === null) return found
    found.push({
      type: 'meeting',
      ...wordsOf(passage, next.from, next.time.to),
      values: { ...datesOf(passage, next.time), place: next.place, ...shared },
    })
    at = next.time.to
  }
}

const datesOf = (passage: Passage, time: Time): Record<string, ReadValue> => ({
  date: firstDay(passage, time),
  ...(time.first.date === time.last.date ? {} : { until: lastDay(passage, time) }),
})

/** Nothing but what joins it to the one before, its place and the words of a day may stand before the day. */
function meetingAt(passage: Passage, at: number): { from: number; place: ReadValue; time: Time } | null {
  const { tokens, language } = passage
  let from = at
  while (from < tokens.length && joins(passage, from)) from++
  if (from >= tokens.length || isStrong(tokens[from])) return null
  const bare = language.mechanisms.bare(tokens[from]?.folded ?? '')
  if (!bare.some((form) => language.mechanismRecords.inPlace.has(form))) return null
  const time = timeIn(passage, { from, to: Math.min(tokens.length, from + reach) })
  const place = time && placeBefore(passage, from + 1, time.from)
  return place ? { from, place, time: time as Time } : null
}

function joins({ tokens, language }: Passage, at: number): boolean {
  const { folded = '', text = '' } = tokens[at] ?? {}
  const { sequence } = language.mechanismBodies
  if (/^[,،)]$/.test(text)) return true
  return language.mechanisms.bare(folded).some((form) => sequence.has(form))
}

/** The place behind the word that leads to one, where only words of a day stand between it and the day. */
function placeBefore(passage: Passage, from: number, to: number): ReadValue | null {
  const place = placeAt(passage, { from, to: to + 1 })
  if (place === null) return null
  const { dayWords, inPlace } = passage.language.mechanismRecords
  const rest = passage.tokens.slice(tokenAt(passage, place.span.end - 1) + 1, to)
  return rest.every(({ folded, kind }) => kind === 'mark' || dayWords.has(folded) || inPlace.has(folded))
    ? place
    : null
}

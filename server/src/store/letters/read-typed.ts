// What a person types about a note or an answer, or one clear sentence why it is not taken.
import { readDay } from '@qarar/register'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'

const asDays = 'write it as year-month-day of the Gregorian calendar, as 2018-03-01'

/** ISO 8601. `what`: «date of the note». */
export function dayOf(typed: string, what: string): string {
  refuseControls(typed, what)
  const read = readDay(typed)
  if ('day' in read) return read.day
  const given = typed.trim()
  const sentences = {
    'no-day': given
      ? `There is no day "${given}" (${what}): ${asDays}.`
      : `The ${what} is missing: ${asDays}.`,
    'date-in-words': `The ${what} is written in words ("${given}"): ${asDays}.`,
    'hijri-date': `The ${what} ("${given}") is of the Hijri calendar: ${asDays}.`,
  }
  throw refusal('not-applicable', sentences[read.why], read.why)
}

/** In the time zone of the machine. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The number of a note or an answer, in one line. */
export function numberOf(typed: string, what: string): string {
  refuseControls(typed, what)
  const number = typed.trim()
  if (number === '') throw refusal('not-applicable', `The ${what} is missing.`, 'no-number')
  return number
}

/** Lines are kept. */
export function linesOf(typed: string | null, what: string): string | null {
  const text = typed?.replaceAll('\r\n', '\n').trim() ?? ''
  refuseControls(text.replaceAll(/[\n\t]/g, ' '), what)
  return text === '' ? null : text
}

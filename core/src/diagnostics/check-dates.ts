import type { StatedDate } from '../model/publication.ts'
import type { ParsedDiagnostic } from '../parse/parsed-document.ts'
import { hijriDifference } from '../sessions/hijri.ts'

/** The moon may be seen a day earlier or later than the calendar has it; more is a fault of the text. */
const tolerated = 1

/** The same day in both calendars, as one text prints it: more than a day apart is said. */
export function checkDates(dates: readonly StatedDate[]): ParsedDiagnostic[] {
  const gregorian = dates.find(({ calendar }) => calendar === 'gregorian')
  const hijri = dates.find(({ calendar }) => calendar === 'hijri')
  if (!gregorian || !hijri) return []
  const days = hijriDifference(firstDay(gregorian), firstDay(hijri))
  if (days !== null && Math.abs(days) <= tolerated) return []
  const params = {
    gregorian: gregorian.text,
    hijri: hijri.text,
    days: days === null ? '> 400' : Math.abs(days),
  }
  const span = {
    start: Math.min(hijri.span.start, gregorian.span.start),
    end: Math.max(hijri.span.end, gregorian.span.end),
  }
  return [{ code: 'dates-disagree', severity: 'warning', params, span }]
}

const firstDay = ({ value }: StatedDate) => value.split('/')[0] ?? value

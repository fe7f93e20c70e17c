import { asStated, formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

export interface Stated {
  calendar: 'gregorian' | 'hijri'
  value: string
}

/** The first date of each calendar, Gregorian before Hijri. */
export function StatedDates({
  dates,
  organisation,
}: {
  dates: readonly Stated[]
  organisation?: string | null
}) {
  const reader = useReader()
  const firsts = (['gregorian', 'hijri'] as const).flatMap(
    (calendar) => dates.find((date) => date.calendar === calendar) ?? [],
  )
  // Where the text states both, nothing is converted.
  const spelt = firsts.length > 1 ? asStated(reader) : reader
  return firsts.map(({ calendar, value }) => (
    <time key={calendar} className={`date ${calendar}`}>
      {formatStated(value, calendar, spelt, organisation)}
    </time>
  ))
}

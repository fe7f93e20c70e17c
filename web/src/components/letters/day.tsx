import { formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** A day of the Gregorian calendar in the reader's words. */
export function Day({ day }: { day: string }) {
  const reader = useReader()
  return <time dateTime={day}>{formatStated(day, 'gregorian', reader)}</time>
}

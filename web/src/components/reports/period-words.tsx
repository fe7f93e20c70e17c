import type { VolumeHead } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** From which day to which a report covers. */
export function PeriodWords({ volume: { from, until } }: { volume: Pick<VolumeHead, 'from' | 'until'> }) {
  const reader = useReader()
  const { between, upTo } = reader.t.reports
  const day = (value: string) => formatStated(value, 'gregorian', reader)
  return from === null ? upTo(day(until)) : between(day(from), day(until))
}

import { formatStated } from '../../i18n/dates.ts'
import { isPast, type Past } from '../../register/past.ts'
import { useDistribution } from '../distribution/distribution-context.ts'
import { useReader } from '../frame/frame-context.ts'

/** Says which time the page shows, where it is not now, and leads back. */
export function PastNotice({ past, toNow }: { past: Past; toNow: string }) {
  const reader = useReader()
  const { showsAsOf, showsKnown, readOnly, toNow: back } = reader.t.register.past
  const { removedSince } = useDistribution()
  if (!isPast(past)) return null
  const day = (value: string) => formatStated(value, 'gregorian', reader)
  const shown = [past.asOf && showsAsOf(day(past.asOf)), past.known && showsKnown(day(past.known))]
  return (
    <p className="notice past">
      <b>{shown.filter(Boolean).join(reader.t.separator)}</b> · {readOnly} <a href={toNow}>{back}</a>
      {removedSince && <> {reader.t.distribution.removedSince(day(removedSince))}</>}
    </p>
  )
}

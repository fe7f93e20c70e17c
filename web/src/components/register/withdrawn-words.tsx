import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** Who took something back, when and why. */
export function WithdrawnWords({ withdrawn }: { withdrawn: { by: string; at: string; reason: string } }) {
  const reader = useReader()
  const { by, at, reason } = withdrawn
  return (
    <p className="withdrawal">
      {reader.t.register.mandate.withdrawn(`\u2068${by}\u2069`, formatMoment(at, reader))} ·{' '}
      <bdi>{reason}</bdi>
    </p>
  )
}

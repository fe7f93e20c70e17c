import type { RecordedKind } from '../../register/mandate-change.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMandate } from './mandate-context.ts'

/** Says in its part of the page that the last change was taken. */
export function RecordedNotice({ of }: { of: readonly RecordedKind[] }) {
  const { t } = useReader()
  const { recorded } = useMandate()
  if (recorded === null || !of.includes(recorded)) return null
  return (
    <p className="recorded" role="status">
      {t.register.mandate.recorded[recorded]}
    </p>
  )
}

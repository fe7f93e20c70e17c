import { useReader } from '../frame/frame-context.ts'
import { useReading } from './reading-context.ts'

/** Says at the top of its questions that the last answer was taken, and what it changed elsewhere. */
export function RecordedNotice({ of }: { of: readonly string[] }) {
  const { t, count } = useReader()
  const { recorded, surer } = useReading()
  if (recorded === null || !of.includes(recorded)) return null
  return (
    <p className="recorded" role="status">
      {t.verify.recorded[recorded]}
      {surer > 0 && ` ${count(t.counts.surer, surer)}.`}
    </p>
  )
}

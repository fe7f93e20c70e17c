import type { ReadingToVerify } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'

/** Why a reading is proposed, in words. */
export function EvidenceLine({ reading }: { reading: ReadingToVerify }) {
  const { t, number } = useReader()
  const { because, evidence: kinds, seen } = t.verify.readings
  const { kind, count, seen: where } = reading.evidence
  return (
    <p className="reasons">
      {because} {kinds[kind] ?? kind}
      {t.separator}
      {seen[where](number(count))}
    </p>
  )
}

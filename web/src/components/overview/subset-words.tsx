import type { SubsetDecision } from '@qarar/register'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { Proofs } from '../parts/proofs.tsx'

/** What somebody decided of a State in a subset, who, when and why. */
export function SubsetWords({ decision }: { decision: SubsetDecision }) {
  const reader = useReader()
  const { t } = reader
  const { belongs, reason, evidence, by, at } = decision
  const words = t.overview.states.decide
  return (
    <>
      <p>
        <b>{belongs ? words.belongs : words.belongsNot}</b>
        {reason && (
          <>
            {t.separator}
            <bdi>{reason}</bdi>
          </>
        )}
      </p>
      {evidence.length > 0 && (
        <p>
          <span className="quiet">{t.register.mandate.evidence}:</span> <Proofs evidence={evidence} />
        </p>
      )}
      <p className="quiet small">
        {t.register.mandate.recordedBy(`\u2068${by}\u2069`, formatMoment(at, reader))}
      </p>
    </>
  )
}

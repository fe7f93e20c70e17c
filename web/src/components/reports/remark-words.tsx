import type { ReportRemark } from '@qarar/register'
import { findingsPath, mandatePath } from '../../addresses.ts'
import { inOrderOfNames } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyName } from '../register/party-name.tsx'

/** What the margin says, in words; whether it stops the clean copy. */
export function RemarkWords({ remark }: { remark: ReportRemark }) {
  const reader = useReader()
  const { t } = reader
  const { kind, words, parties, mandate, finding, stops } = remark
  const { remarks, toFinding, toMandate, stops: stopping } = t.reports
  return (
    <p className={stops ? 'remark stops' : 'remark'}>
      {remarks[kind]}{' '}
      {parties.length > 0 && (
        <span className="silent">
          {inOrderOfNames(parties, (party) => party, reader).map((party, at) => (
            <span key={party}>
              {at > 0 && t.separator}
              <PartyName party={party} />
            </span>
          ))}
          {'. '}
        </span>
      )}
      {words && (
        <>
          <q dir="auto" className="document-text">
            {words}
          </q>{' '}
        </>
      )}
      {mandate && (
        <>
          <a href={mandatePath(mandate)}>{toMandate}</a>{' '}
        </>
      )}
      {finding && (
        <>
          <a href={`${findingsPath()}#${finding}`}>{toFinding}</a>{' '}
        </>
      )}
      {stops && <b className="late">{stopping}</b>}
    </p>
  )
}

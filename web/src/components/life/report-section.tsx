import { type Closing, type ClosingKind, closingKinds, isClosedByReport } from '@qarar/register'
import { mandatePath } from '../../addresses.ts'
import { formatMoment, formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { Proofs } from '../parts/proofs.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useIsPast, useMandate } from '../register/mandate-context.ts'
import { RecordedNotice } from '../register/recorded-notice.tsx'
import { WithdrawForm } from '../register/withdraw-form.tsx'
import { WithdrawnWords } from '../register/withdrawn-words.tsx'
import { FactForm } from './fact-form.tsx'
import { ProposalItem } from './proposal-item.tsx'

/** The report that was asked for: submitted, considered, noted, three facts; what later texts tell of it, to be confirmed. */
export function ReportSection() {
  const { t } = useReader()
  const { page, refused } = useMandate()
  const { closings, proposals, mandate } = page
  const isPast = useIsPast()
  if (!isClosedByReport(mandate.fields) && closings.length === 0 && proposals.length === 0) return null
  const words = t.life.report
  return (
    <section className="report-section" id="report">
      <h2>{words.title}</h2>
      <p className="quiet">{words.intro}</p>
      <RecordedNotice of={['closing', 'decline', 'withdraw-closing']} />
      <dl className="three-facts">
        {closingKinds.map((kind) => (
          <FactOf key={kind} kind={kind} closings={closings} />
        ))}
      </dl>
      {proposals.length > 0 && (
        <>
          <p className="quiet">{words.proposedWhy}</p>
          <ol className="entries-list proposals">
            {proposals.map((proposal) => (
              <ProposalItem
                key={proposal.id}
                proposal={proposal}
                action={mandatePath(mandate.id)}
                refused={refused}
              />
            ))}
          </ol>
        </>
      )}
      <SaidBefore closings={closings} />
      {!isPast && <FactForm />}
    </section>
  )
}

const stands = ({ withdrawn }: Closing) => withdrawn === null

function FactOf({ kind, closings }: { kind: ClosingKind; closings: readonly Closing[] }) {
  const { t } = useReader()
  const words = t.life.report
  const fact = closings.find((each) => each.kind === kind && stands(each))
  return (
    <div className={fact ? 'fact known' : 'fact'}>
      <dt>{words.kinds[kind]}</dt>
      <dd>{fact ? <Said closing={fact} /> : <span className="quiet">{words.notYet}</span>}</dd>
    </div>
  )
}

/** The day, the symbol, what proves it, and who said so. */
function Said({ closing }: { closing: Closing }) {
  const reader = useReader()
  const { t } = reader
  const { id, date, symbol, evidence, quote, reason, by, at, withdrawn } = closing
  const isPast = useIsPast()
  return (
    <div id={id}>
      {date && <time dateTime={date}>{formatStated(date, 'gregorian', reader)}</time>}
      {symbol && (
        <>
          {' · '}
          <SymbolText>{symbol}</SymbolText>
        </>
      )}
      {reason && <bdi>{reason}</bdi>}
      {quote && (
        <blockquote className="text" dir="auto">
          {quote}
        </blockquote>
      )}
      {evidence.length > 0 && (
        <p>
          <span className="quiet">{t.register.mandate.evidence}:</span> <Proofs evidence={evidence} />
        </p>
      )}
      <p className="quiet small">
        {t.register.mandate.recordedBy(`\u2068${by}\u2069`, formatMoment(at, reader))}
      </p>
      {withdrawn && <WithdrawnWords withdrawn={withdrawn} />}
      {!withdrawn && !isPast && <WithdrawForm about="withdraw-closing" id={id} />}
    </div>
  )
}

/** What was declined, and what was taken back: it stays, with the reason. */
function SaidBefore({ closings }: { closings: readonly Closing[] }) {
  const { t } = useReader()
  const others = closings.filter((closing) => closing.kind === 'declined' || !stands(closing))
  if (others.length === 0) return null
  return (
    <ol className="entries-list">
      {others.map((closing) => (
        <li key={closing.id} className={stands(closing) ? undefined : 'withdrawn'}>
          <p>
            <b>{t.life.report.kinds[closing.kind]}</b>
          </p>
          <Said closing={closing} />
        </li>
      ))}
    </ol>
  )
}

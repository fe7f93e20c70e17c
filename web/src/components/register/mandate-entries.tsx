import type { StatusEntry } from '@qarar/register'
import { formatMoment, formatStated } from '../../i18n/dates.ts'
import { LevelLink } from '../distribution/level-mark.tsx'
import { wordsLeft } from '../distribution/words-left.ts'
import { useReader } from '../frame/frame-context.ts'
import { Proofs } from '../parts/proofs.tsx'
import { useIsPast, useMandate } from './mandate-context.ts'
import { PartyName } from './party-name.tsx'
import { RecordedNotice } from './recorded-notice.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { WithdrawnWords } from './withdrawn-words.tsx'

/** Everything that was recorded, the newest first; what was withdrawn stays, with the reason. */
export function MandateEntries() {
  const { t } = useReader()
  const { entries } = useMandate().page
  return (
    <section className="mandate-entries" id="entries">
      <h2>{t.register.mandate.entries}</h2>
      <RecordedNotice of={['status', 'withdraw-status']} />
      {entries.length === 0 && <p className="quiet">{t.register.mandate.noEntries}</p>}
      <ol className="entries-list">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ entry }: { entry: StatusEntry }) {
  const reader = useReader()
  const { t } = reader
  const isPast = useIsPast()
  const words = t.register.mandate
  const { id, addressee, status, asOf, note, reportText, evidence, by, at, withdrawn } = entry
  return (
    <li id={id} className={withdrawn ? 'withdrawn' : undefined}>
      <p>
        <time dateTime={asOf}>{formatStated(asOf, 'gregorian', reader)}</time> ·{' '}
        <PartyName party={addressee} />: <b>{t.register.statuses[status]}</b> <LevelLink id={id} />
      </p>
      {reportText && <Written name={words.forReport}>{wordsLeft(reportText, t)}</Written>}
      {note && <Written name={words.working}>{note}</Written>}
      {evidence.length > 0 && (
        <p>
          <span className="quiet">{words.evidence}:</span> <Proofs evidence={evidence} />
        </p>
      )}
      <p className="quiet small">{words.recordedBy(`\u2068${by}\u2069`, formatMoment(at, reader))}</p>
      {withdrawn && <WithdrawnWords withdrawn={withdrawn} />}
      {!withdrawn && !isPast && <WithdrawForm about="withdraw-status" id={id} />}
    </li>
  )
}

function Written({ name, children }: { name: string; children: string }) {
  return (
    <div className="written">
      <span className="quiet">{name}:</span>
      <p dir="auto">{children}</p>
    </div>
  )
}

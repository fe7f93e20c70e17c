import type { Evidence, StatusEntry } from '@qarar/register'
import { letterPath, workPath } from '../../addresses.ts'
import { formatMoment, formatStated } from '../../i18n/dates.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { LevelLink } from '../distribution/level-mark.tsx'
import { wordsLeft } from '../distribution/words-left.ts'
import { useReader } from '../frame/frame-context.ts'
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

function Proofs({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useReader()
  return evidence.map((each, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the evidence of an entry never changes
    <span key={at}>
      {at > 0 && t.separator}
      <Proof evidence={each} />
    </span>
  ))
}

function Proof({ evidence }: { evidence: Evidence }) {
  const { t } = useReader()
  switch (evidence.kind) {
    case 'paragraph':
      return (
        <a href={`${workPath(evidence.publication, evidence.order)}#${evidence.eId}`}>
          {t.register.mandate.paragraphOf}
          {t.separator}
          <bdi>{evidence.eId}</bdi>
        </a>
      )
    case 'document':
      return <bdi>{evidence.text}</bdi>
    case 'answer':
      return (
        <>
          <a href={`${letterPath(evidence.letter)}#${evidence.answer}`}>
            {t.letters.answerNumber(`\u2068${evidence.number}\u2069`)}
          </a>
          <q className="return-words" {...inLanguage(evidence.language)}>
            {wordsLeft(evidence.quote, t)}
          </q>
        </>
      )
    case 'link':
      return (
        <a href={evidence.url} rel="noreferrer" dir="ltr">
          <bdi>{evidence.url}</bdi>
        </a>
      )
  }
}

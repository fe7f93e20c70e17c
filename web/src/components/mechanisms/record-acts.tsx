import type { MechanismRecord } from '@qarar/register'
import { isDoubled } from '../../mechanisms/is-doubled.ts'
import { useReader } from '../frame/frame-context.ts'
import { Proofs } from '../parts/proofs.tsx'
import { useMechanism } from './mechanism-context.ts'
import { MechanismForm } from './mechanism-form.tsx'
import { ReasonForm } from './reason-form.tsx'
import { RecordLikes } from './record-likes.tsx'

/** Where a record comes from, how it was reviewed, and what can be said of it. */
export function RecordActs({ record }: { record: MechanismRecord }) {
  const { t } = useReader()
  const { canChange, revealed } = useMechanism()
  const { recordStates, records } = t.mechanisms
  const { state, quote, evidence, masked, id } = record
  return (
    <div className="record-foot">
      {quote && <RecordQuote quote={quote} />}
      <p className="record-line">
        <span className={`review-state ${state}`}>{recordStates[state]}</span>
        {evidence.length > 0 && (
          <span>
            {records.evidence}
            {t.separator}
            <Proofs evidence={evidence} />
          </span>
        )}
      </p>
      {canChange && state === 'proposed' && <RecordLikes record={record} />}
      {canChange && <Acts record={record} />}
      {masked.length > 0 && revealed?.id !== id && (
        <MechanismForm about="reveal" fields={{ record: id }} className="act">
          <button type="submit" title={records.revealWhy}>
            {records.reveal} <span className="visually-hidden">{records.revealWhy}</span>
          </button>
        </MechanismForm>
      )}
    </div>
  )
}

/** The words that it was read from; where the page has them already, the way there. */
function RecordQuote({ quote }: { quote: string }) {
  const { records } = useReader().t.mechanisms
  const mention = useMechanism().mentions.find(({ words }) => words === quote)
  if (mention) {
    return (
      <a href={`#${mention.id}`}>
        {records.quoted} <bdi>{mention.symbol ?? mention.title ?? mention.eId}</bdi>
      </a>
    )
  }
  // Nobody says its language: its letters do.
  return (
    <blockquote className="record-quote document-text" dir="auto" lang={arabic.test(quote) ? 'ar' : ''}>
      {quote}
    </blockquote>
  )
}

const arabic = /^[^\p{L}]*[\u0600-\u06ff]/u

function Acts({ record }: { record: MechanismRecord }) {
  const { act } = useReader().t.mechanisms
  const { address, open, refused } = useMechanism()
  const { id, version, state } = record
  if (open === `edit:${id}`) return null
  const said = { record: id, version }
  const isProposed = state === 'proposed'
  const same = isDoubled(refused) && refused?.fields.record === id ? refused.faults : undefined
  return (
    <div className="acts">
      {same && (
        <MechanismForm about="confirm-record" fields={{ ...said, doubled: 'yes' }}>
          <span className="fault">{same.map(({ message }) => message).join(' ')}</span>{' '}
          <button type="submit">{act.keepBoth}</button>
        </MechanismForm>
      )}
      {isProposed && (
        <MechanismForm about="confirm-record" fields={said}>
          <button type="submit" className="primary" data-key="confirm">
            {act.confirm}
          </button>
        </MechanismForm>
      )}
      <a href={`${address(`edit:${id}`)}#${id}`} data-key="edit">
        {act.edit}
      </a>
      {isProposed ? (
        <ReasonForm about="reject-record" label={act.reject} fields={said} pressed="reject" />
      ) : (
        <ReasonForm about="withdraw-record" label={act.withdraw} fields={said} required />
      )}
    </div>
  )
}

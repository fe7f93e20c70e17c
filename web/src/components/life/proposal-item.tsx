import type { ClosingProposal } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import type { Refused } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

interface Props {
  proposal: ClosingProposal
  /** Where the answers go. */
  action: string
  refused: Refused | null
}

/** What a later text seems to tell, with its place; a person confirms it, or says that it is not so and why. */
export function ProposalItem({ proposal, action, refused }: Props) {
  const reader = useReader()
  const { t } = reader
  const { id, kind, work, publication, order, eId, quote, date } = proposal
  const words = t.life.report
  return (
    <li id={id}>
      <p>
        <b className="proposed">{words.kinds[kind]}</b>{' '}
        {date ? (
          <time dateTime={date}>{formatStated(date, 'gregorian', reader)}</time>
        ) : (
          <span className="quiet">{words.noDay}</span>
        )}{' '}
        · <span className="quiet">{words.tells}</span>{' '}
        <a href={workPath(publication, order) + (eId === null ? '' : `#${eId}`)}>
          <SymbolText>{work.symbol ?? work.title ?? t.publication.untitled}</SymbolText>
        </a>
      </p>
      <blockquote className="text" dir="auto">
        {quote}
      </blockquote>
      <Answers proposal={proposal} action={action} refused={refused} />
    </li>
  )
}

function Answers({ proposal, action, refused }: Props) {
  const { t } = useReader()
  const words = t.life.report
  const { id, mandate, kind, symbol, date } = proposal
  const typed = refused?.fields.proposal === id ? refused.fields : null
  const declined = typed?.about === 'decline' ? typed : null
  return (
    <div className="decide">
      <form method="post" action={action} className="answer">
        <FormToken />
        <Hidden fields={{ about: 'closing', mandate, proposal: id, kind }} />
        <label>
          {words.day}
          <input type="date" name="date" required defaultValue={typed?.date ?? date ?? undefined} />
        </label>
        <label>
          {words.symbol}
          <input
            type="text"
            name="symbol"
            dir="auto"
            maxLength={200}
            defaultValue={typed?.symbol ?? symbol ?? undefined}
          />
        </label>
        <button type="submit" className="primary">
          {words.confirm}
        </button>
      </form>
      <details className="other" open={declined !== null}>
        <summary>{words.decline}</summary>
        <form method="post" action={action} className="answer">
          <FormToken />
          <Hidden fields={{ about: 'decline', mandate, proposal: id }} />
          <label>
            {words.declineWhy}
            <input
              type="text"
              name="reason"
              dir="auto"
              required
              maxLength={500}
              defaultValue={declined?.reason}
            />
          </label>
          <button type="submit">{words.decline}</button>
        </form>
      </details>
    </div>
  )
}

const Hidden = ({ fields }: { fields: Record<string, string> }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

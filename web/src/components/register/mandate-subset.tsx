import { statePath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { SubsetWords } from '../overview/subset-words.tsx'
import { useIsPast, useMandate } from './mandate-context.ts'
import { PartyName } from './party-name.tsx'
import { RecordedNotice } from './recorded-notice.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { WithdrawnWords } from './withdrawn-words.tsx'

/** Which States people said are of those that are asked, or not; what was taken back stays. */
export function MandateSubset() {
  const { t } = useReader()
  const { subset } = useMandate().page
  const isPast = useIsPast()
  if (subset.length === 0) return null
  const words = t.overview.states.decide
  return (
    <section id="subset">
      <h2>{words.heading}</h2>
      <p className="quiet">{words.intro}</p>
      <RecordedNotice of={['withdraw-subset']} />
      <ol className="entries-list">
        {subset.map((decision) => (
          <li
            key={decision.id}
            id={decision.id}
            className={decision.withdrawn === null ? undefined : 'withdrawn'}
          >
            <p>
              <a href={statePath(decision.state)}>
                <PartyName party={decision.state} />
              </a>
            </p>
            <SubsetWords decision={decision} />
            {decision.withdrawn && <WithdrawnWords withdrawn={decision.withdrawn} />}
            {decision.withdrawn === null && !isPast && (
              <WithdrawForm about="withdraw-subset" id={decision.id} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

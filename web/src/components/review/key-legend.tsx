import { reviewPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from './review-context.ts'
import { type Recorded, RecordedReview, RefusedReviewNotice } from './review-notices.tsx'

/**
 * In sight while the text moves: which text it is, what has just been recorded or refused, how much is left; and the keys,
 * shown only where the script runs that knows them. They can be switched off.
 */
export function KeyLegend({ recorded, done }: { recorded: Recorded | null; done: number | null }) {
  const { t, count } = useReader()
  const { page, version, refused } = useReview()
  const { symbol, number, title, kind } = page.work
  const name = symbol ?? number ?? title ?? t.kinds[kind]
  const { keys } = t.review
  const off = version.keys === 'off'
  const address = reviewPath(page.publication.id, page.order, { ...version, keys: off ? null : 'off' })
  const named = [
    ['↵', keys.confirm],
    ['⇧↵', keys.confirmAll],
    ['a', keys.add],
    ['c', t.structure.key],
    ['e', keys.edit],
    ['x', keys.reject],
    ['j / k', keys.move],
  ] as const
  return (
    <div className="key-legend">
      {refused ? <RefusedReviewNotice /> : <RecordedReview recorded={recorded} done={done} />}
      <p className="left" id="left">
        <bdi className="here">{name}</bdi>
        {' · '}
        <b className={page.left.here === 0 ? 'whole' : ''}>{count(t.review.leftHere, page.left.here)}</b>
        {' · '}
        {count(t.review.leftInAll, page.left.publication)}
      </p>
      {off ? null : (
        <ul aria-label={keys.title}>
          {named.map(([key, does]) => (
            <li key={key}>
              <kbd dir="ltr">{key}</kbd> {does}
            </li>
          ))}
        </ul>
      )}
      <p className="without-keys">{t.review.enterConfirms}</p>
      <a href={address}>{off ? keys.on : keys.off}</a>
    </div>
  )
}

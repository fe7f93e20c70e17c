import type { RequestItem, RequestShare } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { useIsOpen } from './request-context.ts'
import { RequestForm } from './request-form.tsx'

/** The ministries that an item was given to, and how far each is. */
export function ItemShares({ item }: { item: RequestItem }) {
  const { nobody } = useReader().t.requests
  if (item.shares.length === 0) return <p className="quiet">{nobody}</p>
  return (
    <ul className="shares">
      {item.shares.map((share) => (
        <Share key={share.post} item={item} share={share} />
      ))}
    </ul>
  )
}

function Share({ item, share }: { item: RequestItem; share: RequestShare }) {
  const words = useReader().t.requests
  const isOpen = useIsOpen()
  const { post, person, by, hasContributed, isLate, reminded } = share
  const isOwed = !hasContributed && item.state !== 'cleared'
  return (
    <li>
      <bdi>{[post, person].filter(Boolean).join(' · ')}</bdi>:{' '}
      <span className={hasContributed ? 'standing replied' : undefined}>
        {hasContributed ? words.wrote : words.notYet}
      </span>
      {by && (
        <>
          {' · '}
          {words.by}: <Day day={by} />
        </>
      )}
      {isLate && isOwed && (
        <>
          {' · '}
          <b className="late">{words.lateShare}</b>
        </>
      )}
      {reminded.length > 0 && (
        <>
          {' · '}
          {words.remindedOn} <Days days={reminded} />
        </>
      )}
      {isOpen && !hasContributed && <TakeForm item={item} post={post} />}
    </li>
  )
}

export function Days({ days }: { days: readonly string[] }) {
  const { separator } = useReader().t
  return days.map((day, at) => (
    <span key={day}>
      {at > 0 && separator}
      <Day day={day} />
    </span>
  ))
}

function TakeForm({ item, post }: { item: RequestItem; post: string }) {
  const { take } = useReader().t.requests
  const chosen = `${item.id}:${item.version}`
  return (
    <RequestForm fields={{ about: 'split', chosen, post, drop: 'yes' }} className="take">
      <button type="submit" className="plain">
        {take}
      </button>
    </RequestForm>
  )
}

import type { ListedRequest } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'

type Progress = Pick<ListedRequest, 'counts' | 'reply' | 'isOverdue' | 'withdrawn'>

/** How far a request is, in words. */
export function RequestProgress({ counts, reply, isOverdue, withdrawn }: Progress) {
  const { t, number, count } = useReader()
  const words = t.requests
  if (withdrawn) return words.withdrawn
  if (reply)
    return <span className="standing replied">{words.answeredBy(`\u2068${reply.number}\u2069`)}</span>
  const { items, cleared, late } = counts
  return (
    <>
      {items === 0 ? words.noItemsYet : words.settledOf(number(cleared), number(items))}
      {late > 0 && (
        <>
          {' · '}
          <b className="late">{count(words.late, late)}</b>
        </>
      )}
      {isOverdue && (
        <>
          {' · '}
          <b className="late">{words.overdue}</b>
        </>
      )}
    </>
  )
}

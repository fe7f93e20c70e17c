import type { ReplyHead, RequestHead } from '@qarar/register/contract'

/** How far a request is on a day: what was sent, and whether it should have been. */
export function standingOf(
  { head, replies }: { head: RequestHead; replies: readonly ReplyHead[] },
  day: string,
) {
  const reply = replies.find(({ withdrawn }) => withdrawn === null) ?? null
  const isOverdue = reply === null && head.withdrawn === null && head.limit !== null && head.limit < day
  return { reply, isOverdue }
}

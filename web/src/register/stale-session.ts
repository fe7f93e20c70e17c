import { type RegisterMandate, readSessionCode } from '@qarar/register'

/** Which session a text names that was not to come any more, and whether it is the one that adopted it. */
export function staleSession({ due, work }: Pick<RegisterMandate, 'due' | 'work'>) {
  const named = due.session === null ? null : readSessionCode(due.session)
  return named && { number: named.ordinal, own: due.session === work.session }
}

import { countItems } from '@qarar/register'
import type { RequestPage } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { today } from '../letters/read-typed.ts'
import { logAt } from '../register/as-of.ts'
import { earlierReplies } from './earlier-replies.ts'
import { proposeItems } from './propose-items.ts'
import { readRequests } from './read-requests.ts'
import { standingOf } from './standing-of.ts'

export interface RequestQuery {
  /** The day that is asked about; today where none is given. */
  asOf?: string
  /** The moment whose knowledge is asked for. */
  known?: string
}

/** A request with what each item of it came to, and our earlier replies beside it. */
export async function getRequest(
  db: Database,
  id: string,
  { asOf = today(), known }: RequestQuery = {},
): Promise<RequestPage | undefined> {
  const log = await logAt(db, known)
  const [kept] = await readRequests(db, { log, day: asOf, request: id })
  if (!kept) return undefined
  const { head, version, items, reminders, replies } = kept
  const { reply, isOverdue } = standingOf(kept, asOf)
  // What came after our reply was not beside it.
  const earlier = await earlierReplies(db, { items, request: id, log, day: reply?.date ?? asOf })
  const canChange = reply === null && head.withdrawn === null && known === undefined
  return {
    ...{ request: head, version, counts: countItems(items), reminders, reply, isOverdue },
    items: items.map((item) => ({ ...item, earlier: earlier.get(item.id) ?? [] })),
    proposals: canChange ? await proposeItems(db, head, items) : [],
    withdrawnReplies: replies.filter(({ withdrawn }) => withdrawn !== null),
  }
}

import { countItems } from '@qarar/register'
import type { ListedRequest, RequestHead, RequestPage } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { today } from '../letters/read-typed.ts'
import { logAt } from '../register/as-of.ts'
import { earlierReplies } from './earlier-replies.ts'
import { proposeItems } from './propose-items.ts'
import { type KeptRequest, readRequests } from './read-requests.ts'

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
  const { reply, counts, isOverdue } = standingOf(kept, asOf)
  // What came after our reply was not beside it.
  const earlier = await earlierReplies(db, { items, request: id, log, day: reply?.date ?? asOf })
  const canChange = reply === null && head.withdrawn === null && known === undefined
  return {
    ...{ request: head, version, counts, reminders, reply, isOverdue },
    items: items.map((item) => ({ ...item, earlier: earlier.get(item.id) ?? [] })),
    proposals: canChange ? await proposeItems(db, head, items) : [],
    withdrawnReplies: replies.filter(({ withdrawn }) => withdrawn !== null),
  }
}

/** The newest first. */
export async function listRequests(
  db: Database,
  { asOf = today(), known }: RequestQuery = {},
): Promise<ListedRequest[]> {
  const kept = await readRequests(db, { log: await logAt(db, known), day: asOf })
  return kept.map((each) => ({ ...listed(each.head), ...standingOf(each, asOf) }))
}

const listed = ({ words: _, ...head }: KeptRequest['head']): RequestHead => head

/** How far it is on a day. */
function standingOf({ head, items, replies }: KeptRequest, day: string) {
  const reply = replies.find(({ withdrawn }) => withdrawn === null) ?? null
  const isOverdue = reply === null && head.withdrawn === null && head.limit !== null && head.limit < day
  return { reply, counts: countItems(items), isOverdue }
}

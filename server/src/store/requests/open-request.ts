import type { RequestItem } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { refusal } from '../store-error.ts'
import { type KeptRequest, readRequests } from './read-requests.ts'

/** All that is known counts, whatever its day. */
const endOfTime = '9999-12-31'

/** A request that may still change. Throws where it was withdrawn, or a reply was sent. */
export async function getOpen(change: Change, id: string): Promise<KeptRequest> {
  const [kept] = await readRequests(change, { log: null, day: endOfTime, request: id })
  if (!kept) throw noRequest(id)
  const { head, replies } = kept
  if (head.withdrawn)
    throw refusal('not-applicable', `Request ${head.number} was withdrawn.`, 'request-withdrawn')
  const sent = replies.find(({ withdrawn }) => withdrawn === null)
  if (sent)
    throw refusal(
      'not-applicable',
      `Request ${head.number} was answered by ${sent.number} of ${sent.date}: what was sent stays as it was.`,
      'request-answered',
    )
  return kept
}

const noRequest = (id: string) =>
  refusal(
    'not-found',
    `No request has the id "${id}": \`qarar requests\` lists them with theirs.`,
    'no-request',
  )

/** An item of a request that may still change; with `seen` as the person saw it. */
export async function getOpenItem(
  change: Change,
  id: string,
  seen?: number,
): Promise<{ request: KeptRequest; item: RequestItem }> {
  const found = await change
    .selectFrom('request_item')
    .select('request')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw refusal('not-found', `No item of a request has the id "${id}".`, 'no-item')
  const request = await getOpen(change, found.request)
  return { request, item: itemSeen(request, id, seen) }
}

/** Throws where the request does not have it any more, or somebody has changed it since. */
export function itemSeen({ head, items }: KeptRequest, id: string, seen?: number): RequestItem {
  const item = items.find((each) => each.id === id)
  if (!item) throw refusal('not-applicable', `Request ${head.number} has no item ${id}.`, 'not-in-request')
  if (item.withdrawn)
    throw refusal('not-applicable', `Item ${id} was taken out of the request.`, 'item-withdrawn')
  if (seen !== undefined && item.version !== seen)
    throw refusal(
      'not-applicable',
      `Item ${id} (${item.state}) has changed since you saw it: look at it again, then say it again.`,
      'item-changed',
    )
  return item
}

import type { NewReminder, NewShare } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { dayOf, today } from '../letters/read-typed.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { getOpen, itemSeen } from './open-request.ts'

interface ShareRow {
  post: string
  person: string | null
  due_by: string | null
}

/** Gives items to a ministry, or takes them from it again; what others were given stays. All or nothing. */
export function splitItems(
  db: Database,
  request: string,
  given: NewShare & { assignedBy: string },
): Promise<{ items: string[] }> {
  return changeStore(db, async (change) => {
    const kept = await getOpen(change, request)
    const share = shareOf(given)
    const ids = Object.keys(given.seen)
    if (ids.length === 0) throw refusal('not-applicable', 'Choose items of the request.', 'nothing-chosen')
    for (const id of ids) {
      const { shares } = itemSeen(kept, id, given.seen[id])
      const others = shares.filter(({ post }) => post !== share.post)
      if (given.drop && others.length === shares.length) throw notAsked(id, share.post)
      const rows = others.map(({ post, person, by }) => ({ post, person, due_by: by }))
      await keep(change, id, given.drop ? rows : [...rows, share], given.assignedBy)
    }
    return { items: ids }
  })
}

function shareOf({ post, person, by }: NewShare): ShareRow {
  for (const words of [post, person ?? '']) refuseControls(words, 'ministry')
  return {
    post: ministryOf(post),
    person: person?.trim() || null,
    due_by: by?.trim() ? dayOf(by, 'internal time limit') : null,
  }
}

export function ministryOf(typed: string): string {
  refuseControls(typed, 'ministry')
  const post = typed.trim()
  if (post === '') throw refusal('not-applicable', 'Say which ministry.', 'no-ministry')
  return post
}

export const notAsked = (item: string, post: string) =>
  refusal('not-applicable', `Item ${item} was not given to "${post}".`, 'ministry-not-asked')

async function keep(change: Change, item: string, rows: readonly ShareRow[], by: string): Promise<void> {
  const shares = rows.toSorted((one, other) => Buffer.compare(Buffer.from(one.post), Buffer.from(other.post)))
  const { number: log } = await appendLog(change, {
    by,
    what: 'split-request-item',
    ids: [item],
    details: { item, shares },
  })
  await change
    .updateTable('request_split')
    .set({ upto: String(log) })
    .where('item', '=', item)
    .where('upto', 'is', null)
    .execute()
  await insertRows(change, 'request_split', [{ item, log, upto: null }])
  await insertRows(
    change,
    'request_share',
    shares.map((share) => ({ item, log, ...share })),
  )
}

/** A ministry was reminded of all that it still owes of a request. */
export function remindMinistry(
  db: Database,
  request: string,
  given: NewReminder & { by: string },
): Promise<{ request: string; post: string }> {
  return changeStore(db, async (change) => {
    const { head, items } = await getOpen(change, request)
    const post = ministryOf(given.post)
    const date = dayOf(given.date, 'date of the reminder')
    if (date > today())
      throw refusal('not-applicable', `The date of the reminder (${date}) is still to come.`, 'day-to-come')
    if (date < head.date)
      throw refusal(
        'not-applicable',
        `A reminder of ${date} is before the note of ${head.date}.`,
        'before-request',
      )
    const owes = items.some(
      ({ withdrawn, shares }) =>
        !withdrawn && shares.some((share) => share.post === post && !share.hasContributed),
    )
    if (!owes)
      throw refusal(
        'not-applicable',
        `"${post}" owes nothing of request ${head.number}.`,
        'ministry-not-asked',
      )
    const row = { request, post, date }
    const { number: log } = await appendLog(change, {
      by: given.by,
      what: 'remind-ministry',
      ids: [request],
      details: row,
    })
    await insertRows(change, 'request_reminder', [{ ...row, log }])
    return { request, post }
  })
}

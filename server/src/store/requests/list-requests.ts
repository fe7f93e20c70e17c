// Requests as a list shows them: how far each is, without the words of anybody.
import { countItems, isLate, itemState } from '@qarar/register'
import type { ListedRequest, RequestCounts } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { today } from '../letters/read-typed.ts'
import { heldAt, knownBy, logAt } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import type { RequestQuery } from './get-request.ts'
import { listHeads, type RequestView, readReplies } from './read-requests.ts'
import { standingOf } from './standing-of.ts'

/** The newest first. */
export function listRequests(
  db: Database,
  { asOf = today(), known }: RequestQuery = {},
): Promise<ListedRequest[]> {
  return inTime(db, async (read) => {
    const view = { log: await logAt(read, known), day: asOf }
    const heads = await listHeads(read, view)
    const [counts, replies] = [await readCounts(read, view), await readReplies(read, view)]
    return heads.map((head) => {
      const sent = (replies.get(head.id) ?? []).map(({ version: _, ...reply }) => reply)
      const { reply, isOverdue } = standingOf({ head, replies: sent }, asOf)
      return { ...head, counts: counts.get(head.id) ?? countItems([]), reply, isOverdue }
    })
  })
}

/** By request. */
async function readCounts(db: Database, view: RequestView): Promise<Map<string, RequestCounts>> {
  const rows = await progressRows(db, view)
  const requests = Map.groupBy(rows, ({ request }) => request)
  return new Map(
    [...requests].map(([id, items]) => [id, countItems(items.map((row) => itemOf(row, view.day)))]),
  )
}

interface Progress {
  request: string
  isSettled: boolean
  /** Of each ministry that it was given to. */
  heard: boolean[]
  by: (string | null)[]
}

function itemOf({ isSettled, heard, by }: Progress, day: string) {
  const shares = heard.map((hasContributed, at) => {
    const share = { hasContributed, by: by[at] ?? null }
    return { ...share, isLate: isLate(share, day) }
  })
  const settled = isSettled ? { words: 'settled' } : null
  return { shares, state: itemState({ shares, settled }), withdrawn: null }
}

/** Items that were not taken out. */
async function progressRows(db: Database, { log, day }: RequestView): Promise<Progress[]> {
  const { rows } = await sql<Progress>`
    select i.request, t.words is not null as "isSettled",
      array_remove(array_agg(case when h.post is not null then c.post is not null end), null) as heard,
      array_agg(h.due_by::text) as by
    from request_item i
    left join request_split s on s.item = i.id and ${heldAt('s', log)}
    left join request_share h on h.item = s.item and h.log = s.log
    left join (
      select distinct c.item, c.post from contribution c
      where ${knownBy('c.log', log)} and c.date <= ${day}::date and not exists (
        select from contribution_withdrawal w where w.contribution = c.id and ${knownBy('w.log', log)})
    ) c on c.item = i.id and c.post = h.post
    left join settled_text t on t.item = i.id and ${heldAt('t', log)}
    where ${knownBy('i.log', log)} and not exists (
      select from request_item_withdrawal w where w.item = i.id and ${knownBy('w.log', log)})
    group by i.id, i.request, t.words is not null`.execute(db)
  return rows
}

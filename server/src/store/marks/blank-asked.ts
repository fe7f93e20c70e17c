// Words that go with a request, with what a ministry wrote on it, with a reply of ours, or with what we look for, also where later replies began
// with them; that it was asked and answered, by whom and when, stays.
import { removedWords } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change, Database } from '../database.ts'
import { kindOfId } from '../new-id.ts'
import { blankNote } from './blank-requests.ts'

const kinds = ['request', 'contribution', 'reply', 'saved'] as const

type Asked = (typeof kinds)[number]

const tableOf = {
  request: 'request',
  contribution: 'contribution',
  reply: 'reply',
  saved: 'saved_query',
} as const

/** Work of the house: nobody below the highest level sees any of it. */
export const askedKind = (id: string): Asked | undefined => kinds.find((kind) => kind === kindOfId(id))

export async function isAsked(db: Database, id: string): Promise<boolean> {
  const kind = askedKind(id)
  if (kind === undefined) return false
  return (
    (await db.selectFrom(tableOf[kind]).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
  )
}

/** Settled words and words of replies, by what they began with and where they were sent. */
const saidFrom = (id: string) => sql`
  with recursive said as (
    select null::text as reply, t.item, t.log, t.words from settled_text t
    where t.words is not null and (t.source_contribution = ${id}
      or t.item in (select i.id from request_item i where i.request = ${id}))
    union
    select r.reply, r.item, null::bigint, r.words from reply_item r join reply y on y.id = r.reply
    where ${id} in (y.id, y.request)
    union
    select n.reply, n.item, n.log, n.words from said s cross join lateral (
      select r.reply, r.item, null::bigint as log, r.words from reply_item r
      where r.item = s.item and r.words = s.words
      union all
      select null, t.item, t.log, t.words from settled_text t
      where t.words is not null and ((t.item = s.item and t.words = s.words)
        or (t.source_reply = s.reply and t.source_item = s.item))
    ) n
  )
  select reply, item, log::text as log from said`

interface Said {
  reply: string | null
  item: string
  log: string | null
}

const ofContributions = (id: string) => sql`
  select c.id from contribution c join request_item i on i.id = c.item where ${id} in (c.id, i.request)`

/** Ids by which entries of the log name words that go. */
export const namedAsked = (id: string) => sql`
  select ${id}::text as id
  union select named from (${saidFrom(id)}) said cross join lateral (values (item), (reply)) n(named)
    where named is not null
  union select id from request_item where request = ${id}
  union ${ofContributions(id)}`

export async function blankAsked(change: Change, id: string): Promise<void> {
  const { rows: said } = await saidFrom(id).$castTo<Said>().execute(change)
  const updates = [
    ...said.map(blankSaid),
    sql`update contribution set words = ${removedWords}, evidence = '[]' where id in (${ofContributions(id)})`,
    sql`update reply set note = ${blankNote} where request = ${id}`,
    sql`update request_item set quote = ${removedWords} where request = ${id} and span_start is not null`,
    sql`update request set words = ${removedWords}, about = null where id = ${id}`,
    sql`update saved_query set name = ${removedWords}, query = '' where id = ${id}`,
  ]
  for (const each of updates) await each.execute(change)
}

const blankSaid = ({ reply, item, log }: Said) =>
  reply === null
    ? sql`update settled_text set words = ${removedWords} where item = ${item} and log = ${log}`
    : sql`
      with sent as (
        update reply_item set words = ${removedWords} where reply = ${reply} and item = ${item} returning position)
      update reply set note = jsonb_set(note, array['items', (position - 1)::text, 'text'], to_jsonb(${removedWords}::text))
      from sent where id = ${reply}`

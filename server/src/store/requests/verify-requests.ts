import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/**
 * Requests and replies are shown from rows beside the log. Number of the first entry whose rows are not there or say
 * something else, or of the entry that a row without one names; null where all agree.
 */
export async function verifyRequests(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    select min(number) as number from (
      ${differingRows} union all ${wrongEnds('request_split')} union all ${wrongEnds('settled_text')}
    ) wrong`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}

const differingRows = sql`
  (with said as (
    select number, what, ids[1] as id, details from log
    where what in ('register-request', 'withdraw-request', 'add-request-item', 'withdraw-request-item',
      'split-request-item', 'remind-ministry', 'contribute', 'withdraw-contribution', 'settle-item', 'send-reply',
      'withdraw-reply')
  ), kept as (
    select log, 'register-request' as what, id, to_jsonb(x) - 'log' as details from request x
    union all
    select log, 'withdraw-request', request, to_jsonb(x) - 'log' from request_withdrawal x
    union all
    select log, 'add-request-item', id, to_jsonb(x) - 'log' from request_item x
    union all
    select log, 'withdraw-request-item', item, to_jsonb(x) - 'log' from request_item_withdrawal x
    union all
    select log, 'split-request-item', item, jsonb_build_object('item', item, 'shares', (
      select coalesce(jsonb_agg(to_jsonb(h) - array['item', 'log'] order by h.post collate "C"), '[]')
      from request_share h where h.item = x.item and h.log = x.log)) from request_split x
    union all
    select log, 'remind-ministry', request, to_jsonb(x) - 'log' from request_reminder x
    union all
    select log, 'contribute', id, to_jsonb(x) - 'log' from contribution x
    union all
    select log, 'withdraw-contribution', contribution, to_jsonb(x) - 'log' from contribution_withdrawal x
    union all
    select log, 'settle-item', item, to_jsonb(x) - array['log', 'upto'] from settled_text x
    union all
    select log, 'send-reply', id, to_jsonb(x) - 'log' || jsonb_build_object('items', (
      select coalesce(jsonb_agg(to_jsonb(r) - 'reply' order by r.position), '[]')
      from reply_item r where r.reply = x.id)) from reply x
    union all
    select log, 'withdraw-reply', reply, to_jsonb(x) - 'log' from reply_withdrawal x
  )
  select coalesce(said.number, kept.log) as number
  from said full join kept on kept.log = said.number
  where (said.what, said.id, said.details)
    is distinct from (kept.what, kept.id, kept.details)
    and coalesce(said.number, kept.log) not in ${redacted})`

/** A row holds until the next one about the same item. */
const wrongEnds = (table: string) => sql`
  select log as number from (
    select log, upto, lead(log) over (partition by item order by log) as next from ${sql.table(table)}
  ) rows where upto is distinct from next`

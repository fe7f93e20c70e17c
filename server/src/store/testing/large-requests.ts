import { sql } from 'kysely'
import type { Change } from '../database.ts'

const itemsOfRequest = 6

/** Notes to a ministry of six items each, split between two others that wrote on half of them; most were answered. */
export async function fillRequests(
  change: Change,
  { requests, mandates, log }: { requests: number; mandates: number; log: number },
): Promise<void> {
  if (requests === 0) return
  const each = sql`generate_series(1, ${sql.lit(requests)}) x, lateral (select lpad(x::text, 10, '0') as id,
    ${sql.lit(log)} + x * 20 as entry) named`
  const items = sql`${each}, generate_series(1, ${sql.lit(itemsOfRequest)}) p,
    lateral (select 'i-' || lpad((x * 10 + p)::text, 10, '0') as item) part`
  await sql`insert into request (id, log, number, date, sender, due, language, words)
    select 'q-' || id, entry, 'REQ/' || x, date '1991-01-01' + x * 6, 'ois/general-secretariat', date '1991-02-01' + x * 6, 'en',
      repeat('Please tell us what was done about the northern wetlands. ', 40)
    from ${each}`.execute(change)
  await sql`insert into request_item (id, log, request, mandate, quote, language, symbol, title, session, date, publication,
      "order", eid, number)
    select item, entry + p, 'q-' || id, v.mandate, g.text, 'en', v.symbol, v.title, v.session, v.date, v.publication, v."order",
      g.eid, g.number
    from (select x, p, item, id, entry from ${items}) i join mandate_version v on v.mandate = 'n-' || lpad(((x * 6 + p) % ${sql.lit(mandates)} + 1)::text, 10, '0')
    join paragraph g on g.revision = v.revision and g.position = v.position`.execute(change)
  await sql`insert into request_split (item, log) select item, entry + 6 + p from ${items}`.execute(change)
  await sql`insert into request_share (item, log, post)
    select item, entry + 6 + p, post from ${items}, unnest(array['Ministry of Water', 'Ministry of Ports']) post`.execute(
    change,
  )
  await sql`insert into contribution (id, log, item, post, date, language, words)
    select 'b-' || lpad((x * 10 + p)::text, 10, '0'), entry + 12 + p, item, 'Ministry of Water', date '1991-01-20' + x * 6, 'en',
      repeat('The wetlands were charted. ', 20)
    from ${items} where p % 2 = 0`.execute(change)
  await sql`insert into reply (id, log, request, number, date, sender, language, note)
    select 'k-' || id, entry + 19, 'q-' || id, 'REP/' || x, date '1991-02-01' + x * 6, 'Ministry of Foreign Affairs', 'en',
      '{}' from ${each} where x % 10 > 0`.execute(change)
  await sql`insert into reply_item (reply, position, item, words, language)
    select 'k-' || id, p, item, repeat('The wetlands were charted. ', 20), 'en' from ${items} where x % 10 > 0`.execute(
    change,
  )
}

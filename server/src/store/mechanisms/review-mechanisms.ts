import type { MechanismReviewPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { inTime } from '../register/in-time.ts'
import { counting, heldMechanisms } from './held-mechanisms.ts'
import type { ReviewQuery } from './mechanism-queries.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { mentionRows } from './mention-rows.ts'
import { countOf, pageAfter, readCursor } from './pages.ts'
import { recordRows } from './record-rows.ts'
import { sameAs } from './same-as.ts'

const firstMentions = 5
const firstRecords = 50

/** Mechanisms that wait for a person's word, and those of which records do: the one that texts name most often first. */
export function reviewMechanisms(db: Database, query: ReviewQuery = {}): Promise<MechanismReviewPage> {
  return inTime(db, async (read) => {
    const count = Math.min(countOf({ count: 20, ...query }), 100)
    const { rows } = await sql<{ id: string; named: number; total: number }>`
      with ${heldMechanisms(null)}, chosen as materialized (
        select h.id, (select count(*)::int from parts p join mechanism_mention t on t.mechanism = p.id and t.upto is null
          where p.whole = h.id) as named
        from held h where h.state in ${counting} and ${query.kind === undefined ? sql`true` : sql`h.kind = ${query.kind}`}
          and (h.state = 'proposed' or exists (select from parts p join mechanism_record r on r.mechanism = p.id
            where p.whole = h.id and r.upto is null and r.state = 'proposed'))
      )
      select id, named, (select count(*)::int from chosen) as total from chosen
      where ${afterCursor(query.cursor)} order by named desc, id limit ${count + 1}`.execute(read)
    const page = pageAfter(rows, count, ({ named, id }) => [String(named), id])
    const ids = page.rows.map(({ id }) => id)
    const view = { log: null, language: query.language }
    const mechanisms = await mechanismRows(read, ids, view)
    const items: MechanismReviewPage['items'] = []
    for (const mechanism of mechanisms)
      items.push({
        mechanism,
        mentions: await mentionRows(read, mechanism.id, { ...view, most: firstMentions }),
        records: await waitingRecords(read, mechanism.id),
        same: await sameAs(read, mechanism, view),
      })
    return { total: rows[0]?.total ?? 0, items, cursor: page.cursor }
  })
}

const afterCursor = (cursor: string | undefined) => {
  if (cursor === undefined) return sql`true`
  const [named, id] = readCursor(cursor, 2)
  const least = Number(named)
  return sql`(named < ${least} or (named = ${least} and id > ${id}))`
}

const waitingRecords = (db: Database, mechanism: string) =>
  recordRows(db, {
    common: heldMechanisms(null),
    where: sql`r.mechanism in (select id from parts where whole = ${mechanism})
      and r.upto is null and r.state = 'proposed' order by r.on_day nulls last, r.id limit ${firstRecords}`,
  })

import type { RecordsPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt, logAt } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import { counting, heldMechanisms } from './held-mechanisms.ts'
import type { RecordsQuery } from './mechanism-queries.ts'
import { countOf, pageAfter, readCursor } from './pages.ts'
import { figureConditions } from './record-conditions.ts'
import { recordRows } from './record-rows.ts'

/** Records of one type, the newest first, with those of the mechanisms that were merged into it. */
export function listRecords(db: Database, mechanism: string, query: RecordsQuery): Promise<RecordsPage> {
  return inTime(db, async (read) => {
    const log = await logAt(read, query.known)
    const count = countOf(query)
    const { rows: parts } = await sql<{ id: string }>`
      with ${heldMechanisms(log)} select id from parts where whole = ${mechanism}`.execute(read)
    const of = conditions(
      parts.map(({ id }) => id),
      query,
      log,
    )
    // Gone through once: conditions on values look into each record.
    const { rows } = await sql<{ id: string; on_day: string | null; total: number }>`
      with found as materialized (select r.id, r.on_day from mechanism_record r where ${of})
      select r.id, r.on_day::text as on_day, (select count(*) from found)::int as total from found r
      where ${afterCursor(query.cursor)}
      order by r.on_day desc nulls last, r.id desc limit ${count + 1}`.execute(read)
    const page = pageAfter(rows, count, ({ on_day, id }) => [on_day, id])
    const records = await recordRows(read, {
      where: sql`r.id = any(${page.rows.map(({ id }) => id)}::text[]) and ${heldAt('r', log)}
        order by r.on_day desc nulls last, r.id desc`,
    })
    return { total: rows[0]?.total ?? 0, records, cursor: page.cursor }
  })
}

function conditions(mechanisms: readonly string[], query: RecordsQuery, log: number | null) {
  const { type, state, words, asOf } = query
  const isKept = state === 'kept'
  return sql.join(
    [
      sql`r.mechanism = any(${[...mechanisms]}::text[]) and r.type = ${type} and ${heldAt('r', log)}`,
      state === undefined || isKept ? sql`r.state in ${counting}` : sql`r.state = ${state}`,
      ...figureConditions({ ...query, kept: isKept }),
      ...(asOf === undefined ? [] : [sql`(r.on_first is null or r.on_first <= ${asOf}::date)`]),
      ...(words === undefined ? [] : [sql`lower(r.data::text) like lower(${like(words)})`]),
    ],
    sql` and `,
  )
}

const like = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

const afterCursor = (cursor: string | undefined) => {
  if (cursor === undefined) return sql`true`
  const [day, id] = readCursor(cursor, 2)
  return day === null || day === undefined
    ? sql`r.on_day is null and r.id < ${id}`
    : sql`(r.on_day is null or (r.on_day, r.id) < (${day}::date, ${id}))`
}

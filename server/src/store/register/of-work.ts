import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'

/** Whether a version `v` is of a text: by its id, `w-…`, or by its place in a publication, `p-…/14`. */
export function isOfWork(work: string): RawBuilder<boolean> {
  return work.includes('/') ? sql<boolean>`v.work in (${worksAt(work)})` : sql<boolean>`v.work = ${work}`
}

/** Whether there is a publication, `p-…`, or a text. */
export async function isHeld(db: Database, id: string): Promise<boolean> {
  const held = id.includes('/')
    ? worksAt(id)
    : sql`select id from publication where id = ${id} union all select id from work where id = ${id}`
  const { rows } = await sql`select from (${held}) held limit 1`.execute(db)
  return rows.length > 0
}

function worksAt(place: string) {
  const [publication, order] = place.split('/')
  return sql`select x.work from expression e
    join work_expression x on x.revision = e.revision and x."order" = ${Number(order)}
    where e.publication = ${publication} and e.state = 'listed'`
}

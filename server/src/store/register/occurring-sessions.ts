// The sessions that occur in the register are few, however many its mandates are.
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'

/** The session by which something is due, that of its text, and the day of the text. */
export interface Occurring {
  due: string | null
  session: string | null
  date: string | null
}

/**
 * Those of keys `v` of which `holds` is true, whoever is asked: the index of sessions leads from each to the next, past all
 * versions of one.
 */
export async function listOccurring(db: Database, holds: RawBuilder<boolean>): Promise<Occurring[]> {
  const next = (after: RawBuilder<unknown>) => sql`
    select k.due_session, k.session, k.date from version_key k where ${after}
    order by k.due_session, k.session, k.date limit 1`
  const { rows } = await sql<Occurring>`
    with recursive occurring (due, session, date) as (
      (${next(sql`true`)})
      union all
      select following.* from occurring o
      cross join lateral (${next(sql`(k.due_session, k.session, k.date) > (o.due, o.session, o.date)`)}) following
    )
    select nullif(o.due, '') as due, nullif(o.session, '') as session, nullif(o.date, '-infinity') as date
    from occurring o where exists (
      select from version_key v where v.due_session = o.due and v.session = o.session and v.date = o.date
        and ${holds})
    order by o.due, o.session, o.date`.execute(db)
  return rows
}

/** As lists that are given to `unnest`: as the keys have them. */
export const keysOf = (
  occurring: readonly Occurring[],
) => sql`${occurring.map(({ due }) => due ?? '')}::text[],
  ${occurring.map(({ session }) => session ?? '')}::text[], ${occurring.map(({ date }) => date ?? '-infinity')}::date[]`

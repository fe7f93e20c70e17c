import { isStale, type SessionDays } from '@qarar/register'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { heldAt } from './as-of.ts'

interface Named {
  due: string
  session: string | null
  date: string | null
}

/** Versions `v` whose text names a session that was not to come any more, by the rule of the docket. */
export async function staleVersions(db: Database, log: number | null) {
  const { rows } = await sql<Named>`
    select distinct v.due_session as due, v.session, v.date from mandate_version v
    where v.due_session is not null and ${heldAt('v', log)}`.execute(db)
  const days = await sessionDays(db, log)
  const stale = rows.filter((each) => isStaleOne(each, days))
  const of = (name: keyof Named) => stale.map((each) => each[name])
  return sql<boolean>`(v.due_session, coalesce(v.session, ''), coalesce(v.date, 'infinity')) in (
    select due, coalesce(session, ''), coalesce(date, 'infinity')
    from unnest(${of('due')}::text[], ${of('session')}::text[], ${of('date')}::date[]) s (due, session, date))`
}

function isStaleOne({ due, session, date }: Named, days: SessionDays): boolean {
  const work = { id: '', symbol: null, title: null, organisation: null, organ: null, session, date }
  return isStale({ due: { session: due, date: null }, work }, days)
}

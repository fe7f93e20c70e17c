// What a view of the register shows that came into it last.
import { everything, type Level, type RegisterMandate } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { inTime } from './in-time.ts'
import { chosenOf, readVersions } from './list-register.ts'
import { mandateRows } from './mandate-rows.ts'
import type { RegisterQuery } from './queries.ts'

export interface DatedMandate {
  mandate: RegisterMandate
  /** Since when the register has it, ISO 8601; what was changed since is no new one. */
  held: string
}

/** Who follows a list looks more often than so many come. */
const most = 100

/** The newest first; those that came at once by their ids. */
export function newestMandates(
  db: Database,
  query: RegisterQuery,
  level: Level = everything,
): Promise<DatedMandate[]> {
  return inTime(db, async (read) => {
    const came = sql<string>`(select min(first.log) from version_key first where first.mandate = v.mandate)`
    const chosen = (await chosenOf(read, query, null, level)).select(['v.mandate', came.as('came')])
    const rows = await chosen.orderBy('came', 'desc').orderBy('v.mandate').limit(most).execute()
    const momentOf = await momentsOf(
      read,
      rows.map((row) => row.came),
    )
    const held = new Map(rows.map((row) => [row.mandate, momentOf.get(row.came) ?? '']))
    const versions = await readVersions(read, [...held.keys()], null)
    const mandates = await mandateRows(read, versions, { log: null, language: query.language })
    return mandates.map((mandate) => ({ mandate, held: held.get(mandate.id) ?? '' }))
  })
}

async function momentsOf(db: Database, logs: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ number: string; at: Date }>`
    select number::text, at from log where number = any(${[...new Set(logs)]}::bigint[])`.execute(db)
  return new Map(rows.map(({ number, at }) => [number, at.toISOString()]))
}

import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from './as-of.ts'

/** More are not looked up by their keys: a list of them comes to those of a page soon. */
const few = 2000

/**
 * Keys `v` of versions that have some words in what is asked, or in the title of the text. Words are read through once: what
 * has them is counted, and its page found, by its keys.
 */
export async function withWords(
  db: Database,
  words: string,
  log: number | null,
): Promise<RawBuilder<boolean>> {
  const has = sql`w.words like lower(${`%${words.replaceAll(/[\\%_]/g, '\\$&')}%`})`
  const { rows } = await sql<{ mandate: string; log: string }>`
    select w.mandate, w.log from mandate_version w where ${heldAt('w', log)} and ${has} limit ${few + 1}`.execute(
    db,
  )
  if (rows.length > few)
    return sql<boolean>`exists (select from mandate_version w where w.mandate = v.mandate and w.log = v.log and ${has})`
  return sql<boolean>`(v.mandate, v.log) in (select * from
    unnest(${rows.map(({ mandate }) => mandate)}::text[], ${rows.map(({ log }) => log)}::bigint[]))`
}

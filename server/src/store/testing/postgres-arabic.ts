// The same passages and queries by what PostgreSQL brings with it: a tsvector of its own Arabic words, an index, ts_rank.
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Of the passages that the store holds; returns milliseconds. */
export async function indexByPostgres(db: Database): Promise<number> {
  const start = performance.now()
  await sql`create table beside as select id, to_tsvector('arabic', text) as words from passage`.execute(db)
  await sql`create index on beside using gin (words)`.execute(db)
  const taken = performance.now() - start
  await sql`vacuum analyze`.execute(db)
  return taken
}

export async function askPostgres(db: Database, query: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from beside, ${asked(query)} as query where words @@ query order by ts_rank(words, query) desc limit 20`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

function asked(query: string) {
  if (query.startsWith('"')) return sql`phraseto_tsquery('arabic', ${query})`
  if (query.endsWith('*')) return sql`to_tsquery('arabic', ${`${query.slice(0, -1)}:*`})`
  return sql`plainto_tsquery('arabic', ${query})`
}

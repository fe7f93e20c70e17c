import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { startTestServer } from '../testing/test-server.ts'
import { shrinkTables } from './shrink-tables.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

/** Values of columns and of indexes on expressions that the planner has samples of. */
async function sampled(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_stats where tablename in ('secrets', 'secret_ends') order by 1`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

test('the planner forgets what was deleted, of indexes on expressions too', async () => {
  const { db } = await server.newStore()
  await sql`create table secrets as select 'secret ' || (n % 7) as words from generate_series(1, 500) n`.execute(
    db,
  )
  await sql`create index secret_ends on secrets (right(words, 3))`.execute(db)
  await sql`analyze`.execute(db)
  expect(await sampled(db)).toEqual(['secret_ends', 'secrets'])
  await sql`delete from secrets`.execute(db)
  await shrinkTables(db)
  expect(await sampled(db)).toEqual([])
})

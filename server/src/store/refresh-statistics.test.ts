import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { refreshStatistics } from './refresh-statistics.ts'
import { startTestServer } from './testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

test('the planner knows of what came in, and looks again only at what has grown', async () => {
  const { db } = await server.newStore()
  await sql`create table incoming as select generate_series(1, 1000) as number`.execute(db)
  expect(await believed(db)).toMatchObject({ rows: -1 })
  await refreshStatistics(db)
  const looked = await believed(db)
  expect(looked.rows).toBe(1000)
  await refreshStatistics(db)
  expect(await believed(db)).toEqual(looked)
  await sql`insert into incoming select generate_series(1, 1000)`.execute(db)
  await refreshStatistics(db)
  expect(await believed(db)).toMatchObject({ rows: 2000 })
})

/** Rows that the planner believes in, -1 if it never looked, and what changes whenever it looks. */
async function believed(db: Database) {
  const { rows } = await sql<{ rows: number; version: string }>`
    select reltuples::int as rows, xmin::text as version from pg_class where oid = 'incoming'::regclass`.execute(
    db,
  )
  return rows[0] as { rows: number; version: string }
}

import { sql } from 'kysely'
import type { Database } from './database.ts'
import { listMigrations } from './migrate.ts'
import type { Health } from './store.ts'

type Counts = Pick<Health, 'databaseBytes' | 'publications' | 'works' | 'files' | 'openDoubts'>

export async function health(db: Database, serverVersion: string, place: string): Promise<Health> {
  const { rows } = await sql<Counts>`select
    pg_database_size(current_database())::float8 as "databaseBytes",
    (select count(distinct publication)::int from expression where state = 'listed') as publications,
    (select count(*)::int from work) as works,
    (select count(*)::int from file) as files,
    (select count(*)::int from doubt where decision is null) as "openDoubts"`.execute(db)
  const migrations = (await listMigrations(db)).map(({ number, name, applied_at }) => {
    return { number, name, appliedAt: applied_at.toISOString() }
  })
  return { serverVersion, place, migrations, ...(rows[0] as Counts) }
}

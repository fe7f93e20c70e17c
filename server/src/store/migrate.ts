// Numbered SQL files, each applied once, each in a transaction of its own.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { locks } from './change.ts'
import type { Database } from './database.ts'
import { refusal } from './store-error.ts'

export interface Migration {
  number: number
  name: string
  sql: string
  sha256: string
}

interface Applied {
  number: number
  name: string
  sha256: string
  applied_at: Date
}

const migrationsFolder = new URL('./migrations/', import.meta.url)

/** `0001-first-tables.sql` and so on, without gaps. */
export function readMigrations(folder: URL = migrationsFolder): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  return names.map((name, index) => {
    const [, number, title] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(name) ?? []
    if (Number(number) !== index + 1) throw new Error(`Expected migration ${index + 1}, found ${name}`)
    const text = readFileSync(new URL(name, folder), 'utf8')
    return {
      number: index + 1,
      name: title as string,
      sql: text,
      sha256: createHash('sha256').update(text).digest('hex'),
    }
  })
}

/**
 * Brings the store up to this program. Throws `altered-migration` or `newer-store` before anything is done.
 * Several processes may start at once: each migration looks again under the lock.
 */
export async function migrate(
  db: Database,
  migrations: Migration[],
  log: (line: string) => void = () => {},
): Promise<void> {
  const applied = await listMigrations(db)
  refuseForeignHistory(applied, migrations)
  for (const migration of migrations.slice(applied.length)) {
    await db.transaction().execute(async (change) => {
      await sql`select pg_advisory_xact_lock(${locks.migrate}::bigint)`.execute(change)
      const before = await listMigrations(change)
      refuseForeignHistory(before, migrations)
      if (before.length < migration.number) await apply(change, migration, log)
    })
  }
}

async function apply(change: Database, migration: Migration, log: (line: string) => void): Promise<void> {
  log(`Preparing the store: ${migration.name} (${migration.number})`)
  await sql`
    create table if not exists migration (
      number int primary key, name text not null, sha256 text not null,
      applied_at timestamptz not null default clock_timestamp()
    )`.execute(change)
  await sql.raw(migration.sql).execute(change)
  const { number, name, sha256 } = migration
  await sql`insert into migration (number, name, sha256) values (${number}, ${name}, ${sha256})`.execute(
    change,
  )
}

/**
 * Looks into `pg_class` itself: `to_regclass` answers from a memory that is not refreshed while waiting for an
 * advisory lock.
 */
export async function listMigrations(db: Database): Promise<Applied[]> {
  const { rows: found } = await sql`
    select from pg_class where relname = 'migration' and pg_table_is_visible(oid)`.execute(db)
  if (found.length === 0) return []
  const { rows } =
    await sql<Applied>`select number, name, sha256, applied_at from migration order by number`.execute(db)
  return rows
}

function refuseForeignHistory(applied: Applied[], migrations: Migration[]): void {
  const last = applied.at(-1)
  if (last && last.number > migrations.length) {
    const known = `this Qarar knows ${migrations.length} steps, the store has taken ${last.number} ("${last.name}")`
    throw refusal('newer-store', `The store was made by a newer Qarar (${known}): use that version.`)
  }
  const altered = applied.find(({ sha256 }, index) => sha256 !== migrations[index]?.sha256)
  if (!altered) return
  const which = `step ${altered.number} ("${altered.name}")`
  throw refusal(
    'altered-migration',
    `The store was prepared by other steps than this Qarar has, from ${which} on: use the Qarar that made it, or restore an export into a new store.`,
  )
}

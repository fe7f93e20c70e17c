import { sql } from 'kysely'
import type { Change, Database } from './database.ts'

/** Keys of PostgreSQL's advisory locks; «qrr» and a number, so that other programs do not meet them. */
const lockSpace = 0x71727200
export const locks = {
  migrate: lockSpace,
  change: lockSpace + 1,
  file: lockSpace + 2,
  link: lockSpace + 3,
} as const

/**
 * Waits until nobody else changes the store; holds until the transaction ends. Whoever decides what is the
 * same as what, or writes the log, must see what all others have decided.
 */
export async function lockChanges(change: Change): Promise<void> {
  await sql`select pg_advisory_xact_lock(${locks.change}::bigint)`.execute(change)
}

/** Waits until nobody else imports these bytes. Taken before `lockChanges`, never after. */
export async function lockFile(change: Change, sha256: string): Promise<void> {
  const key = Number.parseInt(sha256.slice(0, 8), 16) | 0
  await sql`select pg_advisory_xact_lock(${locks.file}::int, ${key}::int)`.execute(change)
}

/** All or nothing; as a part of the change that is under way where there is one. */
export function withinChange<Result>(
  db: Database,
  make: (change: Change) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? make(db as Change) : db.transaction().execute(make)
}

/** All or nothing, one at a time. */
export function changeStore<Result>(
  db: Database,
  make: (change: Change) => Promise<Result>,
): Promise<Result> {
  return withinChange(db, async (change) => {
    await lockChanges(change)
    return make(change)
  })
}

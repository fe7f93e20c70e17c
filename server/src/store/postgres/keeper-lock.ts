import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

/** A lock must not be garbage-collected: closing its file would release it. */
const held = new Set<DatabaseSync>()

/**
 * Only the process that holds this lock may make, start or stop the server of a store. It is held until the
 * process ends: the operating system releases it, also after kill -9, so that no lock is ever stale and no
 * process id needs to be believed. Node has no flock; SQLite's lock on an empty database is one.
 */
export function takeKeeperLock(path: string): boolean {
  // Who may read the file may also lock it.
  closeSync(openSync(path, 'a', 0o600))
  const database = new DatabaseSync(path)
  try {
    // Without a journal beside it; Node's default settings of SQLite do not obey OFF.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false
    throw error
  }
  held.add(database)
  return true
}

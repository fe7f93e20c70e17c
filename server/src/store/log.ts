// Who did what. Each entry's hash covers its content and the hash before it, so that a row that was altered,
// left out or put in afterwards is found.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Change, Database } from './database.ts'
import { insertRows, storable } from './insert-rows.ts'
import type { Verification } from './store.ts'

export interface LogEntry {
  by: string
  /** `import`, `new-format`, `withdraw` … */
  what: string
  /** Ids of what it is about. */
  ids: string[]
  details: Record<string, unknown>
}

interface ChainedEntry extends LogEntry {
  number: number
  at: string
  prev_hash: string
}

const noHash = '0'.repeat(64)

/** Under the lock of `changeStore`: entries are numbered without gaps. Returns what the entry was given. */
export async function appendLog(
  change: Change,
  entry: LogEntry,
): Promise<Pick<ChainedEntry, 'number' | 'at'>> {
  const last = await change
    .selectFrom('log')
    .select(['number', 'hash', 'at'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const at = laterOf(await now(change), last?.at)
  const stored = JSON.parse(storable(entry)) as LogEntry
  const chained = { ...stored, number: Number(last?.number ?? 0) + 1, at, prev_hash: last?.hash ?? noHash }
  await insertRows(change, 'log', [{ ...chained, hash: hashOf(chained) }])
  return chained
}

/** Each entry has a moment of its own, also where the clock stands still or jumps back: a moment names what was known. */
function laterOf(now: Date, last: Date | undefined): string {
  return (last && now <= last ? new Date(last.getTime() + 1) : now).toISOString()
}

/** By the database's clock, which all clients share, in milliseconds, which a Date holds. */
async function now(change: Change): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(change)
  return (rows[0] as { now: Date }).now
}

function hashOf({ number, at, by, what, ids, details, prev_hash }: ChainedEntry): string {
  const row = JSON.stringify(canonical([number, at, by, what, ids, details, prev_hash]))
  return createHash('sha256').update(row).digest('hex')
}

/** jsonb keeps objects in an order of its own: keys are sorted before hashing. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)])
}

const entriesAtOnce = 1000

/** Recomputes the whole chain. */
export async function verifyLog(db: Database): Promise<Omit<Verification, 'differsAt'>> {
  let number = 0
  let hash = noHash
  for (;;) {
    const entries = await db
      .selectFrom('log')
      .selectAll()
      .where('number', '>', number)
      .orderBy('number')
      .limit(entriesAtOnce)
      .execute()
    if (entries.length === 0) return { logEntries: number, brokenAt: null }
    for (const entry of entries) {
      const chained = { ...entry, number: Number(entry.number), at: entry.at.toISOString() }
      const follows = chained.number === number + 1 && entry.prev_hash === hash
      if (!follows || hashOf(chained) !== entry.hash) return { logEntries: number, brokenAt: number + 1 }
      number = chained.number
      hash = entry.hash
    }
  }
}

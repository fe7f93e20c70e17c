// Who did what. Each entry's hash covers its content and the hash before it, so that a row that was altered,
// left out or put in afterwards is found.
import { createHash } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Change, Database, Tables } from './database.ts'
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

/** The hash of an entry without its details: what is left of one that a removal by order took the details out of. */
export function hashOfRest(
  entry: Pick<ChainedEntry, 'by' | 'what' | 'ids' | 'prev_hash'> & StoredEntry,
): string {
  const { number, at, by, what, ids, prev_hash, hash } = entry
  const rest = JSON.stringify([Number(number), at.toISOString(), by, what, ids, prev_hash, hash])
  return createHash('sha256').update(rest).digest('hex')
}

interface StoredEntry {
  number: number
  at: Date
  hash: string
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

/** Recomputes the whole chain. An entry without its details is as the entry of their removal says. */
export async function verifyLog(db: Database): Promise<Omit<Verification, 'differsAt'>> {
  const redacted = new Redacted()
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
    if (entries.length === 0) return { logEntries: number, brokenAt: redacted.firstUnvouched() }
    for (const entry of entries) {
      const chained = { ...entry, number: Number(entry.number), at: entry.at.toISOString() }
      const follows = chained.number === number + 1 && entry.prev_hash === hash
      const isWhole = redacted.takes(entry) || hashOf(chained) === entry.hash
      if (!follows || !isWhole) return { logEntries: number, brokenAt: number + 1 }
      redacted.vouch(entry)
      number = chained.number
      hash = entry.hash
    }
  }
}

type LogRow = Selectable<Tables['log']>

/** Entries whose details were removed, until the entry of the removal vouches for them. */
class Redacted {
  readonly #open = new Map<number, { removal: unknown; rest: string }>()

  takes(entry: LogRow): boolean {
    const { removed: removal } = entry.details
    if (removal === undefined) return false
    this.#open.set(Number(entry.number), { removal, rest: hashOfRest(entry) })
    return true
  }

  vouch({ number: removal, what, details }: LogRow): void {
    if (what !== 'remove') return
    for (const [number, rest] of Object.entries((details.redacted ?? {}) as Record<string, string>)) {
      const entry = this.#open.get(Number(number))
      if (entry?.removal === Number(removal) && entry.rest === rest) this.#open.delete(Number(number))
    }
  }

  firstUnvouched(): number | null {
    return this.#open.size === 0 ? null : Math.min(...this.#open.keys())
  }
}

import type { Database } from '../../server/src/store/database.ts'
import type { Store } from '../../server/src/store/store.ts'
import { withLargeStore } from './large-store.ts'
import { listQuestions, type Question } from './list-questions.ts'
import type { Part, Row } from './row.ts'

const limit = 100
const rounds = 40
const register = { mandates: 100_000, entries: 1_000_000, letters: 400, requests: 1000 }

export const registerLists: Part = {
  title: 'Lists of a large register',
  method: `The embedded PostgreSQL with 100,000 mandates of 40 sessions, 1,000,000 status entries, 400 notes with 4,500 answers and 1,000 requests, put straight into the tables. Each list ${rounds} times, each time something else of it, a page of 100 read whole where it has pages: the time that 95 of 100 stay below, and the median. The ratio is to the same figure of 100 versions of mandates read by their keys, nothing else.`,
  needsSeeds: false,
  measure: () => withLargeStore(register, ({ store, db }) => measureLists(store, db)),
}

async function measureLists(store: Store, db: Database): Promise<Row[]> {
  const plain = await timesOf((round) => readByKey(db, round))
  const rows: Row[] = []
  for (const [what, ask] of listQuestions(store)) rows.push(rowOf(what, await timesOf(ask), plain))
  return rows
}

function readByKey(db: Database, round: number) {
  const mandates = Array.from(
    { length: 100 },
    (_, at) => `n-${String(((round * 7919 + at * 991) % register.mandates) + 1).padStart(10, '0')}`,
  )
  return db
    .selectFrom('mandate_version')
    .selectAll()
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
}

interface Times {
  median: number
  p95: number
}

function rowOf(what: string, { median, p95 }: Times, plain: Times): Row {
  return {
    what,
    figure: `${p95.toFixed(1)} ms`,
    ratio: `median ${median.toFixed(1)} ms, ${(p95 / plain.p95).toFixed(1)} × 100 rows by key`,
    target: `≤ ${limit} ms`,
    met: p95 <= limit,
  }
}

async function timesOf(ask: Question): Promise<Times> {
  await ask(0)
  const times: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const start = performance.now()
    await ask(round)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { median: times[rounds >> 1] as number, p95: times[Math.ceil(rounds * 0.95) - 1] as number }
}

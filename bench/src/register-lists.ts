import { connect } from '../../server/src/store/connect.ts'
import { openOn } from '../../server/src/store/open-store.ts'
import { openPostgres } from '../../server/src/store/postgres/open-postgres.ts'
import { temporaryDataFolder } from '../../server/src/store/postgres/testing/temporary-data-folder.ts'
import type { RegisterQuery, Store } from '../../server/src/store/store.ts'
import { fillRegister } from '../../server/src/store/testing/large-register.ts'
import type { Part, Row } from './row.ts'

const limit = 100
const rounds = 40

const lists: Record<string, RegisterQuery> = {
  'the newest 100 of all': {},
  'the thousandth page': { from: 99_001 },
  'of one addressee, due at one session': { addressee: ['ois/secretary-general'], due: 'COUNCIL-30' },
  'of one addressee': { addressee: ['state:YEM'] },
  'of which nobody has said anything': { status: 'none' },
  'tasks in progress': { status: 'in-progress', follow: 'task' },
  "nobody's": { owner: 'nobody' },
  'of one post': { owner: 'post 7' },
  'with words': { words: 'wetlands 777' },
  'as of a day': { asOf: '2010-01-01', follow: 'task' },
  'of which nothing was known on a day': { asOf: '2010-01-01', status: 'none' },
  'due at a session that was not to come any more': { stale: true },
  'as known at a moment': { known: '2000-01-01T00:00:00Z', addressee: ['ois/secretary-general'] },
}

export const registerLists: Part = {
  title: 'Lists of a large register',
  method: `The embedded PostgreSQL with 100,000 mandates and 1,000,000 status entries, put straight into the tables; each list ${rounds} times, with the rows of a page read whole: the time that 95 of 100 stay below.`,
  needsSeeds: false,
  async measure() {
    const { path, remove } = temporaryDataFolder()
    const { connection, release } = await openPostgres({ dataDir: path, idleSeconds: 0 })
    try {
      const store = await openOn(connection, 'bench', {})
      const { db } = await connect(connection, () => {})
      await fillRegister(db, 100_000, 1_000_000)
      const rows = await measureAll(store)
      await Promise.all([store.close(), db.destroy()])
      return rows
    } finally {
      await release()
      await remove()
    }
  },
}

async function measureAll(store: Store): Promise<Row[]> {
  const asked: [string, () => Promise<unknown>][] = [
    ...Object.entries(lists).map(
      ([what, query]) => [what, () => store.listRegister(query)] as [string, () => Promise<unknown>],
    ),
    ['the docket of the secretariat', () => store.getDocket({ session: 'COUNCIL-30' })],
    ['one mandate with its history', () => store.getMandate('n-0000000777')],
  ]
  const rows: Row[] = []
  for (const [what, ask] of asked) rows.push(rowOf(what, await percentile(ask)))
  return rows
}

function rowOf(what: string, milliseconds: number): Row {
  const figure = `${milliseconds.toFixed(1)} ms`
  return { what, figure, ratio: '', target: `≤ ${limit} ms`, met: milliseconds <= limit }
}

async function percentile(ask: () => Promise<unknown>): Promise<number> {
  await ask()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds * 0.95)] as number
}

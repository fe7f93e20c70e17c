import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createApp } from '../../server/src/http/app.ts'
import { ownHosts } from '../../server/src/http/security/host-check.ts'
import { readTextBytes } from '../../server/src/read/read-text-file.ts'
import { openOn } from '../../server/src/store/open-store.ts'
import { openPostgres } from '../../server/src/store/postgres/open-postgres.ts'
import { temporaryDataFolder } from '../../server/src/store/postgres/testing/temporary-data-folder.ts'
import type { Store } from '../../server/src/store/store.ts'
import { loadPages } from '../../web/serve/load-pages.ts'
import { withLargeStore } from './large-store.ts'
import { type PagesOf, pagesOfLarge, pagesOfSeeds, pick } from './page-addresses.ts'
import type { Part, Row } from './row.ts'
import { seedPaths } from './texts.ts'

const limit = 60
const rounds = 20
const register = { mandates: 100_000, entries: 1_000_000, letters: 400, requests: 1000 }

export const pages: Part = {
  title: 'Pages',
  method: `What the server does for a page, in process: from the request, through all its checks, the API and the store, to the last byte of HTML; in English and Arabic by turns. On the five seeds, where they are here, and on a register of 100,000 mandates with 1,000,000 status entries, put straight into the tables. Each page ${rounds} times after a warm-up, each time another one of its kind where there are others: the time that 95 of 100 stay below, the median, and the mean of the processor time of the server without its database. After a change: the slowest of three times that a status had just been recorded, so that nothing that was counted before can be used. Fifty searches and views are saved.`,
  needsSeeds: false,
  async measure(seeds) {
    const onSeeds = existsSync(seeds)
      ? await withSeeds(seeds, async (store) => measurePages(store, 'seeds', await pagesOfSeeds(store)))
      : []
    const large = await withLargeStore(register, ({ store }) => measurePages(store, '100,000', pagesOfLarge))
    return [...onSeeds, ...large]
  },
}

/** A store of its own with the five documents, linked as the server links them. */
async function withSeeds(seeds: string, measure: (store: Store) => Promise<Row[]>): Promise<Row[]> {
  const { path, stop, remove } = temporaryDataFolder()
  try {
    const { connection, release } = await openPostgres({ dataDir: path, idleSeconds: 0 })
    const store = await openOn(connection, 'bench', { release })
    try {
      for (const seed of seedPaths(seeds)) {
        const [name, bytes] = [basename(seed), readFileSync(seed)]
        await store.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by: 'bench' })
      }
      await store.linkTexts()
      return await measure(store)
    } finally {
      await store.close()
      await stop()
    }
  } finally {
    await remove()
  }
}

type Ask = (path: string, language: string) => Promise<void>

async function measurePages(store: Store, where: string, addresses: PagesOf): Promise<Row[]> {
  const ask = await askerOf(store)
  await saveSome(store)
  const rows: Row[] = []
  for (const [what, address] of Object.entries(addresses.pages)) {
    const times = await timesOf((round) => ask(address(round), round % 2 === 0 ? 'ar' : 'en'))
    const after: number[] = []
    for (let round = 0; round < 3; round++) {
      await change(store, addresses.mandate(rows.length * 3 + round))
      after.push(await timeOf(() => ask(address(0), 'en')))
    }
    rows.push(rowOf(`${what}, ${where}`, times, Math.max(...after)))
  }
  return rows
}

/** As a house has them: what is new in each is said on three pages. */
async function saveSome(store: Store): Promise<void> {
  for (let at = 1; at <= 40; at++) {
    const view = new URLSearchParams(pick(['status=none', 'owner=nobody', 'follow=task'], at))
    view.set('session', `COUNCIL-${at}`)
    await store.saveQuery({ kind: 'register', name: `${at}`, query: `${view}`, by: 'bench' })
    if (at <= 10)
      await store.saveQuery({ kind: 'search', name: `${at}`, query: `q=session:${at}+report`, by: 'bench' })
  }
}

async function askerOf(store: Store): Promise<Ask> {
  const app = createApp(store, {
    ...{ version: '', person: 'bench', ownNames: [], maxBytes: 1_000_000, log: () => {} },
    ...{ hosts: ownHosts(4747, []), pages: await loadPages({ log: () => {} }), state: 'state:YEM' },
  })
  return async (path, language) => {
    const headers = { host: '127.0.0.1:4747', 'accept-language': language }
    const response = await app.fetch(new Request(`http://127.0.0.1:4747${path}`, { headers }))
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`)
  }
}

const change = (store: Store, mandate: string) =>
  store.recordStatus(mandate, {
    ...{ addressee: 'state:YEM', status: 'in-progress', asOf: '2026-01-01', note: null, reportText: null },
    ...{ evidence: [], by: 'bench' },
  })

interface Times {
  median: number
  p95: number
  work: number
}

async function timesOf(ask: (round: number) => Promise<void>): Promise<Times> {
  for (const round of [0, 1, 2, 3]) await ask(round)
  const times: number[] = []
  const before = process.cpuUsage()
  for (let round = 1; round <= rounds; round++) times.push(await timeOf(() => ask(round)))
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  return {
    median: times[rounds >> 1] as number,
    p95: times[Math.ceil(rounds * 0.95) - 1] as number,
    work: (user + system) / 1000 / rounds,
  }
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await ask()
  return performance.now() - start
}

function rowOf(what: string, { median, p95, work }: Times, after: number): Row {
  return {
    what,
    figure: `${p95.toFixed(1)} ms`,
    ratio: `median ${median.toFixed(1)} ms, processor ${work.toFixed(1)} ms, after a change ${after.toFixed(0)} ms`,
    target: `≤ ${limit} ms`,
    met: p95 <= limit,
  }
}

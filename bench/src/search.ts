import { existsSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { connect } from '../../server/src/store/connect.ts'
import type { Database } from '../../server/src/store/database.ts'
import { openOn } from '../../server/src/store/open-store.ts'
import { openPostgres } from '../../server/src/store/postgres/open-postgres.ts'
import { temporaryDataFolder } from '../../server/src/store/postgres/testing/temporary-data-folder.ts'
import type { Passage, Store } from '../../server/src/store/store.ts'
import { askPostgres, indexByPostgres } from '../../server/src/store/testing/postgres-arabic.ts'
import type { Part, Row } from './row.ts'
import { makePassages } from './search/make-passages.ts'
import { makeQueries } from './search/make-queries.ts'
import { percentile, timesOf } from './search/percentile.ts'
import { retrievalIn } from './search/retrieval.ts'

/** Paragraphs; QARAR_BENCH_SEARCH names another number, for a machine that others use too. */
const size = Number(process.env.QARAR_BENCH_SEARCH ?? 1_000_000)

/** MiniSearch keeps everything in the memory of the program: it gets no more than this. */
const mostInMemory = 200_000

const atOnce = 100_000
const queriesOfShape = 60

const limits = { 50: 20, 95: 60 } as const

export const search: Part = {
  title: 'Search',
  method: `${size.toLocaleString('en')} paragraphs in Arabic, English and French: words made by rule, as frequent as words are, and where the corpus is here texts of the General Assembly with every tenth word another one. They go in as passages, with all fields, marks and counts. Of each shape of query ${queriesOfShape}, of words as they come in the paragraphs, each asked once, after others: the answer is a page of 20 with texts, marked words, counts and what it may be narrowed by. Beside: PostgreSQL with its configuration \`arabic\`, GIN and ts_rank, in the same server on the same paragraphs (only the 20 best ids); MiniSearch on the first ${mostInMemory.toLocaleString('en')} at most (only the ids), and ours on those alone. Where ARCD is here, its passages go in beside all the others, and its questions are asked: found as well as by themselves?`,
  needsSeeds: false,
  async measure(seeds) {
    const corpus = existsSync(join(seeds, '../corpus/ga')) ? join(seeds, '..') : undefined
    const small = Math.min(size, mostInMemory)
    const hasArcd = corpus !== undefined && existsSync(join(corpus, 'corpus/retrieval/arcd.json'))
    const whole = await inStore((store, db) => measureStore(store, db, size, corpus, hasArcd))
    const part =
      small === size ? whole : await inStore((store, db) => measureStore(store, db, small, corpus, false))
    const alone = hasArcd ? await inStore((store) => retrievalIn(store, corpus)) : undefined
    return [...whole.rows, ...lossRows(whole.retrieval, alone), ...measureMiniSearch(small, corpus, part)]
  },
}

interface Measured {
  rows: Row[]
  rate: number
  times: number[]
  /** MRR@10 of ARCD among the paragraphs. */
  retrieval?: number
}

async function inStore<Result>(measure: (store: Store, db: Database) => Promise<Result>): Promise<Result> {
  const { path, remove } = temporaryDataFolder()
  const { connection, release } = await openPostgres({ dataDir: path, idleSeconds: 0 })
  const store = await openOn(connection, 'bench', {})
  const { db } = await connect(connection, () => {})
  try {
    return await measure(store, db)
  } finally {
    await Promise.all([store.close(), db.destroy()])
    await release()
    await remove()
  }
}

async function measureStore(
  store: Store,
  db: Database,
  count: number,
  corpus: string | undefined,
  hasArcd: boolean,
): Promise<Measured> {
  const { rate, some } = await fill(store, count, corpus)
  const measured = await askAll(store, db, some, count, rate)
  return hasArcd && corpus ? { ...measured, retrieval: await retrievalIn(store, corpus) } : measured
}

/** How much worse answers are found among all the others. */
function lossRows(among: number | undefined, alone: number | undefined): Row[] {
  if (among === undefined || alone === undefined) return []
  const what = `ARCD among ${inThousands(size)}: MRR@10 lost`
  const figure = (alone - among).toFixed(4)
  const ratio = `${among.toFixed(4)} of ${alone.toFixed(4)} alone`
  return [{ what, figure, ratio, target: '≤ 0.02', met: alone - among <= 0.02 }]
}

async function fill(store: Store, count: number, corpus: string | undefined) {
  const some: Passage[] = []
  let batch: Passage[] = []
  let taken = 0
  const keep = async () => {
    const start = performance.now()
    await store.importPassages(batch)
    taken += performance.now() - start
    batch = []
  }
  let index = 0
  for (const passage of makePassages(count, corpus)) {
    batch.push(passage)
    if (index++ % Math.ceil(count / 5000) === 0) some.push(passage)
    if (batch.length === atOnce) await keep()
  }
  await keep()
  return { rate: count / (taken / 1000), some }
}

async function askAll(
  store: Store,
  db: Database,
  some: readonly Passage[],
  count: number,
  rate: number,
): Promise<Measured> {
  const taken = await indexByPostgres(db)
  const theirRate = count / (taken / 1000)
  const queries = makeQueries(some, queriesOfShape)
  await timesOf(Object.values(makeQueries(some.slice(0, 200), 5)).flat(), (query) => store.search({ query }))
  const rows = [rateRow(count, rate, theirRate)]
  const times: number[] = []
  for (const [shape, these] of Object.entries(queries)) {
    const ours = await timesOf(these, (query) => store.search({ query }))
    const theirs = await timesOf(these, (query) => askPostgres(db, query))
    rows.push(...([50, 95] as const).map((share) => timeRow(shape, count, share, ours, theirs)))
    times.push(...ours)
  }
  rows.push(...([50, 95] as const).map((share) => timeRow('all of them', count, share, times, [])))
  return { rows, rate, times }
}

const inThousands = (count: number) => `${(count / 1000).toLocaleString('en')}k`

function rateRow(count: number, rate: number, theirs: number): Row {
  return {
    what: `paragraphs indexed in a second, ${inThousands(count)}`,
    figure: rate.toFixed(0),
    ratio: `PostgreSQL ${theirs.toFixed(0)}`,
    target: '≥ 4,000',
    met: rate >= 4000,
  }
}

function timeRow(
  shape: string,
  count: number,
  share: 50 | 95,
  ours: readonly number[],
  theirs: readonly number[],
): Row {
  const figure = percentile(ours, share)
  return {
    what: `${shape}, ${inThousands(count)}: ${share} of 100 below`,
    figure: `${figure.toFixed(1)} ms`,
    ratio: theirs.length > 0 ? `PostgreSQL ${percentile(theirs, share).toFixed(1)} ms` : '',
    target: `≤ ${limits[share]} ms`,
    met: figure <= limits[share],
  }
}

function measureMiniSearch(count: number, corpus: string | undefined, ours: Measured): Row[] {
  const passages = [...makePassages(count, corpus)]
  const some = passages.filter((_, index) => index % Math.ceil(count / 5000) === 0)
  const index = new MiniSearch<Passage>({ fields: ['text'] })
  const start = performance.now()
  index.addAll(passages)
  const rate = count / ((performance.now() - start) / 1000)
  const times: number[] = []
  for (const query of Object.values(makeQueries(some, queriesOfShape)).flat()) {
    const asked = performance.now()
    index
      .search(query.replaceAll(/["*]/g, ''), { prefix: query.endsWith('*'), combineWith: 'AND' })
      .slice(0, 20)
    times.push(performance.now() - asked)
  }
  return [
    {
      ...{ what: `paragraphs indexed in a second, ${inThousands(count)}`, figure: ours.rate.toFixed(0) },
      ...{ ratio: `MiniSearch ${rate.toFixed(0)}, in memory`, target: '≥ 4,000', met: ours.rate >= 4000 },
    },
    ...([50, 95] as const).map((share): Row => {
      const figure = percentile(ours.times, share)
      return {
        what: `all shapes, ${inThousands(count)}: ${share} of 100 below`,
        figure: `${figure.toFixed(1)} ms`,
        ratio: `MiniSearch ${percentile(times, share).toFixed(1)} ms`,
        target: `≤ ${limits[share]} ms`,
        met: figure <= limits[share],
      }
    }),
  ]
}

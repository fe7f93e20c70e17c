// An Observatory of 10,000 incidents: brought in from a table, compiled into its annual report, and listed; beside the
// usual script, python3 with csv and sqlite, on the same rows.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCompiled } from '../../server/src/report/write-compiled.ts'
import { openOn } from '../../server/src/store/open-store.ts'
import { openPostgres } from '../../server/src/store/postgres/open-postgres.ts'
import { temporaryDataFolder } from '../../server/src/store/postgres/testing/temporary-data-folder.ts'
import type { Store } from '../../server/src/store/store.ts'
import { readTable } from '../../server/src/tables/read-table.ts'
import type { Part, Row } from './row.ts'
import { seconds } from './time.ts'

const incidents = 10_000
const rounds = 40
const types = ['threat', 'vandalism', 'online', 'discrimination', 'incitement', 'desecration', 'positive']
const verifications = ['reported', 'several-sources', 'confirmed', 'disputed']
const places = ['Paris, France', 'Lyon, France', 'Oslo, Norway', 'Rome, Italy', 'Vienna, Austria', 'Lisport']
const year = { from: '2025-01-01', to: '2025-12-31' }

export const mechanisms: Part = {
  title: 'An observatory of 10,000 incidents',
  method: `The embedded PostgreSQL in a new folder. Import: a CSV of ${incidents} incidents of one year, each row read, checked, compared with the others for doubles, kept and logged; beside it python3 that reads the same file and puts its rows into SQLite, as text and without any check. Report: all incidents counted by five fields, cases chosen, compiled anew each time and written as DOCX and as JSON, three times, the fastest; beside it python3 that reads the same file and counts by the same fields. Lists: pages of 100 incidents, ${rounds} times, each time of another type or month, the time that 95 of 100 stay below.`,
  needsSeeds: false,
  async measure() {
    const work = mkdtempSync(join(tmpdir(), 'qarar-bench-'))
    const { path, stop, remove } = temporaryDataFolder()
    const { connection, release } = await openPostgres({ dataDir: path, idleSeconds: 0 })
    const store = await openOn(connection, 'bench', { release })
    try {
      return await measureIn(store, work)
    } finally {
      await store.close()
      await stop()
      await remove()
      rmSync(work, { recursive: true })
    }
  },
}

const two = (number: number) => String(number).padStart(2, '0')

/** Each row says something of its own: doubles would be left out. */
function csvOfIncidents(): string {
  const rows = Array.from({ length: incidents }, (_, at) => {
    const date = `2025-${two((at % 12) + 1)}-${two(((at * 7) % 28) + 1)}`
    const type = types[(at * 3) % types.length]
    const verification = verifications[(at * 5) % verifications.length]
    const place = `"Quay ${at}, ${places[at % places.length]}"`
    return `${date},${place},${type},bulletin ${at},${verification},A lamp was broken.,${at % 3},two persons ${at}`
  })
  const head =
    'Date,Place,Type,Sources,Verification,Summary for publication,Injured,"Actors, as the source states them"'
  return `${[head, ...rows].join('\n')}\n`
}

async function measureIn(store: Store, work: string): Promise<Row[]> {
  const csv = csvOfIncidents()
  const file = join(work, 'incidents.csv')
  writeFileSync(file, csv)
  const names = { ar: null, en: 'Watch of the Lamps', fr: null }
  const fields = { names, aliases: [], body: null, mandate: null, seat: null }
  const { id } = await store.addMechanism({ kind: 'observatory', organisation: null, fields, by: 'bench' })
  const imported = await timed(async () => {
    const table = await readTable('incidents.csv', Buffer.from(csv))
    const { taken } = await store.importRecords(id, 'incident', table, { by: 'bench', language: 'en' })
    if (taken !== incidents) throw new Error(`only ${taken} of ${incidents} rows were taken`)
  })
  const inserted = python(insertScript, file, join(work, 'plain.sqlite'))
  const counted = python(countScript, file)
  const [docx, json] = [await fastestReport(store, id, 'docx'), await fastestReport(store, id, 'json')]
  return [
    importRow(imported, inserted),
    reportRow('annual report as DOCX', docx, counted),
    reportRow('annual report as JSON', json, counted),
    await listRow(store, id),
  ]
}

function importRow(milliseconds: number, plain: number): Row {
  const rate = Math.round((incidents / milliseconds) * 1000)
  return {
    what: 'import of 10,000 rows',
    figure: `${rate} rows/s`,
    ratio: `${seconds(milliseconds)}, ${(milliseconds / plain).toFixed(1)} × python3 csv and SQLite`,
    target: '≥ 1,000 rows/s',
    met: rate >= 1000,
  }
}

const reportRow = (what: string, milliseconds: number, plain: number): Row => ({
  ...{ what, figure: seconds(milliseconds), target: '≤ 10 s', met: milliseconds <= 10_000 },
  ratio: `${(milliseconds / plain).toFixed(1)} × python3 csv and Counter`,
})

async function fastestReport(store: Store, id: string, format: 'docx' | 'json'): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const taken = await timed(async () => {
      const report = await store.compileMechanism(id, year)
      if (!report) throw new Error('there is no report')
      await writeCompiled(store, report, format)
    })
    fastest = Math.min(fastest, taken)
  }
  return fastest
}

async function listRow(store: Store, id: string): Promise<Row> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const month = two((round % 12) + 1)
    const narrowed =
      round % 2 === 0
        ? { field: 'type', is: types[round % types.length] }
        : { from: `2025-${month}-01`, to: `2025-${month}-28` }
    const taken = await timed(() =>
      store.listRecords(id, { type: 'incident', state: 'kept', count: 100, ...narrowed }),
    )
    if (round > 0) times.push(taken)
  }
  times.sort((a, b) => a - b)
  const [median, p95] = [times[rounds >> 1] as number, times[Math.ceil(rounds * 0.95) - 1] as number]
  return {
    what: 'tables of incidents',
    figure: `${p95.toFixed(1)} ms`,
    ratio: `median ${median.toFixed(1)} ms`,
    target: '≤ 100 ms',
    met: p95 <= 100,
  }
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await call()
  return performance.now() - start
}

/** Milliseconds that a script says it took, without the start of python. */
const python = (script: string, ...given: string[]) =>
  Number(execFileSync('python3', ['-c', script, ...given], { encoding: 'utf8' }))

const insertScript = `
import csv, sqlite3, sys, time
start = time.perf_counter()
rows = list(csv.reader(open(sys.argv[1], encoding='utf8')))
db = sqlite3.connect(sys.argv[2])
db.execute('create table incident (' + ', '.join(f'c{at} text' for at in range(len(rows[0]))) + ')')
db.executemany('insert into incident values (' + ', '.join('?' * len(rows[0])) + ')', rows[1:])
db.commit()
print((time.perf_counter() - start) * 1000)
`

const countScript = `
import csv, sys, time
from collections import Counter
start = time.perf_counter()
rows = list(csv.reader(open(sys.argv[1], encoding='utf8')))[1:]
counts = [Counter(row[2] for row in rows), Counter(row[1].split(', ')[-1] for row in rows),
  Counter(row[0][:7] for row in rows), Counter(row[4] for row in rows), Counter(row[6] for row in rows)]
print((time.perf_counter() - start) * 1000)
`

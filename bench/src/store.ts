import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readTextBytes } from '../../server/src/read/read-text-file.ts'
import { openOn } from '../../server/src/store/open-store.ts'
import { openPostgres } from '../../server/src/store/postgres/open-postgres.ts'
import { temporaryDataFolder } from '../../server/src/store/postgres/testing/temporary-data-folder.ts'
import type { Store } from '../../server/src/store/store.ts'
import type { Part, Row } from './row.ts'
import { seedPaths } from './texts.ts'
import { seconds } from './time.ts'

const limits = {
  'first start': 2000,
  'import of the five documents': 3000,
  'later start': 300,
  'attaching to a server that runs': 300,
}

type Times = Record<keyof typeof limits, number>

export const store: Part = {
  title: 'The store',
  method:
    'The embedded PostgreSQL, three times in a new folder, the fastest. First start: the database is made and started, its tables are made. Import: the five seeds, read, parsed and kept, into the store that runs. Later start: the server, stopped before, starts on its data. Attaching: another client comes to the server that runs.',
  needsSeeds: true,
  async measure(seeds) {
    const rounds = [await measureOnce(seeds), await measureOnce(seeds), await measureOnce(seeds)]
    return (Object.keys(limits) as (keyof Times)[]).map((what): Row => {
      const fastest = Math.min(...rounds.map((times) => times[what]))
      const limit = limits[what]
      const target = `≤ ${limit / 1000} s`
      return { what, figure: seconds(fastest), ratio: '', target, met: fastest <= limit }
    })
  },
}

async function measureOnce(seeds: string): Promise<Times> {
  const { path, stop, remove } = temporaryDataFolder()
  const open = async () => {
    const { connection, release } = await openPostgres({ dataDir: path, idleSeconds: 0 })
    return openOn(connection, 'bench', { release })
  }
  try {
    const first = await timed(open)
    const imported = await timed(() => importAll(first.value, seedPaths(seeds)))
    const attached = await timed(open)
    await attached.value.close()
    await first.value.close()
    await stop()
    const later = await timed(open)
    await later.value.close()
    return {
      'first start': first.milliseconds,
      'import of the five documents': imported.milliseconds,
      'later start': later.milliseconds,
      'attaching to a server that runs': attached.milliseconds,
    }
  } finally {
    await remove()
  }
}

async function importAll(into: Store, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const bytes = readFileSync(path)
    const name = basename(path)
    const file = { name, bytes, raw: readTextBytes(bytes, { name }) }
    const { outcome } = await into.importFile(file, { by: 'bench' })
    if (outcome !== 'imported') throw new Error(`${name}: ${outcome}`)
  }
}

async function timed<T>(call: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const start = performance.now()
  const value = await call()
  return { value, milliseconds: performance.now() - start }
}

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

export const store: Part = {
  title: 'The store',
  method:
    'The embedded PostgreSQL in a folder of its own, once. First start: the database is made and started, its tables are made. Import: the five seeds, read, parsed and kept, into the store that runs. Later start: the server, stopped before, starts on its data. Attaching: another client comes to the server that runs.',
  needsSeeds: true,
  async measure(seeds) {
    const folder = temporaryDataFolder()
    try {
      return await measureStore(seeds, folder)
    } finally {
      await folder.remove()
    }
  },
}

async function measureStore(
  seeds: string,
  { path, stop }: ReturnType<typeof temporaryDataFolder>,
): Promise<Row[]> {
  const open = async () => {
    const { connection, release } = await openPostgres({ dataDir: path, idleSeconds: 0 })
    return openOn(connection, 'bench', { release })
  }
  const first = await timed(open)
  const imported = await timed(() => importAll(first.value, seedPaths(seeds)))
  const attached = await timed(open)
  await attached.value.close()
  await first.value.close()
  await stop()
  const later = await timed(open)
  await later.value.close()
  return [
    row('first start', first, 2000),
    row('import of the five documents', imported, 3000),
    row('later start', later, 300),
    row('attaching to a server that runs', attached, 300),
  ]
}

async function importAll(into: Store, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const bytes = readFileSync(path)
    const name = basename(path)
    const { outcome } = await into.importFile(
      { name, bytes, raw: readTextBytes(bytes, { name }) },
      { by: 'bench' },
    )
    if (outcome !== 'imported') throw new Error(`${name}: ${outcome}`)
  }
}

async function timed<T>(call: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const start = performance.now()
  const value = await call()
  return { value, milliseconds: performance.now() - start }
}

function row(what: string, { milliseconds }: { milliseconds: number }, limit: number): Row {
  return {
    what,
    figure: seconds(milliseconds),
    ratio: '',
    target: `≤ ${limit / 1000} s`,
    met: milliseconds <= limit,
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ImportResult } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { startTestServer } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

const program = fileURLToPath(new URL('../testing/import-many.ts', import.meta.url))
const documents = 40
const kills = 10

/** Starts the import and kills it, if at all, some milliseconds after it has answered for one more document. */
async function importMany(config: object, killAfter?: number): Promise<ImportResult[]> {
  const child = spawn(process.execPath, [program, JSON.stringify(config), String(documents)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const answered: ImportResult[] = []
  for await (const line of createInterface(child.stdout)) {
    const result = JSON.parse(line) as ImportResult
    answered.push(result)
    if (killAfter !== undefined && result.outcome === 'imported') {
      setTimeout(() => child.kill('SIGKILL'), killAfter)
    }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return answered
}

test('after any number of kill -9 everything answered is whole, and nothing is half there', async () => {
  const { db, store, config } = await server.newStore()
  const answered = new Map<string, ImportResult>()
  for (let kill = 0; kill < kills; kill++) {
    const results = await importMany(config, kill * 2)
    for (const result of results.filter(({ outcome }) => outcome === 'imported')) {
      expect(answered.has(result.file)).toBe(false)
      answered.set(result.file, result)
    }
  }
  expect(answered.size).toBeGreaterThanOrEqual(kills)

  for (const { file, publication } of answered.values()) {
    const page = await store.getPublication(publication as string)
    expect(page?.manifestations).toMatchObject([{ file, state: 'current' }])
    expect((await store.getWork(publication as string, 1))?.work.paragraphs).toHaveLength(300)
  }
  await expectNothingHalf(db)
  expect(await store.verify()).toMatchObject({ brokenAt: null })

  // One may have been stored and its importer killed before it could say so.
  const { files } = await store.health()
  const rest = await importMany(config)
  expect(rest.filter(({ outcome }) => outcome === 'imported')).toHaveLength(documents - files)
  expect(await store.health()).toMatchObject({ publications: documents, files: documents, works: documents })
}, 600_000)

/** Every file has its manifestation, reading, paragraphs, works and log entry. */
async function expectNothingHalf(db: Database): Promise<void> {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*)::int from file) as files,
    (select count(*)::int from manifestation) as manifestations,
    (select count(*)::int from revision) as revisions,
    (select count(*)::int from expression where state = 'listed') as expressions,
    (select count(*)::int from publication) as publications,
    (select count(*)::int from work_expression) as works,
    (select count(*)::int from log) as entries,
    (select count(*)::int / 300 from paragraph) as paragraphs`.execute(db)
  const counts = Object.values(rows[0] ?? {})
  expect(new Set(counts), JSON.stringify(rows[0])).toEqual(new Set([counts[0]]))
}

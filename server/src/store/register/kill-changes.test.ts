import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readTextBytes } from '../../read/read-text-file.ts'
import { startTestServer } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

const program = fileURLToPath(new URL('../testing/change-many.ts', import.meta.url))
const example = new URL('../../../../examples/council-7-resolutions.en.txt', import.meta.url)
const rounds = 4

interface Acknowledged {
  mandate: string
  entry?: string
  post?: string
  decision?: string
}

/** An officer who is killed some milliseconds after the first answer: what was acknowledged before that. */
async function workUntilKilled(config: object, name: string, seed: number, after: number) {
  const child = spawn(process.execPath, [program, JSON.stringify(config), name, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: Acknowledged[] = []
  for await (const line of createInterface(child.stdout)) {
    lines.push(JSON.parse(line) as Acknowledged)
    if (lines.length === 1) setTimeout(() => child.kill('SIGKILL'), after)
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return lines
}

test('of officers who work at once and are killed at any moment, nothing acknowledged is lost', async () => {
  const { db, store, config } = await server.newStore()
  const bytes = readFileSync(example)
  const name = 'council-7-resolutions.en.txt'
  await store.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by: 'a test' })

  const all: Acknowledged[] = []
  for (let round = 0; round < rounds; round++) {
    const officers = ['one', 'two', 'three'].map((officer, at) =>
      workUntilKilled(config, `${officer} ${round}`, round * 7 + at, 40 + round * 60 + at * 15),
    )
    all.push(...(await Promise.all(officers)).flat())
  }

  for (const kind of ['entry', 'post', 'decision'] as const)
    expect(all.filter((each) => each[kind] !== undefined).length).toBeGreaterThan(0)
  for (const { mandate, entry, decision } of all) {
    const page = await store.getMandate(mandate, {})
    if (entry) expect(page?.entries.map(({ id }) => id)).toContain(entry)
    if (decision) expect(page?.decisions.map(({ id }) => id)).toContain(decision)
  }
  const assigned = await db.selectFrom('assignment').select(['mandate', 'post']).execute()
  for (const { mandate, post } of all) if (post) expect(assigned).toContainEqual({ mandate, post })
  expect(await store.verify()).toMatchObject({ brokenAt: null })
}, 180_000)

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readTextBytes } from '../read/read-text-file.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import { paragraphs } from './testing/test-files.ts'

// A small disk of its own: only root can make one, and not in every container.
const disk = mkdtempSync('/tmp/qarar-test-disk-')
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192m,mode=755', 'tmpfs', disk]).status === 0
if (!isMounted) console.warn('The test of a full disk is skipped: it takes a user who may mount one.')

let store: Store | undefined
afterAll(async () => {
  await store?.close().catch(() => {})
  if (isMounted) spawnSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

const filler = join(disk, 'filler')

function fillDisk(left: number) {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
}

async function importOne(on: Store, seed: number) {
  const name = `${seed}.txt`
  const bytes = Buffer.from(paragraphs(seed, 300).join('\n\n'))
  return on.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by: 'a test' })
}

/** Imports until the disk is full: how many were acknowledged, and what was said then. */
async function importUntilFull(on: Store): Promise<{ acknowledged: number; error: unknown }> {
  for (let seed = 1; seed < 500; seed++) {
    try {
      await importOne(on, seed)
    } catch (error) {
      return { acknowledged: seed - 1, error }
    }
  }
  throw new Error('the disk is not full')
}

test.skipIf(!isMounted)(
  'on a full disk nothing acknowledged is lost, and it goes on when there is space',
  async () => {
    const dataDir = join(disk, 'store')
    store = await openStore({ dataDir })
    await importOne(store, 0)
    fillDisk(3_000_000)
    const { acknowledged, error } = await importUntilFull(store)
    expect(error).toMatchObject({ code: 'disk-full', message: expect.stringContaining('free some space') })
    await store.close().catch(() => {})

    rmSync(filler)
    store = await openStore({ dataDir })
    const { files } = await store.health()
    // The last one may have been kept, and the disk full before it could be said.
    expect([acknowledged + 1, acknowledged + 2]).toContain(files)
    expect(await store.verify()).toMatchObject({ brokenAt: null })
    expect(await importOne(store, 1000)).toMatchObject({ outcome: 'imported' })
  },
  120_000,
)

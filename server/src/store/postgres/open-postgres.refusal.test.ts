import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPostgres } from './open-postgres.ts'
import { temporaryDataFolder } from './testing/temporary-data-folder.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65534

let store: ReturnType<typeof temporaryDataFolder>
beforeEach(() => {
  store = temporaryDataFolder()
})
afterEach(() => store.remove())

/** Each is one sentence: what, where, what to do. */
async function expectRefusal(code: string, sentence: string | RegExp) {
  const message = typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)
  await expect(openPostgres({ dataDir: store.path, idleSeconds: 0 })).rejects.toMatchObject({ code, message })
}

function makeCluster(files: Record<string, string>) {
  mkdirSync(join(store.folder.cluster, 'global'), { recursive: true, mode: 0o711 })
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(store.folder.cluster, name), content)
}

test('a store of another major version', async () => {
  makeCluster({ PG_VERSION: '17\n', 'global/pg_control': '' })
  await expectRefusal(
    'other-version',
    /made by PostgreSQL 17, this Qarar has 18\.\d+: run "qarar export" with/,
  )
})

test('a store that lacks its control file', async () => {
  makeCluster({ PG_VERSION: '18\n' })
  await expectRefusal(
    'damaged',
    `The store in "${store.path}" is damaged (cluster/global/pg_control is missing): ` +
      'move that folder away and restore your last export with "qarar restore".',
  )
})

test('a store whose control file is spoiled', async () => {
  await (await openPostgres({ dataDir: store.path, idleSeconds: 0 })).release()
  await store.stop()
  writeFileSync(join(store.folder.cluster, 'global', 'pg_control'), Buffer.alloc(8192))
  await expectRefusal('damaged', /is damaged \(.+\): move that folder away/)
})

test('a file where the data folder should be', async () => {
  writeFileSync(store.path, '')
  await expectRefusal(
    'unusable-folder',
    /^Cannot keep a store in ".+" \(EEXIST.+\): name another folder in QARAR_DATA\.$/,
  )
})

test('a data folder in a place where we may not write', async (context) => {
  context.skip(isRoot, 'running as root, who may write everywhere')
  chmodSync(dirname(store.path), 0o555)
  await expectRefusal('no-permission', /^No permission to write in ".+": allow it, or name another/)
})

test('as root: a data folder that the server user cannot enter', async (context) => {
  context.skip(!isRoot, 'not running as root')
  const parent = dirname(store.path)
  chmodSync(parent, 0o750)
  await expectRefusal('unreachable', /refuses to run as root, and uid \d+ cannot enter ".+": run "chmod o\+x/)
})

test('as root: a data folder of an ordinary user', async (context) => {
  context.skip(!isRoot, 'not running as root')
  mkdirSync(store.path)
  chownSync(store.path, nobody, nobody)
  await expectRefusal(
    'no-permission',
    /belongs to another user \(uid 65534\): run Qarar as that user, or name/,
  )
})

import { once } from 'node:events'
import { existsSync, lchownSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Binaries } from './find-binaries.ts'
import type { ServerUser } from './server-user.ts'
import { spawnServerProgram } from './spawn-server-program.ts'
import { damaged, errorFromOutput, StoreError } from './store-error.ts'
import type { StoreFolder } from './store-folder.ts'
import { fastestSync, syncToDisk } from './sync-to-disk.ts'

/** Makes the cluster on the first start; later checks that these binaries can open it. */
export async function ensureCluster(folder: StoreFolder, binaries: Binaries, user: ServerUser) {
  removeHalfMade(folder)
  if (existsSync(folder.cluster)) return checkCluster(folder, binaries)
  await makeCluster(folder, binaries, user)
}

/** Made beside its place and renamed at the end: whoever dies on the way leaves no half cluster behind. */
async function makeCluster(folder: StoreFolder, binaries: Binaries, user: ServerUser) {
  const inMaking = mkdtempSync(folder.clusterInMaking)
  if (user) lchownSync(inMaking, user.uid, user.gid)
  try {
    await run(folder, binaries.initdb, ['-D', inMaking, ...initdbOptions], user)
    await run(folder, binaries.postgres, ['--single', '-D', inMaking, ...singleOptions], user, nameDatabase)
    renameSync(inMaking, folder.cluster)
    syncToDisk(folder.root)
  } finally {
    rmSync(inMaking, { recursive: true, force: true })
  }
}

/**
 * The same locale on every machine, by the builtin provider.
 *
 * No passwords: no TCP port is open, and only the server's user and root can enter the 0700 folder of the
 * socket. `peer` would add nothing, and would need a map of names when root is the client.
 *
 * Synced before it ends: without that a power cut after the first import could take the tables from under it.
 */
const initdbOptions = [
  '--username=qarar',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth-local=trust',
  '--auth-host=reject',
  `--sync-method=${fastestSync}`,
]

const singleOptions = ['-c', 'exit_on_error=on', 'template1']

/** Renaming the database that initdb makes takes 50 ms, CREATE DATABASE twice that and 7 MB. */
const nameDatabase = 'ALTER DATABASE postgres RENAME TO qarar\n'

async function run(folder: StoreFolder, program: string, args: string[], user: ServerUser, input = '') {
  const child = await spawnServerProgram(program, args, user, 'pipe')
  // A program that dies early does not read; its exit code tells why.
  child.stdin?.on('error', () => {}).end(input)
  const closed = once(child, 'close')
  const outputs = await Promise.all([child.stdout, child.stderr].map((stream) => stream && text(stream)))
  const [exitCode, signal] = await closed
  if (exitCode === 0) return
  const output = signal ? `${basename(program)} was ended by ${signal}` : outputs.join('\n')
  throw errorFromOutput(output, folder.root, folder.log)
}

function removeHalfMade({ root, clusterInMaking }: StoreFolder) {
  for (const name of readdirSync(root)) {
    if (name.startsWith(basename(clusterInMaking))) rmSync(join(root, name), { recursive: true })
  }
}

function checkCluster({ root, cluster }: StoreFolder, { major, version }: Binaries) {
  const missing = ['PG_VERSION', 'global/pg_control'].find((name) => !existsSync(join(cluster, name)))
  if (missing) throw damaged(root, `cluster/${missing} is missing`)
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (made === major) return
  const advice = 'run "qarar export" with the Qarar that made it and "qarar restore" with this one'
  const message = `The store in "${root}" was made by PostgreSQL ${made}, this Qarar has ${version}: ${advice}.`
  throw new StoreError('other-version', message)
}

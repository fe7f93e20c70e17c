import { once } from 'node:events'
import { lchownSync, mkdirSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './find-binaries.ts'
import { findOrphan, isPostmaster, readPostmasterFile } from './postmaster-file.ts'
import { logSize, readLogFrom } from './server-log.ts'
import { serverSettings } from './server-settings.ts'
import type { ServerUser } from './server-user.ts'
import { spawnServerProgram } from './spawn-server-program.ts'
import { errorFromOutput } from './store-error.ts'
import type { StoreFolder } from './store-folder.ts'

export type Postmaster = { pid: number; gone: Promise<unknown> }

/** The server of this cluster, ready for connections; the caller holds the keeper's lock. */
export async function runPostmaster(
  folder: StoreFolder,
  binaries: Binaries,
  user: ServerUser,
): Promise<Postmaster> {
  const orphan = adoptOrphan(folder)
  if (orphan && (await becomesReady(folder, orphan))) return orphan
  for (let patience = secondsForOldBackends * 10; ; patience--) {
    const logStart = logSize(folder.log)
    const postmaster = await startPostmaster(folder, binaries, user)
    if (await becomesReady(folder, postmaster)) return postmaster
    const output = readLogFrom(folder.log, logStart)
    if (patience === 0 || !hasOldBackends(output)) throw errorFromOutput(output, folder.root, folder.log)
    await sleep(100)
  }
}

/** The backends of a killed server end by themselves, but only when they come to look for it. */
const hasOldBackends = (output: string) => /shared memory block .* is still in use/.test(output)

const secondsForOldBackends = 10

/** Clients of a killed keeper may be at work in it: it is kept, not restarted. */
function adoptOrphan({ cluster }: StoreFolder): Postmaster | undefined {
  const pid = findOrphan(cluster)
  return pid === undefined ? undefined : { pid, gone: untilGone(pid, cluster) }
}

async function untilGone(pid: number, cluster: string) {
  while (isPostmaster(pid, cluster)) await sleep(100)
}

/** The server's output goes where the keeper's goes: to the log. */
async function startPostmaster(
  folder: StoreFolder,
  { postgres }: Binaries,
  user: ServerUser,
): Promise<Postmaster> {
  makePostgresSockets(folder, user)
  const args = ['-D', folder.cluster, ...serverSettings(folder)]
  const child = await spawnServerProgram(postgres, args, user, ['ignore', 'inherit', 'inherit'])
  return { pid: child.pid as number, gone: once(child, 'exit') }
}

/** Fresh each time: PostgreSQL would believe a killed server's lock beside the socket, if its pid lives again. */
function makePostgresSockets({ postgresSockets }: StoreFolder, user: ServerUser) {
  rmSync(postgresSockets, { recursive: true, force: true })
  mkdirSync(postgresSockets, { mode: 0o700 })
  if (user) lchownSync(postgresSockets, user.uid, user.gid)
}

/** No time limit: after a crash the server first repeats its journal, and may be long about it. */
async function becomesReady({ cluster }: StoreFolder, { pid, gone }: Postmaster): Promise<boolean> {
  let isGone = false
  gone.then(() => {
    isGone = true
  })
  while (!isGone) {
    const file = readPostmasterFile(cluster)
    if (file?.pid === pid && file.status === 'ready') return true
    await sleep(5)
  }
  return false
}

import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { askForLease, type Lease } from './ask-for-lease.ts'
import { logSize, readLogFrom } from './server-log.ts'
import { errorFromOutput, StoreError } from './store-error.ts'
import type { StoreFolder } from './store-folder.ts'

const mostKeepers = 50

/** From the keeper that runs, else from one that we start. */
export async function takeLease(folder: StoreFolder, idleSeconds: number): Promise<Lease> {
  const logStart = logSize(folder.log)
  for (let started = 0; started < mostKeepers; started++) {
    const lease =
      (await askForLease(folder.leaseSocket, idleSeconds)) ??
      (await askNewKeeper(folder, idleSeconds, logStart))
    if (lease) return lease
  }
  throw unanswered(folder)
}

/** Undefined when the new keeper finds that another one is just starting or ending. */
async function askNewKeeper(
  folder: StoreFolder,
  idleSeconds: number,
  logStart: number,
): Promise<Lease | undefined> {
  const keeper = await startKeeper(folder)
  while (keeper.exitCode === null && keeper.signalCode === null) {
    const lease = await askForLease(folder.leaseSocket, idleSeconds)
    if (lease) return lease
    await sleep(10)
  }
  if (keeper.exitCode) throw errorFromOutput(readLogFrom(folder.log, logStart), folder.root, folder.log)
  return undefined
}

async function startKeeper({ root, log }: StoreFolder): Promise<ChildProcess> {
  const output = openSync(log, 'a', 0o600)
  const { NODE_OPTIONS: _, ...env } = process.env
  const program = fileURLToPath(new URL('keeper.ts', import.meta.url))
  const stdio: StdioOptions = ['ignore', output, output]
  const keeper = spawn(process.execPath, [program, root], { detached: true, stdio, cwd: '/', env })
  closeSync(output)
  keeper.unref()
  await once(keeper, 'spawn')
  return keeper
}

function unanswered({ root, leaseSocket }: StoreFolder): StoreError {
  const cause = 'perhaps a service with a private /tmp, or another container'
  const message = `Another process holds the store in "${root}" and does not answer at "${leaseSocket}"`
  return new StoreError('not-started', `${message} (${cause}): stop that process.`)
}

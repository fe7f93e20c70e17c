/**
 * The process that keeps the server of one store: `node keeper.ts FOLDER`, started by the first client and
 * detached from it. It starts the server, answers the clients, and stops the server after the last one.
 */
import { findBinaries, findBinariesPackage } from './find-binaries.ts'
import { keepLeases } from './keep-leases.ts'
import { takeKeeperLock } from './keeper-lock.ts'
import type { LeaseAnswer } from './lease-messages.ts'
import { ensureCluster } from './make-cluster.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { type Postmaster, runPostmaster } from './run-postmaster.ts'
import { trimLog } from './server-log.ts'
import { serverUserOf } from './server-user.ts'
import { asStoreError, StoreError } from './store-error.ts'
import { prepareSocketFolder, type StoreFolder, storeFolder } from './store-folder.ts'

type Server = { version: string; postmaster: Postmaster }

const hour = 3_600_000

const [, , root = ''] = process.argv
const folder = storeFolder(root)
try {
  // Without the lock there is nothing to do: another keeper has it, and its socket answers our client.
  if (takeKeeperLock(folder.lock)) await keepServer(folder)
} catch (error) {
  // The client finds this line in the log.
  console.error(`FATAL: ${(error as Error).message}`)
  process.exit(1)
}

async function keepServer(folder: StoreFolder) {
  prepareSocketFolder(folder)
  trimLog(folder.log)
  setInterval(trimLog, hour, folder.log)

  const opening = openServer(folder)
  let stopping = false

  /** Clients that come now get no answer: the end of this process hangs up, and they start over. */
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    const server = await opening.catch(() => undefined)
    if (server) await stopPostmaster(server.postmaster, signal)
    process.exit()
  }

  const answer = async (): Promise<LeaseAnswer | undefined> => {
    try {
      const { version, postmaster } = await opening
      if (isDeserted(folder, postmaster)) stop('SIGQUIT')
      return stopping ? undefined : { version }
    } catch (error) {
      return asAnswer(error, folder)
    }
  }

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop('SIGINT'))
  await keepLeases(folder.leaseSocket, answer, () => stop('SIGINT'))
  opening
    .then(({ postmaster }) => postmaster.gone)
    .then(
      () => process.exit(),
      () => {},
    )
}

async function openServer(folder: StoreFolder): Promise<Server> {
  const user = serverUserOf(folder.cluster)
  const binaries = findBinaries(findBinariesPackage(), folder.root, user)
  await ensureCluster(folder, binaries, user)
  const postmaster = await runPostmaster(folder, binaries, user)
  return { version: binaries.version, postmaster }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, clients are sent away. */
async function stopPostmaster({ pid, gone }: Postmaster, signal: NodeJS.Signals) {
  process.kill(pid, signal)
  await gone
}

/** Somebody has deleted or replaced the store under the running server: it must not serve the ghost. */
function isDeserted({ cluster }: StoreFolder, { pid }: Postmaster): boolean {
  return readPostmasterFile(cluster)?.pid !== pid
}

function asAnswer(error: unknown, { root, log }: StoreFolder): LeaseAnswer {
  const known = asStoreError(error, root)
  if (known instanceof StoreError) return { code: known.code, message: known.message }
  console.error(error)
  return { code: 'not-started', message: `The store in "${root}" did not open: ${error} (more in "${log}").` }
}

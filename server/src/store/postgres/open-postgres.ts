import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Lease } from './ask-for-lease.ts'
import { findBinariesPackage } from './find-binaries.ts'
import { prepareStoreFolder } from './store-folder.ts'
import { takeLease } from './take-lease.ts'

export type PostgresOptions = {
  dataDir: string
  /** How long the server outlives its last client. */
  idleSeconds?: number
  log?: (line: string) => void
}

export type PostgresLease = {
  connection: { host: string; port: number; user: string; database: string }
  version: string
  release: () => Promise<void>
}

/**
 * A lease on the PostgreSQL server of this data folder. Attaches to the one that runs or starts it; a keeper
 * process stops it when the last lease is gone. A process that ends in any way gives its leases back.
 */
export async function openPostgres(options: PostgresOptions): Promise<PostgresLease> {
  const { dataDir, idleSeconds = 10, log = () => {} } = options
  // Before anything is made; the keeper looks them up for itself.
  findBinariesPackage()
  const folder = prepareStoreFolder(dataDir)
  if (!existsSync(folder.cluster)) log(`Making a new store in "${folder.root}"`)
  const take = () => takeLease(folder, idleSeconds)
  const lease = await take()
  const release = renewWhenLost(lease, take, log)
  const connection = { host: folder.postgresSockets, port: 5432, user: 'qarar', database: 'qarar' }
  return { connection, version: lease.version, release }
}

/**
 * Somebody may kill the server or its keeper under a process that serves for months. A new lease starts it
 * again, at the same address, so that a pool of connections recovers. Returns how to give the lease back.
 */
function renewWhenLost(first: Lease, take: () => Promise<Lease>, log: (line: string) => void) {
  let lease: Lease | undefined = first
  let released = false

  const renew = async () => {
    while (!released) {
      await lease?.lost
      if (released) return
      log('The PostgreSQL server or its keeper has ended: starting it again')
      lease = await take().catch((error: Error) => reportAndWait(error, log))
    }
    lease?.giveBack()
  }

  renew()
  return async () => {
    released = true
    lease?.giveBack()
    await lease?.lost
  }
}

async function reportAndWait(error: Error, log: (line: string) => void): Promise<undefined> {
  log(error.message)
  await sleep(5000, undefined, { ref: false })
}

import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { letServerUserIn } from './let-server-user-in.ts'
import { serverUserOf } from './server-user.ts'
import { asStoreError, moveAway, StoreError } from './store-error.ts'

/** Where everything of one store lies. All clients of a store must come to the same paths. */
export type StoreFolder = {
  root: string
  /** PostgreSQL's own data folder. It appears by a rename, so that it is whole or not there. */
  cluster: string
  clusterInMaking: string
  lock: string
  log: string
  sockets: string
  leaseSocket: string
  postgresSockets: string
}

/**
 * The sockets lie in /tmp, keyed by the data path, because a socket's path has at most 107 bytes and Arabic
 * paths are long. Not in XDG_RUNTIME_DIR or TMPDIR: these differ between a login, cron and sudo, and the
 * first is deleted at logout, under a server that still serves.
 */
export function storeFolder(root: string): StoreFolder {
  const sockets = `/tmp/qarar-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`
  return {
    root,
    cluster: join(root, 'cluster'),
    clusterInMaking: join(root, 'cluster.making-'),
    lock: join(root, 'keeper.lock'),
    log: join(root, 'server.log'),
    sockets,
    leaseSocket: join(sockets, 'lease'),
    postgresSockets: join(sockets, 'postgres'),
  }
}

/** Makes the folders if need be; refuses those of somebody else, and those that the server cannot enter. */
export function prepareStoreFolder(dataDir: string): StoreFolder {
  try {
    const made = mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const folder = storeFolder(realpathSync(dataDir))
    refuseForeign(folder.root)
    letServerUserIn(folder.root, serverUserOf(folder.cluster), realpathSync(made ?? dataDir))
    prepareSocketFolder(folder)
    return folder
  } catch (error) {
    throw asStoreError(error, dataDir)
  }
}

/**
 * Others could make this folder before us, /tmp being everybody's; once it is ours nobody can take it away,
 * which is why it is never removed.
 */
export function prepareSocketFolder({ sockets, cluster }: StoreFolder) {
  mkdirSync(sockets, { recursive: true, mode: 0o700 })
  refuseForeign(sockets)
  letServerUserIn(sockets, serverUserOf(cluster), sockets)
}

/** Root working in somebody's folder could be led astray by links there, and would leave root's files in it. */
function refuseForeign(folder: string) {
  const { uid } = lstatSync(folder)
  if (uid === process.getuid?.()) return
  const message = `"${folder}" belongs to another user (uid ${uid}): run Qarar as that user, or ${moveAway}.`
  throw new StoreError('no-permission', message)
}

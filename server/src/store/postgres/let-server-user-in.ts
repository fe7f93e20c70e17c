import { closeSync, constants, fchmodSync, fchownSync, fstatSync, openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { type Account, findClosedFolder, type ServerUser } from './server-user.ts'
import { moveAway, StoreError } from './store-error.ts'

/**
 * Root's folders are mostly closed to the user who runs root's server. Those that are the store's own, and
 * those that `mktemp -d` makes, are opened for that user's group; it is root's business to open others.
 */
export function letServerUserIn(folder: string, user: ServerUser, ownFrom: string) {
  if (user === undefined) return
  for (let closed = findClosedFolder(folder, user); closed; closed = findClosedFolder(folder, user)) {
    const mayOpen = isWithin(closed, ownFrom) || isWithin(closed, tmpdir())
    if (!mayOpen || !openToGroup(closed, user)) throw unreachable(closed, user)
  }
}

const isWithin = (folder: string, outer: string) => `${folder}/`.startsWith(`${outer}/`)

/** Only where no group has any rights yet. By the open folder: its name might be a link a moment later. */
function openToGroup(folder: string, { gid }: Account): boolean {
  const file = openSync(folder, constants.O_DIRECTORY | constants.O_NOFOLLOW)
  try {
    const { uid, gid: group, mode } = fstatSync(file)
    // Another client of ours has opened it since we looked.
    if (group === gid && (mode & 0o010) !== 0) return true
    if (uid !== 0 || (mode & 0o070) !== 0) return false
    fchownSync(file, uid, gid)
    fchmodSync(file, (mode & 0o707) | 0o010)
    return true
  } finally {
    closeSync(file)
  }
}

function unreachable(folder: string, { uid }: Account): StoreError {
  const cause = `PostgreSQL refuses to run as root, and uid ${uid} cannot enter "${folder}"`
  const advice = `run "chmod o+x '${folder}'", or ${moveAway}, such as /var/lib/qarar`
  return new StoreError('unreachable', `${cause}: ${advice}.`)
}

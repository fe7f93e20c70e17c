import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export type Account = { uid: number; gid: number }

/** Who runs the server processes. Undefined: whoever runs Qarar. */
export type ServerUser = Account | undefined

const isRoot = () => process.getuid?.() === 0

/** Who owns a cluster already keeps it, whatever accounts the system has gained since. */
export function serverUserOf(cluster?: string): ServerUser {
  const owner = cluster === undefined ? undefined : statSync(cluster, { throwIfNoEntry: false })
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : ''
  return chooseServerUser(isRoot(), owner, passwd)
}

/** PostgreSQL refuses root, so that root needs somebody else to run it. */
export function chooseServerUser(root: boolean, owner: ServerUser, passwd: string): ServerUser {
  if (!root) return undefined
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return accountIn(passwd) ?? { uid: 65534, gid: 65534 }
}

/** `postgres` comes first: `nobody` is shared by services that have no business with our data. */
function accountIn(passwd: string): ServerUser {
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const [, uid, gid] = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(passwd) ?? []
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}

/**
 * The first folder on the way that the user may not enter, by the permission bits (no access lists).
 * What does not exist yet is no obstacle: we make it, and let the user in.
 */
export function findClosedFolder(folder: string, user: ServerUser): string | undefined {
  return user && ancestors(folder).find((ancestor) => !mayEnter(ancestor, user))
}

function mayEnter(folder: string, user: Account): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (stat === undefined) return true
  const shift = stat.uid === user.uid ? 6 : stat.gid === user.gid ? 3 : 0
  return ((stat.mode >> shift) & 1) === 1
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [...ancestors(parent), folder]
}

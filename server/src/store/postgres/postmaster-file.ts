import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from './process-command.ts'

export type PostmasterFile = { pid: number; status: string }

/** PostgreSQL's own record of the server that runs on a cluster; the eighth line is its status. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The server that an earlier keeper left behind when it was killed. */
export function findOrphan(cluster: string): number | undefined {
  const pid = readPostmasterFile(cluster)?.pid
  if (pid === undefined || isPostmaster(pid, cluster)) return pid
  // The server was killed too. By now its number may be another process's (in a container that was started
  // again it nearly always is): PostgreSQL would believe the file and refuse to start.
  rmSync(join(cluster, 'postmaster.pid'))
  return undefined
}

export const isPostmaster = (pid: number, cluster: string) => commandOf(pid).includes(cluster)

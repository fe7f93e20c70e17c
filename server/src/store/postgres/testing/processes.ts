import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isPostmaster, readPostmasterFile } from '../postmaster-file.ts'
import { commandOf } from '../process-command.ts'
import type { StoreFolder } from '../store-folder.ts'

export function postmasterOf({ cluster }: StoreFolder): number {
  const pid = readPostmasterFile(cluster)?.pid
  if (pid === undefined || !isPostmaster(pid, cluster)) throw new Error(`no server runs on ${cluster}`)
  return pid
}

/** The keeper has started the postmaster. */
export const keeperOf = (folder: StoreFolder): number => parentOf(postmasterOf(folder))

export const isRunning = ({ cluster }: StoreFolder) => existsSync(`${cluster}/postmaster.pid`)

export async function kill(...pids: number[]) {
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  await until(() => !pids.some(commandOf))
}

export async function until(isSo: () => boolean | Promise<boolean>, seconds = 10) {
  const deadline = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${isSo}`)
    await sleep(20)
  }
}

function parentOf(pid: number): number {
  const status = `/proc/${pid}/status`
  if (existsSync(status)) return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1])
  return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }))
}

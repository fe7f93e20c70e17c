// For vitest, once a run: a folder for the data folders of its workers. Servers start when a test file asks for one.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { isPostmaster, readPostmasterFile } from '../postgres/postmaster-file.ts'
import { storeFolder } from '../postgres/store-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    dataFolders: string
  }
}

/** With Arabic and spaces in its path, and readable for a server that is not root's. */
export default function makeDataFolders({ provide }: TestProject) {
  const parent = mkdtempSync('/tmp/qarar test متجر القرارات ')
  chmodSync(parent, 0o755)
  provide('dataFolders', parent)
  const remove = () => removeDataFolders(parent)
  // Whoever ends the run early comes by here too; vitest itself does not hear these signals everywhere.
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(1))
  }
  return remove
}

function removeDataFolders(parent: string): void {
  for (const name of namesIn(parent)) {
    const { cluster, sockets } = storeFolder(join(parent, name))
    stopAtOnce(cluster)
    rmSync(sockets, { recursive: true, force: true, maxRetries: 5 })
  }
  rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Nothing in it is wanted any more; its keeper ends with it. */
function stopAtOnce(cluster: string): void {
  const pid = readPostmasterFile(cluster)?.pid
  if (pid === undefined || !isPostmaster(pid, cluster)) return
  process.kill(pid, 'SIGQUIT')
  while (isPostmaster(pid, cluster)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
}

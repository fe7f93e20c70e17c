import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isPostmaster, readPostmasterFile } from '../postmaster-file.ts'
import { storeFolder } from '../store-folder.ts'

/**
 * A data folder of a test's own, with Arabic and spaces in its path.
 * Give back all leases before `stop`; `remove` stops and deletes everything.
 */
export function temporaryDataFolder() {
  const parent = mkdtempSync('/tmp/qarar test متجر القرارات ')
  // For clients that run as another user.
  chmodSync(parent, 0o755)
  const folder = storeFolder(join(parent, 'بيانات الاختبار'))
  const stop = () => stopServer(folder.cluster)
  const remove = async () => {
    await stop()
    for (const path of [parent, folder.sockets]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
  return { path: folder.root, folder, stop, remove }
}

async function stopServer(cluster: string) {
  const pid = existsSync(cluster) ? readPostmasterFile(cluster)?.pid : undefined
  if (pid === undefined || !isPostmaster(pid, cluster)) return
  process.kill(pid, 'SIGINT')
  while (isPostmaster(pid, cluster)) await sleep(10)
}

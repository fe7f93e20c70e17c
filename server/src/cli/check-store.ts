import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Store } from '../store/store.ts'
import type { Check, Services } from './services.ts'
import { databaseUrlSetting } from './settings.ts'

const lowDisk = 1_000_000_000

/** Starts the store as every command does, and says what is in it; a store that does not start is an answer too. */
export async function checkStore(services: Services): Promise<Check[]> {
  const begun = performance.now()
  let store: Store
  try {
    store = await services.openStore()
  } catch (error) {
    return [{ name: 'database', state: 'attention', detail: (error as Error).message }]
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(2)
  try {
    return [...(await checkHealth(store, seconds)), await checkLog(store), await checkIndex(store)]
  } finally {
    await store.close()
  }
}

async function checkHealth(store: Store, seconds: string): Promise<Check[]> {
  const health = await store.health()
  const size = `${(health.databaseBytes / 1e6).toFixed(1)} MB`
  const last = health.migrations.at(-1)
  const { publications, works, files, openDoubts } = health
  return [
    {
      name: 'database',
      state: 'ok',
      detail: `PostgreSQL ${health.serverVersion}, ready in ${seconds} s, ${size}, ${health.place}`,
    },
    {
      name: 'migrations',
      state: 'ok',
      detail: `${health.migrations.length}, the last ${last?.number ?? 0} ${last?.name ?? ''}`,
    },
    {
      name: 'content',
      state: 'ok',
      detail: `${publications} publications, ${works} works, ${files} files, ${openDoubts} open questions`,
    },
  ]
}

async function checkLog(store: Store): Promise<Check> {
  const { logEntries, brokenAt, differsAt } = await store.verify()
  if (brokenAt === null && differsAt === null)
    return { name: 'log', state: 'ok', detail: `${logEntries} entries, the chain is whole` }
  const what =
    brokenAt === null
      ? `the decision of entry ${differsAt} is not as the log says`
      : `entry ${brokenAt} of ${logEntries} does not fit the chain`
  const detail = `${what}: it was changed outside Qarar; compare with your last export`
  return { name: 'log', state: 'attention', detail }
}

async function checkIndex(store: Store): Promise<Check> {
  const { texts, wrong } = await store.checkSearch()
  if (wrong.length === 0) return { name: 'search', state: 'ok', detail: `${texts} paragraphs can be found` }
  const detail = `the index has otherwise than it is shown: ${wrong.join(', ')}; make it anew: qarar search --rebuild`
  return { name: 'search', state: 'attention', detail }
}

/** Room where the embedded database keeps its data. */
export async function checkDisk(): Promise<Check[]> {
  if (databaseUrlSetting()) return []
  const { defaultDataFolder } = await import('../store/postgres/default-data-folder.ts')
  const folder = nearestExisting(defaultDataFolder())
  const { bavail, bsize } = await statfs(folder)
  const free = `${((bavail * bsize) / 1e9).toFixed(1)} GB free at ${folder}`
  if (bavail * bsize >= lowDisk) return [{ name: 'disk', state: 'ok', detail: free }]
  return [
    {
      name: 'disk',
      state: 'attention',
      detail: `${free}; free some space, or name another folder in QARAR_DATA`,
    },
  ]
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder))
}

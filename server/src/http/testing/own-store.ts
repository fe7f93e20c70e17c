import { readFile } from 'node:fs/promises'
import type { ImportResult } from '@qarar/register/contract'
import type pg from 'pg'
import { readTextBytes } from '../../read/read-text-file.ts'
import { openOn } from '../../store/open-store.ts'
import { openPostgres } from '../../store/postgres/open-postgres.ts'
import { temporaryDataFolder } from '../../store/postgres/testing/temporary-data-folder.ts'
import type { Store } from '../../store/store.ts'
import { startTestServer } from '../../store/testing/test-server.ts'

export interface OwnStore {
  store: Store
  /** Settings with which a program opens it too. */
  settings: Record<string, string>
  remove: () => Promise<void>
}

/** A store for one test file, on the server of the tests. */
export async function openOwnStore(): Promise<OwnStore> {
  const server = await startTestServer()
  const { store, config } = await server.newStore()
  return { store, settings: { DATABASE_URL: urlOf(config) }, remove: server.stop }
}

function urlOf({ host = '', port = 5432, user = '', password = '', database = '' }: pg.PoolConfig): string {
  const [name, secret, socket] = [user, String(password), host].map(encodeURIComponent)
  return `postgres://${name}${secret && `:${secret}`}@localhost:${port}/${database}?host=${socket}`
}

/** One in a data folder of its own; whoever else uses the folder meanwhile finds the server running. */
export async function openStoreInFolder(): Promise<OwnStore> {
  const folder = temporaryDataFolder()
  const lease = await openPostgres({ dataDir: folder.path, idleSeconds: 0 })
  const store = await openOn(lease.connection, 'a store for tests', { release: lease.release })
  const remove = async () => {
    await store.close()
    await folder.remove()
  }
  return { store, settings: { QARAR_DATA: folder.path }, remove }
}

export async function importExample(store: Store, name: string): Promise<ImportResult> {
  const bytes = await readFile(new URL(`../../../../examples/${name}`, import.meta.url))
  return store.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by: 'test' })
}

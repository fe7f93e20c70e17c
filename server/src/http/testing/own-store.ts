import { readFile } from 'node:fs/promises'
import type { ImportResult } from '@qarar/register/contract'
import { readTextBytes } from '../../read/read-text-file.ts'
import { openOn } from '../../store/open-store.ts'
import { openPostgres } from '../../store/postgres/open-postgres.ts'
import { temporaryDataFolder } from '../../store/postgres/testing/temporary-data-folder.ts'
import type { Store } from '../../store/store.ts'

export interface OwnStore {
  store: Store
  dataDir: string
  remove: () => Promise<void>
}

/** A store for one test file; whoever else uses its folder meanwhile finds the server running. */
export async function openOwnStore(): Promise<OwnStore> {
  const folder = temporaryDataFolder()
  const lease = await openPostgres({ dataDir: folder.path, idleSeconds: 0 })
  const store = await openOn(lease.connection, 'a store for tests', { release: lease.release })
  const remove = async () => {
    await store.close()
    await folder.remove()
  }
  return { store, dataDir: folder.path, remove }
}

export async function importExample(store: Store, name: string): Promise<ImportResult> {
  const bytes = await readFile(new URL(`../../../../examples/${name}`, import.meta.url))
  return store.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by: 'test' })
}

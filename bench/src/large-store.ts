import type pg from 'pg'
import { connect } from '../../server/src/store/connect.ts'
import type { Database } from '../../server/src/store/database.ts'
import { openOn } from '../../server/src/store/open-store.ts'
import { openPostgres } from '../../server/src/store/postgres/open-postgres.ts'
import { temporaryDataFolder } from '../../server/src/store/postgres/testing/temporary-data-folder.ts'
import type { Store } from '../../server/src/store/store.ts'
import { fillRegister, type LargeRegister } from '../../server/src/store/testing/large-register.ts'

export interface LargeStore {
  store: Store
  db: Database
  connection: pg.PoolConfig
}

/** A server of its own with a large register, deleted with its data afterwards. */
export async function withLargeStore<Answer>(
  register: LargeRegister,
  measure: (large: LargeStore) => Promise<Answer>,
): Promise<Answer> {
  const { path, remove } = temporaryDataFolder()
  const { connection, release } = await openPostgres({ dataDir: path, idleSeconds: 0 })
  try {
    const store = await openOn(connection, 'bench', {})
    const { db } = await connect(connection, () => {})
    await fillRegister(db, register)
    const answer = await measure({ store, db, connection })
    await Promise.all([store.close(), db.destroy()])
    return answer
  } finally {
    await release()
    await remove()
  }
}

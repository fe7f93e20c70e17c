import type { Database } from './database.ts'
import type { StoredFile } from './store.ts'

export function getFile(db: Database, manifestation: string): Promise<StoredFile | undefined> {
  return db
    .selectFrom('manifestation as m')
    .innerJoin('file as f', 'f.sha256', 'm.sha256')
    .select(['m.file', 'm.sha256', 'm.format', 'm.encoding', 'f.content'])
    .where('m.id', '=', manifestation)
    .executeTakeFirst()
}

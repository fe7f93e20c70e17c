import type { PagesShown } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** The file of a text that was read from pages, and the lines of each; null of any other. */
export async function pagesShown(db: Database, revision: string): Promise<PagesShown | null> {
  const found = await db
    .selectFrom('revision')
    .select('manifestation')
    .select(sql<PagesShown['pages'] | null>`publication->'pages'`.as('pages'))
    .where('id', '=', revision)
    .executeTakeFirst()
  return found?.pages ? { manifestation: found.manifestation, pages: found.pages } : null
}

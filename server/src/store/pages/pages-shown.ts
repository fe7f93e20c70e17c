import { hasPages } from '@qarar/core/model/has-pages.ts'
import type { PagesShown } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** The file of a text that was read from pages, and the lines of each; null of any other. */
export async function pagesShown(db: Database, revision: string): Promise<PagesShown | null> {
  const file = await db
    .selectFrom('revision as r')
    .innerJoin('manifestation as m', 'm.id', 'r.manifestation')
    .select(['m.id', 'm.format'])
    .where('r.id', '=', revision)
    .executeTakeFirst()
  // What was read of a text is large, and most texts have no pages to be looked for in it.
  if (!file || !hasPages(file)) return null
  const found = await db
    .selectFrom('revision')
    .select(sql<PagesShown['pages'] | null>`publication->'pages'`.as('pages'))
    .where('id', '=', revision)
    .executeTakeFirst()
  return found?.pages ? { manifestation: file.id, pages: found.pages } : null
}

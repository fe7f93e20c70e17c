import type { LanguageTag } from '@qarar/core'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { WorkPlace } from '../store.ts'

const languages: Record<string, LanguageTag> = { ara: 'ar', eng: 'en', fra: 'fr' }

/**
 * The listed work with this address. The part for the language (`/ara@`) chooses among its expressions, the
 * first imported where it has none in that language; the part for a place in it (`/!main~para_6`) is not read.
 */
export async function findByIri(db: Database, iri: string): Promise<WorkPlace | undefined> {
  const language = languages[/\/(ara|eng|fra)(?:[@/!~]|$)/.exec(iri)?.[1] ?? ''] ?? null
  return db
    .selectFrom('revision_work as w')
    .innerJoin('expression as e', 'e.revision', 'w.revision')
    .select(['e.publication', 'e.id as expression', 'w.order'])
    .where('w.work_iri', '=', sql<string>`work_iri(${iri})`)
    .where('e.state', '=', 'listed')
    .orderBy(sql`coalesce(e.language = ${language}, false)`, 'desc')
    .orderBy('e.created_at')
    .orderBy('w.order')
    .limit(1)
    .executeTakeFirst()
}

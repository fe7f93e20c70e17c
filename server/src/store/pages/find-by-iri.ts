import type { LanguageTag } from '@qarar/core'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { WorkPlace } from '../store.ts'

const languages: Record<string, LanguageTag> = { ara: 'ar', eng: 'en', fra: 'fr' }

/**
 * The listed work with this address. The part for the language (`/ara@`) chooses among its expressions, the
 * first imported where it has none in that language; the part for a place in it (`/!main~para_6`) is not read. An address
 * that an earlier text of the work had, another day of adoption say, leads to the text that replaced it.
 */
export async function findByIri(db: Database, iri: string): Promise<WorkPlace | undefined> {
  const now = await findShownAt(db, iri)
  const found = now ?? (await findShownSince(db, iri))
  return found && { ...found, replaced: now === undefined }
}

type Found = Omit<WorkPlace, 'replaced'>

function findShownAt(db: Database, iri: string): Promise<Found | undefined> {
  const language = languageIn(iri)
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

const languageIn = (iri: string) => languages[/\/(ara|eng|fra)(?:[@/!~]|$)/.exec(iri)?.[1] ?? ''] ?? null

/** The text that stands now of a work of which an earlier one had the address. */
function findShownSince(db: Database, iri: string): Promise<Found | undefined> {
  return db
    .selectFrom('revision_work as before')
    .innerJoin('work_expression as this', (join) =>
      join.onRef('this.revision', '=', 'before.revision').onRef('this.order', '=', 'before.order'),
    )
    .innerJoin('work_expression as now', 'now.work', 'this.work')
    .innerJoin('expression as e', 'e.revision', 'now.revision')
    .select(['e.publication', 'e.id as expression', 'now.order'])
    .where('before.work_iri', '=', sql<string>`work_iri(${iri})`)
    .where('e.state', '=', 'listed')
    .orderBy(sql`coalesce(e.language = ${languageIn(iri)}, false)`, 'desc')
    .orderBy('e.created_at')
    .orderBy('now.order')
    .limit(1)
    .executeTakeFirst()
}

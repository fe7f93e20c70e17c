import type { LanguageTag } from '@qarar/core'
import type { ExpressionSummary } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { findExpression } from '../find-expression.ts'

/** An expression with the text that it shows. */
export interface ShownExpression {
  id: string
  publication: string
  language: LanguageTag | null
  revision: string
  manifestation: string
}

/** The one asked for, also where it waits or was joined to another; else the first listed, in `language` where there is one. */
export async function findShown(
  db: Database,
  publication: string,
  asked?: string,
  language?: LanguageTag,
): Promise<ShownExpression | undefined> {
  const id = asked === undefined ? undefined : ((await findExpression(db, asked))?.id ?? asked)
  const found = await db
    .selectFrom('expression')
    .select(['id', 'publication', 'language', 'revision', 'manifestation'])
    .where('publication', '=', publication)
    .where('state', 'in', id === undefined ? ['listed'] : ['listed', 'waiting'])
    .$if(id !== undefined, (query) => query.where('id', '=', id as string))
    .orderBy(sql`language is not distinct from ${language ?? null}`, 'desc')
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .$narrowType<{ revision: string; manifestation: string }>()
    .executeTakeFirst()
  return found
}

/** The listed language versions of some publications, the first imported first. */
export async function listExpressions(db: Database, publications: string[]) {
  const rows = await db
    .selectFrom('expression as e')
    .innerJoin('revision as r', 'r.id', 'e.revision')
    .innerJoin('manifestation as m', 'm.id', 'e.manifestation')
    .select([
      'e.id',
      'e.publication',
      'e.language',
      'r.title',
      'r.works',
      'r.paragraphs',
      'r.turns',
      'r.diagnostics',
    ])
    .select(['r.kind', 'r.publication as head', 'm.imported_at', 'm.file'])
    .where('e.publication', 'in', publications)
    .where('e.state', '=', 'listed')
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
  return rows.map(({ publication, kind, head, imported_at, ...row }) => {
    const summary: ExpressionSummary = { ...row, importedAt: imported_at.toISOString() }
    return { publication, kind, head, summary }
  })
}

import type { LanguageTag } from '@qarar/core'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { kindOfId } from './new-id.ts'
import type { ExpressionTable } from './schema/text-tables.ts'
import { refusal } from './store-error.ts'

export interface FoundExpression {
  id: string
  publication: string
  language: LanguageTag | null
  state: ExpressionTable['state']
}

/** An id of one that was joined to another finds that other. */
export async function findExpression(db: Database, id: string): Promise<FoundExpression | undefined> {
  const found = await db
    .selectFrom('expression')
    .select(['id', 'publication', 'language', 'state', 'joined_to'])
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.joined_to ? findExpression(db, found.joined_to) : found
}

/**
 * The expression that a person means by the id of a publication, an expression or a manifestation, to be
 * replaced by a text in `language`. Throws `not-found`, or `not-applicable` where the languages differ.
 */
export async function getReplaced(
  db: Database,
  id: string,
  language: LanguageTag | null,
): Promise<FoundExpression> {
  const found = await findMeant(db, id, language)
  if (found === undefined || found.state === 'waiting') throw nothingHas(id)
  if (found.language === null || language === null || found.language === language) return found
  throw refusal(
    'not-applicable',
    `"${id}" is in ${found.language}, the new text in ${language}: it cannot replace it.`,
  )
}

async function findMeant(
  db: Database,
  id: string,
  language: LanguageTag | null,
): Promise<FoundExpression | undefined> {
  switch (kindOfId(id)) {
    case 'expression':
      return findExpression(db, id)
    case 'manifestation':
      return findOfManifestation(db, id)
    case 'publication':
      return findInLanguage(db, id, language)
    default:
      return undefined
  }
}

async function findOfManifestation(db: Database, id: string): Promise<FoundExpression | undefined> {
  const found = await db
    .selectFrom('manifestation')
    .select('expression')
    .where('id', '=', id)
    .executeTakeFirst()
  return found && findExpression(db, found.expression)
}

/** Listed ones go first. Without that language: the first there is, so that the caller can say what differs. */
async function findInLanguage(db: Database, publication: string, language: LanguageTag | null) {
  const all = await db
    .selectFrom('expression')
    .select(['id', 'publication', 'language', 'state'])
    .where('publication', '=', publication)
    .where('state', 'in', ['listed', 'withdrawn'])
    .orderBy('state')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return all.find((expression) => expression.language === language) ?? all[0]
}

/** The id of the publication's listed text in that language. */
export async function findListed(db: Database, publication: string, language: LanguageTag | null) {
  const found = await db
    .selectFrom('expression')
    .select('id')
    .where('publication', '=', publication)
    .where('state', '=', 'listed')
    .where(sql<boolean>`language is not distinct from ${language}`)
    .executeTakeFirst()
  return found?.id
}

export function nothingHas(id: string) {
  return refusal('not-found', `Nothing in the store has the id "${id}": "qarar list" shows the ids.`)
}

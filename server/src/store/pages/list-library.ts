import { organisations } from '@qarar/core/organisations/index.ts'
import type { Library, PublicationSummary } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { LibraryQuery } from '../store.ts'
import { refusal } from '../store-error.ts'
import { listDoubts } from './list-doubts.ts'
import { listExpressions } from './shown-expression.ts'

const usualLimit = 100
const highestLimit = 500

/** The newest publication first. The cursor is the id of the last publication of a page. */
export async function listLibrary(db: Database, query: LibraryQuery = {}): Promise<Library> {
  await refuseUnknown(db, query.cursor)
  const limit = Math.min(Math.max(1, query.limit ?? usualLimit), highestLimit)
  const found = await listed(db, query)
    .select(['p.id', 'p.organisation', 'p.symbol'])
    .$if(query.cursor !== undefined, (after) =>
      after.where(
        sql<boolean>`(p.created_at, p.id) < (select created_at, id from publication where id = ${query.cursor})`,
      ),
    )
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  return {
    publications: await summaries(db, page),
    doubts: await listDoubts(db),
    total: await count(db, query),
    cursor: found.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}

/** Publications are never deleted: a cursor that names none was not made here. */
async function refuseUnknown(db: Database, cursor: string | undefined): Promise<void> {
  if (cursor === undefined) return
  const found = await db.selectFrom('publication').select('id').where('id', '=', cursor).executeTakeFirst()
  if (found) return
  throw refusal('not-found', `No page of the library follows "${cursor}": start from the first page.`)
}

/** Publications with a listed expression of the language and kind asked for. */
function listed(db: Database, { language, kind }: LibraryQuery) {
  return db.selectFrom('publication as p').where(({ exists, selectFrom }) =>
    exists(
      selectFrom('expression as e')
        .innerJoin('revision as r', 'r.id', 'e.revision')
        .select('e.id')
        .whereRef('e.publication', '=', 'p.id')
        .where('e.state', '=', 'listed')
        .$if(language !== undefined, (those) => those.where('e.language', '=', language ?? null))
        .$if(kind !== undefined, (those) => those.where(sql<boolean>`r.kind = ${kind}`)),
    ),
  )
}

async function count(db: Database, query: LibraryQuery): Promise<number> {
  const { total } = await listed(db, query)
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return total
}

type Found = Pick<PublicationSummary, 'id' | 'organisation' | 'symbol'>

/** Kind, session and dates as the first expression states them. */
async function summaries(db: Database, found: Found[]): Promise<PublicationSummary[]> {
  if (found.length === 0) return []
  const all = await listExpressions(
    db,
    found.map(({ id }) => id),
  )
  const ofPublication = Map.groupBy(all, ({ publication }) => publication)
  return found.flatMap(({ id, organisation, symbol }) => {
    const expressions = ofPublication.get(id) ?? []
    const [first] = expressions
    if (!first) return []
    const { session, dates } = first.head
    const organisationNames = namesOf(organisation)
    const facts = { id, kind: first.kind, organisation, organisationNames, symbol, session, dates }
    return { ...facts, expressions: expressions.map(({ summary }) => summary) }
  })
}

function namesOf(organisation: string | null): Record<string, string> | null {
  const profile = organisations.find(({ code }) => code === organisation)
  if (!profile) return null
  return Object.fromEntries(
    Object.entries(profile.names).map(([language, [name]]) => [language, name as string]),
  )
}

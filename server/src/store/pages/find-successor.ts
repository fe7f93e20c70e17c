import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { findExpression } from '../find-expression.ts'

/**
 * The publication in whose place one of some ids stood, publications or texts that nothing shows any more: that which
 * it was joined to, else the one that is listed under the same symbol. Undefined where there is none. It is none of the
 * ids, and a publication that shows a text has none: who is sent there is not sent on.
 */
export async function findSuccessor(db: Database, ids: readonly string[]): Promise<string | undefined> {
  if (ids.length === 0) return undefined
  return (await joinedTo(db, ids)) ?? (await sameSymbol(db, ids))
}

async function joinedTo(db: Database, ids: readonly string[]): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select gone.id from expression gone where gone.state = 'joined' and (gone.id = any(${[...ids]})
      or gone.publication = any(${[...ids]})
        and not exists (select from expression e where e.publication = gone.publication and e.state = 'listed'))
    order by gone.created_at, gone.id`.execute(db)
  for (const { id } of rows) {
    const found = await findExpression(db, id)
    if (found?.state === 'listed' && !ids.includes(found.publication)) return found.publication
  }
  return undefined
}

async function sameSymbol(db: Database, ids: readonly string[]): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select other.id from publication own join publication other
      on other.symbol_key = own.symbol_key and other.organisation is not distinct from own.organisation
    where own.id = any(${[...ids]}) and other.id <> all(${[...ids]})
      and not exists (select from expression e where e.publication = own.id and e.state = 'listed')
      and exists (select from expression e where e.publication = other.id and e.state = 'listed')
    order by other.created_at desc, other.id limit 1`.execute(db)
  return rows[0]?.id
}

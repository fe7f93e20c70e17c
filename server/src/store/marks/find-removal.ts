import type { Removal } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** The removal that one of some ids went with, the first of them. */
export const findRemoval = async (db: Database, ids: readonly string[]): Promise<Removal | undefined> =>
  ids.length === 0 ? undefined : findBy(db, sql<boolean>`r.ids && ${[...ids]}::text[]`)

/** The removal of something itself. */
export const getRemoval = (db: Database, id: string): Promise<Removal | undefined> =>
  findBy(db, sql<boolean>`r.id = ${id}`)

/** The removal by which a file went. */
export const findRemovedFile = (db: Database, sha256: string): Promise<Removal | undefined> =>
  findBy(db, sql<boolean>`r.files @> array[${sha256}]`)

/** The newest first. */
export const listRemovals = (db: Database): Promise<Removal[]> => removalsBy(db, sql<boolean>`true`)

type Condition = ReturnType<typeof sql<boolean>>

const findBy = async (db: Database, condition: Condition) => (await removalsBy(db, condition)).at(-1)

async function removalsBy(db: Database, condition: Condition): Promise<Removal[]> {
  const found = await db
    .selectFrom('removal as r')
    .innerJoin('log as l', 'l.number', 'r.log')
    .select(['r.id', 'r.files', 'r.reason', 'l.by', 'l.at'])
    .select(sql<string[]>`coalesce(l.details -> 'submitted', '[]')`.as('submitted'))
    .where(condition)
    .orderBy('r.log', 'desc')
    .execute()
  return found.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

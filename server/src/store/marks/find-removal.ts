import { type Removal, removedKinds } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { kindOfId } from '../new-id.ts'

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

/** An id says what it names; only that is left of what was removed. */
function kindOfRemoved(id: string): Removal['kind'] {
  const kind = kindOfId(id)
  return removedKinds.find((each) => each === kind) ?? 'other'
}

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
  return found.map(({ at, ...row }) => ({ ...row, kind: kindOfRemoved(row.id), at: at.toISOString() }))
}

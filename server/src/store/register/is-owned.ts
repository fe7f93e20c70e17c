import { sql } from 'kysely'
import { heldAt } from './as-of.ts'

/** Whether a post sees to a version `v`; `nobody`: whether none does. */
export function isOwned(owner: string, log: number | null) {
  if (log === null) return owner === 'nobody' ? sql<boolean>`not v.owned` : sql<boolean>`v.post = ${owner}`
  const held = sql`select from assignment a where a.mandate = v.mandate and ${heldAt('a', log)}`
  return owner === 'nobody'
    ? sql<boolean>`not exists (${held} and a.post is not null)`
    : sql<boolean>`exists (${held} and a.post = ${owner})`
}

export function isOwnedByAny(names: string[], log: number | null) {
  if (log === null) return sql<boolean>`(v.post = any(${names}::text[]) or v.person = any(${names}::text[]))`
  return sql<boolean>`exists (select from assignment a where a.mandate = v.mandate and ${heldAt('a', log)}
    and (a.post = any(${names}::text[]) or a.person = any(${names}::text[])))`
}

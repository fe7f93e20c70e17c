import type { Saved, SavedKind } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

export interface KeptQuery extends Omit<Saved, 'news'> {
  kind: SavedKind
  seen: number
  isHeld: boolean
}

/** Each as it was last, whether it is listed still or not; none of which the words were removed by order. */
export async function readSaved(db: Database, id?: string): Promise<KeptQuery[]> {
  const rows = await db
    .selectFrom('saved_query as s')
    .innerJoin(
      (q) =>
        q
          .selectFrom('saved_query')
          .select(['id', ({ fn }) => fn.min('log').as('log')])
          .groupBy('id')
          .as('f'),
      (join) => join.onRef('f.id', '=', 's.id'),
    )
    .innerJoin('log as first', 'first.number', 'f.log')
    .distinctOn('s.id')
    .select(['s.id', 's.log', 's.upto', 's.kind', 's.name', 's.query', 's.seen', 'first.by', 'first.at'])
    .select(sql<Date | null>`(select at from log where number = s.seen)`.as('seen_at'))
    .where('s.id', 'not in', ({ selectFrom }) => selectFrom('removal').select('removal.id'))
    .$if(id !== undefined, (q) => q.where('s.id', '=', id as string))
    .orderBy('s.id')
    .orderBy('s.log', 'desc')
    .execute()
  return rows.map(({ log: _, upto, seen, at, seen_at, ...row }) => ({
    ...row,
    ...{ isHeld: upto === null, seen: Number(seen) },
    // Of a store in which nothing had been done.
    ...{ at: at.toISOString(), seenAt: (seen_at ?? new Date(0)).toISOString() },
  }))
}

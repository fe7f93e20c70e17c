// How many mandates there are of each part of a docket: of tens of thousands only the newest are read.
import type { Follow } from '@qarar/core'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import {
  candidates,
  type DocketAsked,
  isAnsweredByKept,
  isOf,
  type Judged,
  judgedKeys,
  type Part,
} from './docket-rows.ts'

/** Of one session and day, by how they are followed. */
export interface Counted {
  /** Among those that were judged, from 0. */
  place: number
  part: Part
  follow: Follow
  total: number
}

/**
 * Whether versions that are alike are counted as they come and go: as they are now, for whoever sees all of them. Of what was
 * known before, and of what a reader below the highest level sees, there is no tally.
 */
export async function isTallied(db: Database, { log, asOf }: DocketAsked): Promise<boolean> {
  if (log !== null || asOf !== undefined) return false
  const found = await db.selectFrom('version_tally').select('versions').limit(1).executeTakeFirst()
  return found !== undefined
}

export async function countCandidates(
  db: Database,
  asked: DocketAsked,
  all: readonly Judged[],
  isKept: boolean,
): Promise<Counted[]> {
  const judged = all.map((each, place) => ({ each, place }))
  if (!isKept) return countOneByOne(db, asked, { isKept, judged, holds: sql`true` })
  const tallied = await countTallied(db, asked, all)
  const unclear = new Set(tallied.filter((each) => each.unclear > 0).map(({ place }) => place))
  if (unclear.size === 0) return tallied
  const others = await countOneByOne(db, asked, {
    isKept,
    judged: judged.filter(({ place }) => unclear.has(place)),
    holds: sql`${isAnsweredByKept(asked)} is null`,
  })
  return [...tallied, ...others]
}

/** `unclear`: those of which what was said last about each does not tell whether they are answered. */
async function countTallied(db: Database, asked: DocketAsked, judged: readonly Judged[]) {
  const isCarried = sql`j.part = 'carried'`
  const { rows } = await sql<Omit<Counted, 'part'> & { unclear: number }>`
    select place, follow, coalesce(sum(versions) filter (where answered = false), 0)::int as total,
      coalesce(sum(versions) filter (where answered is null), 0)::int as unclear
    from (
      select j.at::int - 1 as place, v.follow, v.versions,
        case when ${isCarried} then ${isAnsweredByKept(asked)} else false end as answered
      from unnest(${judgedKeys(judged)}) with ordinality as j (due, session, date, apart, part, at)
      join version_tally v on v.due_session = j.due and v.session = j.session and v.date = j.date and v.apart = j.apart
      where ${isOf(asked)}
    ) v group by place, follow`.execute(db)
  return rows.flatMap((row): (Counted & { unclear: number })[] => {
    const { part } = judged[row.place] ?? {}
    return part === undefined ? [] : [{ ...row, part }]
  })
}

interface OneByOne {
  isKept: boolean
  /** Of these only. */
  judged: readonly { each: Judged; place: number }[]
  /** Of keys `v`. */
  holds: RawBuilder<boolean>
}

async function countOneByOne(db: Database, asked: DocketAsked, { isKept, judged, holds }: OneByOne) {
  const own = judged.map(({ each }) => each)
  const { rows } = await sql<{ at: number; follow: Follow; total: number }>`
    select v.at::int - 1 as at, v.follow, count(*)::int as total
    from ${candidates(asked, own, isKept)} where ${holds} group by v.at, v.follow`.execute(db)
  return rows.flatMap(({ at, ...row }): Counted[] => {
    const found = judged[at]
    return found ? [{ ...row, place: found.place, part: found.each.part }] : []
  })
}

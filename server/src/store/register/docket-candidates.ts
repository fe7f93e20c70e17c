// Which mandates a docket is made of: the sessions that occur are few, and judged by the docket's own rule.
import type { Follow } from '@qarar/core'
import { fallsIn } from '@qarar/register'
import type { DocketLeftOut } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { type Counted, countCandidates, isTallied } from './count-candidates.ts'
import { candidates, type DocketAsked, isLive, type Judged, type Part } from './docket-rows.ts'
import { textOrder } from './in-order.ts'
import type { VersionRow } from './mandate-rows.ts'
import { listOccurring, type Occurring } from './occurring-sessions.ts'

/** A docket is read by people: more than these would not be. The newest texts go first. */
const mostRead: Record<Part, number> = { counted: 5000, carried: 200, later: 200, apart: 1000 }

/** A docket with no more than so many times what is shown of each part is shown whole. */
const partsShown = 8

/** By group: what never counts is one, or two where some of each is shown. Of what is counted all, for it is judged as a whole. */
function mostOf({ allCounted, shown }: DocketAsked): Record<string, number> {
  const counted = allCounted ? 2 ** 31 - 1 : mostRead.counted
  return shown === undefined
    ? { ...mostRead, counted }
    : { counted, carried: shown, later: shown, standing: shown, appeal: shown }
}

const groupOf = ({ part, follow }: Pick<Counted, 'part' | 'follow'>, { shown }: DocketAsked) =>
  part === 'apart' && shown !== undefined ? follow : part

/** Standing tasks and appeals of other sessions are no part of a docket. */
const parts = {
  due: { counted: 'counted', apart: 'apart' },
  stale: { counted: 'counted', apart: 'apart' },
  carried: { counted: 'carried', apart: null },
  later: { counted: 'later', apart: null },
} as const

interface Found {
  /** In the order of the texts. */
  versions: VersionRow[]
  leftOut: DocketLeftOut
  /** How much there is of each part where only some of each is given; null where a docket is whole. */
  counted: Counted[] | null
}

/** Those that a docket holds, and how many more there are. */
export async function docketCandidates(
  db: Database,
  wanted: DocketAsked,
  occurring: readonly Occurring[],
): Promise<Found> {
  const judged = judge(occurring, wanted)
  const isKept = await isTallied(db, wanted)
  if (!isKept && wanted.shown === undefined) return chooseCounting(db, wanted, judged)
  const counted = await countCandidates(db, wanted, judged, isKept)
  const isCut = wanted.shown !== undefined && sumOf(counted) > partsShown * wanted.shown
  const asked = isCut ? wanted : { ...wanted, shown: undefined }
  const versions = await choose(db, asked, newestOf(counted, judged, asked), isKept)
  return { versions, leftOut: leftOutOf(counted, asked), counted: isCut ? counted : null }
}

const sumOf = (counted: readonly Counted[]) => counted.reduce((sum, { total }) => sum + total, 0)

function leftOutOf(counted: readonly Counted[], asked: DocketAsked): DocketLeftOut {
  const most = mostOf(asked)
  const leftOut: DocketLeftOut = { counted: 0, carried: 0, later: 0, apart: 0 }
  for (const [group, all] of Map.groupBy(counted, (each) => groupOf(each, asked)))
    for (const { part } of all.slice(0, 1)) leftOut[part] += Math.max(0, sumOf(all) - (most[group] ?? 0))
  return leftOut
}

/** Sessions and days in which the newest of each group are, as many as are given. */
function newestOf(counted: readonly Counted[], judged: readonly Judged[], asked: DocketAsked): Judged[] {
  const most = mostOf(asked)
  const places = [...Map.groupBy(counted, (each) => groupOf(each, asked))].flatMap(([group, all]) =>
    placesOfNewest(all, judged, most[group] ?? 0),
  )
  return judged.filter((_, place) => places.includes(place))
}

/** Texts are in order by their days first: of one day all sessions. */
function placesOfNewest(counted: readonly Counted[], judged: readonly Judged[], most: number): number[] {
  const dayOf = ({ place }: Counted) => judged[place]?.date ?? ''
  const days = [...Map.groupBy(counted, dayOf)].sort(([one], [other]) => (one < other ? 1 : -1))
  const places: number[] = []
  let sum = 0
  for (const [, all] of days) {
    if (sum >= most) break
    sum += sumOf(all)
    places.push(...all.map(({ place }) => place))
  }
  return places
}

/** Works with something due that is followed so, in the order in which they are printed: without any limit. */
export async function candidateWorks(
  db: Database,
  asked: DocketAsked,
  follows: readonly Follow[],
): Promise<string[]> {
  const judged = judge(await listOccurring(db, isLive(asked)), asked).filter(({ part }) => part === 'counted')
  const { rows } = await sql<{ work: string }>`
    select v.work from ${candidates(asked, judged, await isTallied(db, asked))}
    where v.follow = any(${[...follows]}::text[])
    group by v.work order by nullif(max(v.date), '-infinity') nulls last, min(v.publication), min(v."order"), v.work`.execute(
    db,
  )
  return rows.map(({ work }) => work)
}

const judge = (occurring: readonly Occurring[], asked: DocketAsked): Judged[] =>
  occurring.flatMap((each) =>
    [true, false].flatMap((apart) => {
      const part = partOf(each, apart, asked)
      const isAsked = part === 'counted' || (asked.only === undefined && !asked.allCounted)
      return part === null || !isAsked ? [] : { ...each, apart, part }
    }),
  )

function partOf(
  { due: session, session: own, date }: Occurring,
  apart: boolean,
  { working, days }: DocketAsked,
): Part | null {
  const work = { id: '', symbol: null, title: null, organisation: null, organ: null, session: own, date }
  const falling = fallsIn({ due: { session, date: null }, work }, working, days)
  return falling && parts[falling][apart ? 'apart' : 'counted']
}

/** Sorted are only as many as are shown, and only they are read whole. */
async function choose(
  db: Database,
  asked: DocketAsked,
  judged: readonly Judged[],
  isKept: boolean,
): Promise<VersionRow[]> {
  const group =
    asked.shown === undefined ? sql`v.part` : sql`case v.part when 'apart' then v.follow else v.part end`
  const { rows } = await sql<VersionRow>`
    with own as materialized (
      select v.mandate, v.log, v.date, v.publication, v."order", v.position, ${group} as "group"
      from ${candidates(asked, judged, isKept)}
    )
    select v.* from (select distinct "group" from own) groups
    cross join lateral (
      select v.mandate, v.log from own v where v."group" = groups."group"
      order by ${textOrder} limit (${JSON.stringify(mostOf(asked))}::jsonb ->> groups."group")::int
    ) shown
    join mandate_version v on v.mandate = shown.mandate and v.log = shown.log
    order by ${textOrder}`.execute(db)
  return rows
}

/** The same with what there is of each part in one go, where it cannot be told before: each is looked at once. */
async function chooseCounting(db: Database, asked: DocketAsked, judged: readonly Judged[]): Promise<Found> {
  const most = mostOf(asked)
  const { rows } = await sql<VersionRow & { part: Part; total: number }>`
    with own as materialized (
      select v.mandate, v.log, v.date, v.publication, v."order", v.position, v.part
      from ${candidates(asked, judged, false)}
    ), counted as (
      select part, count(*)::int as total from own group by part
    )
    select v.*, counted.part, counted.total from counted
    cross join lateral (
      select v.mandate, v.log from own v where v.part = counted.part
      order by ${textOrder} limit (${JSON.stringify(most)}::jsonb ->> counted.part)::int
    ) shown
    join mandate_version v on v.mandate = shown.mandate and v.log = shown.log
    order by ${textOrder}`.execute(db)
  const leftOut: DocketLeftOut = { counted: 0, carried: 0, later: 0, apart: 0 }
  for (const { part, total } of rows) leftOut[part] = Math.max(0, total - (most[part] ?? 0))
  return { versions: rows, leftOut, counted: null }
}

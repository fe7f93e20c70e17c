// Which mandates a docket is made of: the sessions that occur are few, and judged by the docket's own rule.
import type { Follow } from '@qarar/core'
import { closingStatuses, fallsIn, type SessionCode, type SessionDays } from '@qarar/register'
import { type DocketLeftOut, liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { reportsOfRow } from '../life/report-facts.ts'
import { existsOn, heldAt } from './as-of.ts'
import { textOrder } from './in-order.ts'
import type { VersionRow } from './mandate-rows.ts'
import { keysOf, listOccurring, type Occurring } from './occurring-sessions.ts'
import { lastStatusesOfRow } from './statuses-of.ts'

export interface DocketAsked {
  working: SessionCode
  days: SessionDays
  parties: string[]
  gathersReturns: boolean
  asOf: string | undefined
  log: number | null
  /** Only what is counted and followed so. */
  only?: Follow | undefined
  /** Nothing but what is counted, and all of it, however much: to be counted, not to be read. */
  allCounted?: boolean | undefined
}

type Part = keyof DocketLeftOut

/** A docket is read by people: more than these would not be. The newest texts go first. */
const mostRead: Record<Part, number> = { counted: 5000, carried: 200, later: 200, apart: 1000 }
const mostOf = ({ allCounted }: DocketAsked) =>
  allCounted ? { ...mostRead, counted: 2 ** 31 - 1 } : mostRead

/** Standing tasks and appeals of other sessions are no part of a docket. */
const parts = {
  due: { counted: 'counted', apart: 'apart' },
  stale: { counted: 'counted', apart: 'apart' },
  carried: { counted: 'carried', apart: null },
  later: { counted: 'later', apart: null },
} as const

/** Versions in the order of the texts, and how many more there are of each part. */
export async function docketCandidates(
  db: Database,
  asked: DocketAsked,
  occurring: readonly Occurring[],
): Promise<{ versions: VersionRow[]; leftOut: DocketLeftOut }> {
  const chosen = await choose(db, asked, judge(occurring, asked))
  const most = mostOf(asked)
  const leftOut: DocketLeftOut = { counted: 0, carried: 0, later: 0, apart: 0 }
  for (const { part, total } of chosen) leftOut[part] = Math.max(0, Number(total) - most[part])
  return { versions: chosen, leftOut }
}

/** Works with something due that is followed so, in the order in which they are printed: without any limit. */
export async function candidateWorks(
  db: Database,
  asked: DocketAsked,
  follows: readonly Follow[],
): Promise<string[]> {
  const judged = judge(await listOccurring(db, isLive(asked)), asked).filter(({ part }) => part === 'counted')
  const { rows } = await sql<{ work: string }>`
    select v.work from ${candidates(asked, judged)}
    where v.follow = any(${[...follows]}::text[])
    group by v.work order by nullif(max(v.date), '-infinity') nulls last, min(v.publication), min(v."order"), v.work`.execute(
    db,
  )
  return rows.map(({ work }) => work)
}

type Judged = Occurring & { apart: boolean; part: Part }

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

/**
 * What was only proposed, what is reported, and what others report of a meeting, binds nobody; it stands in the register. As
 * a set that is looked up: the works were gone through for each version where few versions were expected.
 */
const isOwed = sql<boolean>`v.work not in (select w.id from work w
  where w.kind in ('draft-resolution', 'report', 'press-report'))`

/** Keys `v` as they were known and as of the day. */
export const isLive = ({ asOf, log }: Pick<DocketAsked, 'asOf' | 'log'>) =>
  sql<boolean>`${heldAt('v', log)} and v.state = any(${[...liveStates]}::text[]) and ${existsOn('v', asOf)}`

/** Of the desk. */
function isOf({ working, parties, gathersReturns, asOf, log, only }: DocketAsked) {
  const isReported = sql`v.report_to = any(${parties}::text[])`
  const isOpen = gathersReturns ? sql`v.report_to is null` : sql`false`
  const isFollowed = only === undefined ? sql`true` : sql`v.follow = ${only}`
  return sql<boolean>`${isLive({ asOf, log })} and ${isFollowed} and ${isOwed}
    and (v.addressees && ${parties}::text[]
      or (v.follow = 'return' and v.organisation = ${working.organisation} and (${isReported} or ${isOpen})))`
}

/** Keys `v` of versions of the desk, each with its part: not those of before that are answered. */
function candidates(asked: DocketAsked, judged: readonly Judged[]) {
  const of = (name: keyof Judged) => judged.map((each) => each[name])
  const withApart = judged.filter(({ apart }) => apart).map(({ due }) => due ?? '')
  return sql`(select v.*, j.part
    from version_key v
    join unnest(${keysOf(judged)}, ${of('apart')}::bool[], ${of('part')}::text[]) as j (due, session, date, apart, part)
      on j.due = v.due_session and j.session = v.session and j.date = v.date and j.apart = v.apart
    where (not v.apart or v.due_session = any(${withApart}::text[])) and ${isOf(asked)} and (j.part <> 'carried' or not ${isAnswered(asked)})) v`
}

/**
 * Of most mandates nothing was said last that closes, which is looked up in a set: they need not be looked at one by one. As
 * of a day what closes would have to be looked for in all that was ever said.
 */
const isLeftOpen = ({ log, asOf }: DocketAsked) =>
  asOf === undefined
    ? sql`v.mandate not in (select k.mandate from last_status k where ${hasClosed(log)})`
    : sql`false`

const hasClosed = (log: number | null) =>
  sql`k.status = any(${[...closingStatuses]}::text[]) and ${heldAt('k', log)}`

/** The same of what was said of the desk. */
const isLeftOpenByDesk = ({ log, asOf, parties }: DocketAsked) =>
  asOf === undefined
    ? sql`v.mandate not in (select k.mandate from last_status k
      where ${hasClosed(log)} and k.addressee = any(${parties}::text[]))`
    : sql`false`

/** Sorted are only as many as are shown, and only they are read whole. */
async function choose(db: Database, asked: DocketAsked, judged: readonly Judged[]) {
  const { rows } = await sql<VersionRow & { part: Part; total: string }>`
    with own as materialized (
      select v.mandate, v.log, v.date, v.publication, v."order", v.position, v.part from ${candidates(asked, judged)}
    ), counted as (
      select part, count(*) as total from own group by part
    )
    select v.*, counted.part, counted.total from counted
    cross join lateral (
      select v.mandate, v.log from own v where v.part = counted.part
      order by ${textOrder} limit (${JSON.stringify(mostOf(asked))}::jsonb ->> counted.part)::int
    ) shown
    join mandate_version v on v.mandate = shown.mandate and v.log = shown.log
    order by ${textOrder}`.execute(db)
  return rows
}

/** As `isAnswered` of the rules says it of a desk. */
function isAnswered(asked: DocketAsked) {
  const { parties, log, asOf } = asked
  const last = lastStatusesOfRow({ log, asOf })
  const newest = sql`order by said.as_of desc, said.said desc limit 1`
  const closes = sql`said.status = any(${[...closingStatuses]}::text[])`
  return sql<boolean>`case
    when v.by_report and exists (${reportsOfRow({ log, asOf })}) then true
    when ${isLeftOpen(asked)} then false
    when v.addressees && ${parties}::text[] and ${isLeftOpenByDesk(asked)} then false
    when v.addressees && ${parties}::text[]
      then coalesce((select ${closes} from (${last}) said where said.addressee = any(${parties}::text[]) ${newest}), false)
    when v.addressees = '{}' then coalesce((select ${closes} from (${last}) said ${newest}), false)
    else v.addressees <@ array(select said.addressee from (${last}) said where ${closes}) end`
}

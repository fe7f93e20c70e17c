// What a docket is made of, as SQL: versions by their narrow keys, each with the part of the docket that its session gives it.
import type { Follow } from '@qarar/core'
import { closingStatuses, type SessionCode, type SessionDays } from '@qarar/register'
import { type DocketLeftOut, liveStates } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import { reportsOfRow } from '../life/report-facts.ts'
import { existsOn, heldAt } from './as-of.ts'
import { keysOf, type Occurring } from './occurring-sessions.ts'
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
  /** Of what is not counted no more than so many of each kind, where there is much: for a page that shows the first of each. */
  shown?: number | undefined
}

export type Part = keyof DocketLeftOut

/** Keys `v` as they were known and as of the day. */
export const isLive = ({ asOf, log }: Pick<DocketAsked, 'asOf' | 'log'>) =>
  sql<boolean>`${heldAt('v', log)} and v.state = any(${[...liveStates]}::text[]) and ${existsOn('v', asOf)}`

/** Of the desk, and followed as it is asked. */
export function isOf({ working, parties, gathersReturns, only }: DocketAsked) {
  const isReported = sql`v.report_to = any(${parties}::text[])`
  const isOpen = gathersReturns ? sql`v.report_to is null` : sql`false`
  const isFollowed = only === undefined ? sql`true` : sql`v.follow = ${only}`
  return sql<boolean>`${isFollowed} and (v.addressees && ${parties}::text[]
      or (v.follow = 'return' and v.organisation = ${working.organisation} and (${isReported} or ${isOpen})))`
}

export type Judged = Occurring & { apart: boolean; part: Part }

/** As lists that are given to `unnest`, for rows of `due, session, date, apart, part`. */
export const judgedKeys = (judged: readonly Judged[]) => sql`${keysOf(judged)},
  ${judged.map(({ apart }) => apart)}::bool[], ${judged.map(({ part }) => part)}::text[]`

/**
 * Keys `v` of versions of the desk, each with its part: not those of before that are answered. What was only proposed, what is
 * reported, and what others report of a meeting, binds nobody; it stands in the register. Each session is looked up by the
 * index: what never counts is passed over.
 */
export const candidates = (asked: DocketAsked, judged: readonly Judged[], isKept: boolean) => sql`(
  select v.*, j.part, j.at from unnest(${judgedKeys(judged)}) with ordinality as j (due, session, date, apart, part, at)
  cross join lateral (
    select * from version_key v
    where v.due_session = j.due and v.session = j.session and v.date = j.date and v.apart = j.apart
      and ${isLive(asked)} and v.owed and ${isOf(asked)} offset 0
  ) v where j.part <> 'carried' or not ${isKept ? isAnsweredNow(asked) : isAnswered(asked)}) v`

/**
 * Whether keys, or tallies, `v` are answered by what was said last, as it is kept beside them; null where that does not tell,
 * for two of one desk were told of otherwise.
 */
export const isAnsweredByKept = ({ parties }: DocketAsked) => {
  const isOfDesk = (addressees: RawBuilder<unknown>) => sql`${addressees} && ${parties}::text[]`
  return sql<boolean | null>`case
    when v.reported then true
    when ${isOfDesk(sql`v.addressees`)} then case
      when not ${isOfDesk(sql`v.closed`)} then false when not ${isOfDesk(sql`v.unclosed`)} then true end
    when v.addressees = '{}' then case when v.closed = '{}' then false when v.unclosed = '{}' then true end
    else v.addressees <@ v.closed end`
}

/** Looked up one by one only where what is kept does not tell. */
const isAnsweredNow = (asked: DocketAsked) =>
  sql<boolean>`coalesce(${isAnsweredByKept(asked)}, ${isAnsweredLast(asked)})`

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

/** By the newest word on anybody of the desk, or on anybody where nobody is named. */
function isAnsweredLast({ parties, log, asOf }: DocketAsked) {
  const newest = sql`order by said.as_of desc, said.said desc limit 1`
  return sql<boolean>`coalesce((
    select ${closes} from (${lastStatusesOfRow({ log, asOf })}) said
    where v.addressees = '{}' or said.addressee = any(${parties}::text[]) ${newest}), false)`
}

const closes = sql`said.status = any(${[...closingStatuses]}::text[])`

/** As `isAnswered` of the rules says it of a desk. */
function isAnswered(asked: DocketAsked) {
  const { parties, log, asOf } = asked
  return sql<boolean>`case
    when v.by_report and exists (${reportsOfRow({ log, asOf })}) then true
    when ${isLeftOpen(asked)} then false
    when v.addressees && ${parties}::text[] and ${isLeftOpenByDesk(asked)} then false
    when v.addressees = '{}' or v.addressees && ${parties}::text[] then ${isAnsweredLast(asked)}
    else v.addressees <@ array(
      select said.addressee from (${lastStatusesOfRow({ log, asOf })}) said where ${closes}) end`
}

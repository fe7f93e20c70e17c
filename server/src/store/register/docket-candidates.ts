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
import { lastStatusesOfRow } from './statuses-of.ts'

export interface DocketAsked {
  working: SessionCode
  days: SessionDays
  parties: string[]
  gathersReturns: boolean
  asOf: string | undefined
  log: number | null
}

type Part = keyof DocketLeftOut

/** A docket is read by people: more than these would not be. The newest texts go first. */
const most: Record<Part, number> = { counted: 5000, carried: 200, later: 200, apart: 1000 }

/** Standing tasks and appeals of other sessions are no part of a docket. */
const parts = {
  due: { counted: 'counted', apart: 'apart' },
  stale: { counted: 'counted', apart: 'apart' },
  carried: { counted: 'carried', apart: null },
  later: { counted: 'later', apart: null },
} as const

/** The session by which something is due, that of its text, and the day of the text. */
export interface Occurring {
  due: string | null
  session: string | null
  date: string | null
}

/** Versions in the order of the texts, and how many more there are of each part. */
export async function docketCandidates(
  db: Database,
  asked: DocketAsked,
  occurring: readonly Occurring[],
): Promise<{ versions: VersionRow[]; leftOut: DocketLeftOut }> {
  const chosen = await choose(db, asked, judge(occurring, asked))
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
  const judged = judge(await listOccurring(db, asked), asked).filter(({ part }) => part === 'counted')
  const { rows } = await sql<{ work: string }>`
    select v.work from ${candidates(asked, judged)}
    where v.follow = any(${[...follows]}::text[])
    group by v.work order by max(v.date) nulls last, min(v.publication), min(v."order"), v.work`.execute(db)
  return rows.map(({ work }) => work)
}

type Judged = Occurring & { apart: boolean; part: Part }

const judge = (occurring: readonly Occurring[], asked: DocketAsked): Judged[] =>
  occurring.flatMap((each) =>
    [true, false].flatMap((apart) => {
      const part = partOf(each, apart, asked)
      return part === null ? [] : { ...each, apart, part }
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

const isApart = sql<boolean>`(v.follow in ('standing', 'appeal'))`

/** Of all versions, whoever is asked: from the index of sessions alone. */
export async function listOccurring(
  db: Database,
  { asOf, log }: Pick<DocketAsked, 'asOf' | 'log'>,
): Promise<Occurring[]> {
  const { rows } = await sql<Occurring>`
    select distinct v.due_session as due, v.session, v.date from mandate_version v
    where ${heldAt('v', log)} and v.state = any(${[...liveStates]}::text[]) and ${existsOn('v', asOf)}`.execute(
    db,
  )
  return rows
}

/** Of the desk, as it was known and as of the day. */
function isOf({ working, parties, gathersReturns, asOf, log }: DocketAsked) {
  const isReported = sql`coalesce(v.fields #>> '{reportTo,id}',
    'name:' || (v.fields #>> '{reportTo,text}')) = any(${parties}::text[])`
  const isOpen = gathersReturns ? sql`v.fields #>> '{reportTo,text}' is null` : sql`false`
  return sql<boolean>`${heldAt('v', log)} and v.state = any(${[...liveStates]}::text[]) and ${existsOn('v', asOf)}
    and ${isOwed}
    and (v.addressees && ${parties}::text[]
      or (v.follow = 'return' and v.organisation = ${working.organisation} and (${isReported} or ${isOpen})))`
}

/** Versions `v` of the desk, each with its part `j`: not those of before that are answered. */
function candidates(asked: DocketAsked, judged: readonly Judged[]) {
  const of = (name: keyof Judged) => judged.map((each) => each[name])
  return sql`(select v.*, j.part
    from mandate_version v
    join unnest(${of('due')}::text[], ${of('session')}::text[], ${of('date')}::date[], ${of('apart')}::bool[],
      ${of('part')}::text[]) as j (due, session, date, apart, part)
      on coalesce(j.due, '') = coalesce(v.due_session, '') and coalesce(j.session, '') = coalesce(v.session, '')
      and coalesce(j.date, 'infinity') = coalesce(v.date, 'infinity') and j.apart = ${isApart}
    where ${isOf(asked)} and (j.part <> 'carried' or not ${isAnswered(asked)})) v`
}

async function choose(db: Database, asked: DocketAsked, judged: readonly Judged[]) {
  const { rows } = await sql<VersionRow & { part: Part; total: string }>`
    with own as (
      select v.mandate, v.log, v.part,
        row_number() over (partition by v.part order by ${textOrder}) as place,
        count(*) over (partition by v.part) as total
      from ${candidates(asked, judged)}
    )
    select v.*, own.part, own.total from own
    join mandate_version v on v.mandate = own.mandate and v.log = own.log
    where own.place <= (${JSON.stringify(most)}::jsonb ->> own.part)::int
    order by ${textOrder}`.execute(db)
  return rows
}

/** As `isAnswered` of the rules says it of a desk. */
function isAnswered({ parties, log, asOf }: DocketAsked) {
  const last = lastStatusesOfRow({ log, asOf })
  const closes = sql`said.status = any(${[...closingStatuses]}::text[])`
  const isClosed = sql`coalesce((array_agg(${closes} order by said.as_of desc, said.said desc))[1], false)`
  return sql<boolean>`case
    when (v.follow = 'report' or (v.follow = 'task' and jsonb_typeof(v.fields -> 'deliverable') = 'string'))
      and exists (${reportsOfRow({ log, asOf })}) then true
    when v.addressees && ${parties}::text[]
      then (select ${isClosed} from (${last}) said where said.addressee = any(${parties}::text[]))
    when v.addressees = '{}' then (select ${isClosed} from (${last}) said)
    else v.addressees <@ array(select said.addressee from (${last}) said where ${closes}) end`
}

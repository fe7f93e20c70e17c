import type { LanguageTag } from '@qarar/core'
import { fallsIn, readSessionCode, type SessionDays } from '@qarar/register'
import type { DueOfAddressee } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { isLive } from '../register/docket-rows.ts'
import { keysOf, listOccurring, type Occurring } from '../register/occurring-sessions.ts'
import { wordsOfParties } from '../register/words-of-parties.ts'

/** More than these nobody looks through. */
const most = 200

interface DueList {
  /** Those that owe most first. */
  due: DueOfAddressee[]
  /** How many there are beside them. */
  dueMore: number
}

const now = { asOf: undefined, log: null }

/** Keys `v` that a docket counts, whoever owes it. */
const isOwed = sql<boolean>`${isLive(now)} and v.owed and v.follow in ('task', 'report', 'return')`

/** How much somebody owes each of some sessions: what the table of addressees has, each mandate once. */
export async function dueBySession(
  db: Database,
  sessions: readonly string[],
  days: SessionDays,
): Promise<Map<string, number>> {
  const occurring = await listOccurring(db, isLive(now))
  const due = sessions
    .filter(hasDocket)
    .flatMap((code) => occurring.filter((each) => isDue(each, code, days)).map((each) => ({ ...each, code })))
  const { rows } = await sql<{ code: string; due: string }>`
    select j.code, count(*) as due from version_key v
    join unnest(${keysOf(due)}, ${due.map(({ code }) => code)}::text[]) as j (due, session, date, code)
      on j.due = v.due_session and j.session = v.session and j.date = v.date
    where ${isOwed} and v.addressees <> '{}'
    group by j.code`.execute(db)
  return new Map(rows.map(({ code, due }) => [code, Number(due)]))
}

/** Nothing falls due at a session of an organ that meets when it is called. */
export function hasDocket(code: string): boolean {
  const session = readSessionCode(code)
  return session?.organ.rhythm !== undefined && !session.special
}

/** What each addressee owes a session: what is counted in its docket, without what it gathers from others. */
export async function dueByAddressee(db: Database, session: string, days: SessionDays): Promise<DueList> {
  const due = (await listOccurring(db, isLive(now))).filter((each) => isDue(each, session, days))
  const { rows } = await sql<Row>`
    with owed as (
      select v.mandate, v.work, v.follow, a.key from version_key v
      join unnest(${keysOf(due)}) as j (due, session, date)
        on j.due = v.due_session and j.session = v.session and j.date = v.date
      cross join unnest(v.addressees) a (key)
      where ${isOwed}
    ), told as materialized (
      select k.mandate, k.addressee from last_status k
      where k.mandate = any(array(select mandate from owed)) and k.upto is null and k.status <> 'no-information'
    ), counted as (
      select o.key, count(*) filter (where o.follow = 'task') as tasks,
        count(distinct o.work) filter (where o.follow = 'report') as reports,
        count(*) filter (where o.follow = 'return') as returns,
        count(*) filter (where o.follow <> 'report' and t.mandate is not null) as informed,
        count(distinct o.work) filter (where o.follow = 'report' and t.mandate is not null) as reported
      from owed o left join told t on t.mandate = o.mandate and t.addressee = o.key
      group by o.key
    )
    select *, count(*) over () as total from counted
    order by tasks + reports + returns desc, key limit ${most}`.execute(db)
  return {
    due: rows.map(({ key, tasks, reports, returns, informed, reported }) => ({
      ...{
        addressee: key,
        words: null,
        tasks: Number(tasks),
        reports: Number(reports),
        returns: Number(returns),
      },
      informed: Number(informed) + Number(reported),
    })),
    dueMore: Math.max(0, Number(rows[0]?.total ?? 0) - rows.length),
  }
}

/** Whom no list has, as texts in the reader's language call them. */
export async function dueInWords(
  db: Database,
  due: readonly DueOfAddressee[],
  language: LanguageTag | undefined,
): Promise<DueOfAddressee[]> {
  const keys = due.map(({ addressee }) => addressee)
  const words = await wordsOfParties(db, keys, { language, log: null, asOf: undefined })
  return due.map((row) => ({ ...row, words: words.get(row.addressee) ?? null }))
}

type Row = Record<'key' | 'tasks' | 'reports' | 'returns' | 'informed' | 'reported' | 'total', string>

/** As the docket says it. */
function isDue({ due, session, date }: Occurring, code: string, days: SessionDays): boolean {
  const working = readSessionCode(code)
  const work = { id: '', symbol: null, title: null, organisation: null, organ: null, session, date }
  const falling = working && fallsIn({ due: { session: due, date: null }, work }, working, days)
  return falling === 'due' || falling === 'stale'
}

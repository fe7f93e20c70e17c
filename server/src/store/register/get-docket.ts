import { docketOf, organisations, readSessionCode, sessionAfter } from '@qarar/register'
import type { Docket, DocketPage, DocketRow } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { onceOfNow } from '../once-by-log.ts'
import { inNumbers } from '../sessions/in-numbers.ts'
import { sessionCalled } from '../sessions/session-called.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { logAt } from './as-of.ts'
import type { Counted } from './count-candidates.ts'
import { docketCandidates } from './docket-candidates.ts'
import { type DocketAsked, isLive } from './docket-rows.ts'
import { firstOf } from './first-of-docket.ts'
import { inTime } from './in-time.ts'
import { mandateRows, type VersionRow, type View } from './mandate-rows.ts'
import { listOccurring, type Occurring } from './occurring-sessions.ts'
import type { DocketQuery } from './queries.ts'
import { wordsOfParties } from './words-of-parties.ts'

/** What a program asks of a docket that people do not. */
type Narrowed = Pick<DocketAsked, 'only' | 'allCounted'>

export function getDocket(
  db: Database,
  query: DocketQuery = {},
  narrowed: Narrowed = {},
): Promise<DocketPage> {
  const make = () => makeDocket(db, query, narrowed)
  // A whole one may have thousands of rows.
  return query.shown === undefined ? make() : onceOfNow(db, 'docket', { ...query, ...narrowed }, make)
}

function makeDocket(db: Database, query: DocketQuery, narrowed: Narrowed): Promise<DocketPage> {
  return inTime(db, async (read) => {
    const { shown } = query
    const { page, counted, ...judged } = await judgeDocket(read, query, {
      ...narrowed,
      isBare: shown !== undefined,
    })
    if (page.docket === null || shown === undefined) return page
    if (counted === null) return { ...page, docket: await completed(read, page.docket, judged) }
    const { docket, more } = firstOf(page.docket, shown, counted)
    return { ...page, docket: await completed(read, docket, judged), more }
  })
}

interface JudgedDocket {
  page: DocketPage
  /** How much there is of each part where only some of each is to be given. */
  counted: Counted[] | null
  versions: VersionRow[]
  view: View
}

/** `isBare`: only what rows are judged by; those that are shown are completed. */
export async function judgeDocket(
  db: Database,
  query: DocketQuery,
  { isBare = false, ...narrowed }: Narrowed & { isBare?: boolean },
): Promise<JudgedDocket> {
  const log = await logAt(db, query.known)
  const view = { log, asOf: query.asOf, language: query.language, named: true }
  const occurring = await listOccurring(db, isLive(view))
  const sessions = sessionsOf(occurring)
  const code = query.session ?? sessions[0]
  const none = { sessions, desk: [], deskWords: {}, leftOut: { counted: 0, carried: 0, later: 0, apart: 0 } }
  if (code === undefined) return { page: { docket: null, ...none }, counted: null, versions: [], view }
  const asked = { ...(await askedOf(db, code, query, log)), ...narrowed }
  const { working, parties, gathersReturns, days } = asked
  const { versions, leftOut, counted } = await docketCandidates(db, asked, occurring)
  const mandates = await mandateRows(db, versions, { ...view, isBare })
  const desk = { parties, gathersReturns }
  const docket = docketOf(mandates, { working, desk, today: todayOf(query), days })
  const deskWords = Object.fromEntries(await wordsOfParties(db, parties, view))
  return { page: { docket, sessions, desk: parties, deskWords, leftOut }, counted, versions, view }
}

async function askedOf(db: Database, code: string, query: DocketQuery, log: number | null) {
  const working = sessionCalled(code)
  const { secretariat = [] } = organisations.find(({ code }) => code === working.organisation) ?? {}
  const parties = query.desk ?? [...secretariat]
  const gathersReturns = parties.some((id) => secretariat.includes(id))
  const days = await sessionDays(db, log)
  return { working, days, parties, gathersReturns, asOf: query.asOf, log, shown: query.shown }
}

/** Where its mandates stand, and who sees to them. */
async function completed(db: Database, docket: Docket, judged: Pick<JudgedDocket, 'versions' | 'view'>) {
  const complete = await completer(db, rowsOf(docket), judged)
  const { tasks, reports, returns, carried, later, standing, appeals } = docket
  const all = (rows: readonly DocketRow[]) => rows.map(complete)
  return {
    ...{ ...docket, tasks: all(tasks), returns: all(returns), carried: all(carried), later: all(later) },
    ...{ standing: all(standing), appeals: all(appeals) },
    reports: reports.map((report) => ({ ...report, parts: all(report.parts) })),
  }
}

const rowsOf = ({ tasks, reports, returns, carried, later, standing, appeals }: Docket) => [
  ...[tasks, returns, carried, later, standing, appeals].flat(),
  ...reports.flatMap(({ parts }) => parts),
]

export async function completer(
  db: Database,
  rows: readonly DocketRow[],
  { versions, view }: Pick<JudgedDocket, 'versions' | 'view'>,
): Promise<(row: DocketRow) => DocketRow> {
  const ids = new Set(rows.map(({ mandate }) => mandate.id))
  const shown = versions.filter(({ mandate }) => ids.has(mandate))
  const whole = new Map((await mandateRows(db, shown, view)).map((mandate) => [mandate.id, mandate]))
  return (row) => ({ ...row, mandate: whole.get(row.mandate.id) ?? row.mandate })
}

/** What was known at a moment is judged by the day of that moment, or the answer would change with the clock. */
function todayOf({ asOf, known }: DocketQuery): string {
  const moment = known === undefined ? new Date() : new Date(known)
  return asOf ?? moment.toISOString().slice(0, 10)
}

/** As of now. */
export const sessionsToChoose = async (db: Database): Promise<string[]> =>
  sessionsOf(await listOccurring(db, isLive({ asOf: undefined, log: null })))

/** Sessions that a docket can be asked for: those after the sessions of the texts, and those that texts name; newest first. */
function sessionsOf(occurring: readonly Occurring[]): string[] {
  const rows = occurring.toSorted((a, b) => newestFirst(a.date, b.date) || newestFirst(a.session, b.session))
  const after = rows.flatMap(({ session }) => (session === null ? [] : (sessionAfter(session) ?? [])))
  const named = rows.flatMap(({ due }) => due ?? [])
  return [...new Set([...after, ...named])].filter(isMet)
}

/** Of days, and of sessions of one day: `CFM-45` before `CFM-9`. */
const newestFirst = (one: string | null, other: string | null) => inNumbers.compare(other ?? '', one ?? '')

/** Of an organ that meets at set times: a docket is for a session that comes. */
const isMet = (code: string) => readSessionCode(code)?.organ.rhythm !== undefined

import { docketOf, organisations, readSessionCode, sessionAfter } from '@qarar/register'
import type { DocketPage } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { inNumbers } from '../sessions/in-numbers.ts'
import { sessionCalled } from '../sessions/session-called.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { logAt } from './as-of.ts'
import { type DocketAsked, docketCandidates, isLive } from './docket-candidates.ts'
import { inTime } from './in-time.ts'
import { mandateRows } from './mandate-rows.ts'
import { listOccurring, type Occurring } from './occurring-sessions.ts'
import type { DocketQuery } from './queries.ts'

/** What a program asks of a docket that people do not. */
type Narrowed = Pick<DocketAsked, 'only' | 'allCounted'>

export function getDocket(
  db: Database,
  query: DocketQuery = {},
  narrowed: Narrowed = {},
): Promise<DocketPage> {
  return inTime(db, async (read) => {
    const log = await logAt(read, query.known)
    const occurring = await listOccurring(read, isLive({ asOf: query.asOf, log }))
    const sessions = sessionsOf(occurring)
    const code = query.session ?? sessions[0]
    return code === undefined
      ? { docket: null, sessions, desk: [], leftOut: { counted: 0, carried: 0, later: 0, apart: 0 } }
      : docketFor(read, code, { query, sessions, occurring, log, ...narrowed })
  })
}

interface Known extends Narrowed {
  query: DocketQuery
  sessions: string[]
  occurring: Occurring[]
  log: number | null
}

async function docketFor(
  db: Database,
  code: string,
  { query, sessions, occurring, log, ...narrowed }: Known,
): Promise<DocketPage> {
  const working = sessionCalled(code)
  const { secretariat = [] } = organisations.find(({ code }) => code === working.organisation) ?? {}
  const parties = query.desk ?? [...secretariat]
  const desk = { parties, gathersReturns: parties.some((id) => secretariat.includes(id)) }
  const days = await sessionDays(db, log)
  const asked = { working, days, ...desk, asOf: query.asOf, log, ...narrowed }
  const { versions, leftOut } = await docketCandidates(db, asked, occurring)
  const mandates = await mandateRows(db, versions, { log, ...query, named: true })
  return {
    docket: docketOf(mandates, { working, desk, today: todayOf(query), days }),
    sessions,
    desk: parties,
    leftOut,
  }
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

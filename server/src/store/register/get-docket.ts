import {
  docketOf,
  openingOf,
  organisations,
  readSessionCode,
  type SessionCode,
  type SessionDays,
  sessionAfter,
} from '@qarar/register'
import { type DocketPage, liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { refusal } from '../store-error.ts'
import { heldAt, logAt } from './as-of.ts'
import { inOrder } from './in-order.ts'
import { mandateRows } from './mandate-rows.ts'
import type { DocketQuery } from './queries.ts'

/** A docket is read by people: more than these would not be. The newest texts go first. */
const mostCandidates = 5000
const mostBefore = 200

const sessionsAhead = 20

interface Asked {
  working: SessionCode
  parties: string[]
  days: SessionDays
}

export async function getDocket(db: Database, query: DocketQuery = {}): Promise<DocketPage> {
  const log = await logAt(db, query.known)
  const sessions = await listSessions(db, log)
  const code = query.session ?? sessions[0]
  if (code === undefined) return { docket: null, sessions, desk: [] }
  const working = readSessionCode(code)
  if (!working)
    throw refusal('not-applicable', `No organisation that Qarar knows has a session called "${code}".`)
  const { secretariat = [] } = organisations.find(({ code }) => code === working.organisation) ?? {}
  const parties = query.desk ?? [...secretariat]
  const desk = { parties, gathersReturns: parties.some((id) => secretariat.includes(id)) }
  const days = await sessionDays(db, log)
  const versions = await candidates(db, { working, parties, days }, query, log)
  const mandates = await mandateRows(db, versions, { log, ...query })
  // What was known at a moment is judged by the day of that moment, or the answer would change with the clock.
  const moment = query.known === undefined ? new Date() : new Date(query.known)
  const today = query.asOf ?? moment.toISOString().slice(0, 10)
  return { docket: docketOf(mandates, { working, desk, today, days }), sessions, desk: parties }
}

/** All that may be due at the session or later, and the newest of what was due before. */
async function candidates(
  db: Database,
  { working, parties, days }: Asked,
  { asOf }: DocketQuery,
  log: number | null,
) {
  const own = db
    .selectFrom('mandate_version as v')
    .selectAll('v')
    .where(heldAt('v', log))
    .where('v.state', 'in', [...liveStates])
    .where(({ or, and, eb }) =>
      or([
        sql<boolean>`v.addressees && ${parties}::text[]`,
        and([eb('v.follow', '=', 'return'), eb('v.organisation', '=', working.organisation)]),
      ]),
    )
    .$if(asOf !== undefined, (q) => q.where(sql<boolean>`(v.date is null or v.date <= ${asOf}::date)`))
  const isNear = nearTo(working, days)
  const [near, before] = await Promise.all([
    inOrder(own.where(isNear)).limit(mostCandidates).execute(),
    inOrder(own.where(sql<boolean>`not ${isNear}`).where('v.follow', 'not in', ['standing', 'appeal']))
      .limit(mostBefore)
      .execute(),
  ])
  return [...near, ...before]
}

/** Named for the session or one soon after it, asked at the one before it, or by another organ in between. */
function nearTo({ organ, ordinal, special }: SessionCode, days: SessionDays) {
  const code = (at: number) => `${organ.sessionName}-${special ? 'S-' : ''}${at}`
  const coming = Array.from({ length: sessionsAhead }, (_, index) => code(ordinal + index))
  const [from, to] = [openingOf(code(ordinal - 1), days), openingOf(code(ordinal), days)]
  const inBetween =
    from === null
      ? sql`false`
      : sql`v.date >= ${from}::date and ${to === null ? sql`true` : sql`v.date < ${to}::date`}`
  return sql<boolean>`coalesce(v.due_session = any(${coming}::text[]) or v.session = ${code(ordinal - 1)}
    or (${inBetween}), false)`
}

/** Sessions that a docket can be asked for: those after the sessions of the texts, and those that texts name; newest first. */
async function listSessions(db: Database, log: number | null): Promise<string[]> {
  const rows = await db
    .selectFrom('mandate_version as v')
    .select(['v.session', 'v.due_session', ({ fn }) => fn.max('v.date').as('date')])
    .where(heldAt('v', log))
    .where('v.state', 'in', [...liveStates])
    .groupBy(['v.session', 'v.due_session'])
    .orderBy('date', (by) => by.desc().nullsLast())
    .execute()
  const after = rows.flatMap(({ session }) => (session === null ? [] : (sessionAfter(session) ?? [])))
  const named = rows.flatMap(({ due_session }) => due_session ?? [])
  return [...new Set([...after, ...named])].filter(isMet)
}

/** Of an organ that meets at set times: a docket is for a session that comes. */
const isMet = (code: string) => readSessionCode(code)?.organ.rhythm !== undefined

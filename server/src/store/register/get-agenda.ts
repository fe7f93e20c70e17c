import { languages } from '@qarar/core/languages/index.ts'
import {
  addresseeClassesOf,
  agendaInWords,
  agendaOf,
  codeOfSession,
  fallsIn,
  officeEnds,
  opensOn,
  preparationOf,
  readItem,
  readSessionCode,
  reportLines,
  type SessionCode,
  type SessionDays,
} from '@qarar/register'
import type { AgendaDue, AgendaLine, AgendaPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { callsOf, yearAfter } from '../mechanisms/calls-of.ts'
import { onceByLog, onceByTexts, onceOfNow } from '../once-by-log.ts'
import { printedDaysOf } from '../sessions/printed-days.ts'
import { printedPlace } from '../sessions/printed-place.ts'
import { sessionDays, sessionFacts } from '../sessions/session-facts.ts'
import type { AgendaQuery } from '../store.ts'
import { utcToday } from '../utc-today.ts'
import { logAt } from './as-of.ts'
import { isLive } from './docket-rows.ts'
import { getDocket } from './get-docket.ts'
import { textOrder } from './in-order.ts'
import { inTime } from './in-time.ts'
import { mandateRows, type VersionRow } from './mandate-rows.ts'
import { keysOf, listOccurring, type Occurring } from './occurring-sessions.ts'

/** The agenda of a session as the texts have it; without a session of the one after the newest text. */
export const getAgenda = (db: Database, query: AgendaQuery = {}): Promise<AgendaPage> =>
  onceOfNow(db, 'agenda', query, () => makeAgenda(db, query))

async function makeAgenda(db: Database, query: AgendaQuery): Promise<AgendaPage> {
  const { docket, sessions } = await getDocket(db, query, { only: 'report', allCounted: true })
  const working = docket && readSessionCode(docket.session)
  if (!docket || !working) return { agenda: null, sessions }
  const log = await logAt(db, query.known)
  const days = await sessionDays(db, log)
  const versions = await candidates(db, working, query, { log, days })
  // In the language that was first, as titles are: an agenda has the same items whoever reads it.
  const mandates = await mandateRows(db, versions, { log, asOf: query.asOf })
  const session = codeOfSession(working)
  // Which texts were held at a moment that is past is not asked: what they print is of now.
  const printed = log === null ? await printedDaysOf(db, session) : null
  const opens = opensOn(session, days, printed)
  const mechanisms = await mechanismCalls(db, working, { ...query, opens })
  return {
    agenda: {
      ...{ session, opens, facts: await sessionFacts(db, session, log) },
      ...{ printed, place: log === null ? await printedPlace(db, session) : null },
      items: await inWords(db, agendaOf(mandates, { working, days }), { versions, log, ...query }),
      reports: reportLines(docket.reports),
      mechanisms,
      preparation: opens === null ? [] : preparationOf(working.organisation, opens),
    },
    sessions,
  }
}

type Words = Pick<AgendaQuery, 'asOf' | 'language'> & { versions: VersionRow[]; log: number | null }

/** As versions in the reader's language have the same items. */
async function inWords(db: Database, lines: AgendaLine[], { versions, log, asOf, language }: Words) {
  if (language === undefined) return lines
  const shown = new Set(lines.flatMap(({ sources }) => sources.map(({ mandate }) => mandate)))
  const own = versions.filter(({ mandate }) => shown.has(mandate))
  return agendaInWords(lines, await mandateRows(db, own, { log, asOf, language, named: true }))
}

/** What mechanisms make due by the opening; where nobody knows that day, in the year to come. */
function mechanismCalls(
  db: Database,
  { organisation }: SessionCode,
  { asOf = utcToday(), known, language = 'en', opens }: AgendaQuery & { opens: string | null },
): Promise<AgendaDue[]> {
  const to = opens ?? yearAfter(asOf)
  const ask = () =>
    inTime(db, async (read) =>
      callsOf(read, { organisation, asOf, to, language, log: await logAt(read, known) }),
    )
  if (known !== undefined) return ask()
  return onceByLog(db, `calls ${organisation} ${asOf} ${to} ${language}`, ask)
}

/** Most that have such words are none. */
const isItem = ({ fields }: VersionRow) =>
  readItem({ fields, classes: addresseeClassesOf(fields.addressees) }) !== null

/** Items by the rule that the session may have, by when each is due: what was due before may still be one where it is kept in view. */
async function candidates(
  db: Database,
  working: SessionCode,
  { asOf }: AgendaQuery,
  { log, days }: { log: number | null; days: SessionDays },
): Promise<VersionRow[]> {
  const { organ, organisation } = working
  const place = (each: Occurring) => placeOf(each, working, days)
  const isNow = asOf === undefined && log === null
  const items = isNow
    ? await onceByTexts(db, `items ${organisation}`, () => itemsOf(db, { organisation, asOf, log }))
    : await itemsOf(db, { organisation, asOf, log, place })
  return items.filter(({ due_session: due, session, date, organ: own, follow, fields }) => {
    const isDecided = fields.class === 'decide'
    const isNamed = own === organ.code || due?.startsWith(`${organ.sessionName}-`)
    const at = isDecided || isNamed ? place({ due, session, date }) : null
    return at === 'due' || (at === 'kept' && (isDecided || follow === 'report'))
  })
}

interface ItemsAsked {
  organisation: string
  asOf: string | undefined
  log: number | null
  /** Only those that have one; without it all: what is read of a moment that is past is not kept. */
  place?: (each: Occurring) => 'due' | 'kept' | null
}

/**
 * What the rule has for an item, whatever session it is one of: few of a register. Found by keys and by parts of its words,
 * in the order of the texts; organs decide their agenda, and closing clauses ask for it.
 */
async function itemsOf(db: Database, { organisation, asOf, log, place }: ItemsAsked): Promise<VersionRow[]> {
  const parts = languages.flatMap(({ agenda }) => agenda.parts.map((part) => `%${part}%`))
  const occurring = (await listOccurring(db, isLive({ asOf, log }))).filter((each) => place?.(each) !== null)
  // By keys first, all in one go: versions are wide, and each is looked for by many parts of words.
  const { rows } = await sql<VersionRow>`
    select w.* from (
      select * from version_key v
      where ${isLive({ asOf, log })} and ${isAskedOfNobodyElse} and v.organisation = ${organisation} offset 0
    ) v
    join unnest(${keysOf(occurring)}) as j (due, session, date)
      on j.due = v.due_session and j.session = v.session and j.date = v.date
    join mandate_version w on w.mandate = v.mandate and w.log = v.log
    where w.words like any(${parts}::text[])
    order by ${textOrder}`.execute(db)
  return rows.filter(isItem)
}

/** What an organ decides on its own, or asks of a secretariat and of nobody beside it, as the rule has it. */
const isAskedOfNobodyElse = sql<boolean>`((v.class = 'decide' and v.addressees = '{}')
  or (v.class = 'request' and v.addressees <> '{}' and not exists (
    select from unnest(v.addressees) a where not a like any(${officeEnds.map((end) => `%${end}`)}::text[]))))`

/** `kept`: on the agenda only where it is kept in view, whatever session it names. Null: on none of the session. */
function placeOf(
  { due, session, date }: Occurring,
  working: SessionCode,
  days: SessionDays,
): 'due' | 'kept' | null {
  const work = { id: '', symbol: null, title: null, organisation: null, organ: null, session, date }
  const named = fallsIn({ due: { session: due, date: null }, work }, working, days)
  const unnamed = due === null ? named : fallsIn({ due: { session: null, date: null }, work }, working, days)
  if (named === 'due' || named === 'stale' || (named === 'carried' && due === null)) return 'due'
  return [named, unnamed].some((falling) => falling !== null && falling !== 'later') ? 'kept' : null
}

import { languages } from '@qarar/core/languages/index.ts'
import {
  addresseeClassesOf,
  agendaOf,
  codeOfSession,
  fallsIn,
  openingOf,
  preparationOf,
  readItem,
  readSessionCode,
  reportLines,
  type SessionCode,
  type SessionDays,
} from '@qarar/register'
import type { AgendaPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { sessionDays, sessionFacts } from '../sessions/session-facts.ts'
import type { AgendaQuery } from '../store.ts'
import { logAt } from './as-of.ts'
import { isLive } from './docket-candidates.ts'
import { getDocket } from './get-docket.ts'
import { textOrder } from './in-order.ts'
import { mandateRows, type VersionRow } from './mandate-rows.ts'
import { keysOf, listOccurring, type Occurring } from './occurring-sessions.ts'

/** More items than these no session takes up; the newest texts go first. */
const mostCandidates = 5000

/** The agenda of a session as the texts have it; without a session of the one after the newest text. */
export async function getAgenda(db: Database, query: AgendaQuery = {}): Promise<AgendaPage> {
  const { docket, sessions } = await getDocket(db, query, { only: 'report' })
  const working = docket && readSessionCode(docket.session)
  if (!docket || !working) return { agenda: null, sessions }
  const log = await logAt(db, query.known)
  const days = await sessionDays(db, log)
  const versions = (await candidates(db, working, query, { log, days })).filter(isItem)
  // In the language that was first, as titles are: an agenda has the same items whoever reads it.
  const mandates = await mandateRows(db, versions, { log, asOf: query.asOf })
  const session = codeOfSession(working)
  return {
    agenda: {
      ...{ session, opens: docket.opens, facts: await sessionFacts(db, session, log) },
      items: agendaOf(mandates, { working, days }),
      reports: reportLines(docket.reports),
      preparation: preparationFor(working, days),
    },
    sessions,
  }
}

/** Most candidates are none: only of items all is looked up. */
const isItem = ({ fields }: VersionRow) =>
  readItem({ fields, classes: addresseeClassesOf(fields.addressees) }) !== null

function preparationFor(working: SessionCode, days: SessionDays) {
  const opens = openingOf(codeOfSession(working), days)
  return opens === null ? [] : preparationOf(working.organisation, opens)
}

/**
 * What may be an item, by class, by when it is due and by parts of its words; the rule has the last word. What was due before
 * may still be one where it is kept in view: organs decide that, and closing clauses ask for it.
 */
async function candidates(
  db: Database,
  working: SessionCode,
  { asOf }: AgendaQuery,
  { log, days }: { log: number | null; days: SessionDays },
): Promise<VersionRow[]> {
  const { organ, organisation } = working
  const parts = languages.flatMap(({ agenda }) => agenda.parts.map((part) => `%${part}%`))
  const judged = (await listOccurring(db, isLive({ asOf, log }))).flatMap((each) => {
    const place = placeOf(each, working, days)
    return place === null ? [] : { ...each, isKept: place === 'kept' }
  })
  const { rows } = await sql<VersionRow>`
    select w.* from version_key v
    join unnest(${keysOf(judged)}, ${judged.map(({ isKept }) => isKept)}::bool[]) as j (due, session, date, kept)
      on j.due = v.due_session and j.session = v.session and j.date = v.date
    join mandate_version w on w.mandate = v.mandate and w.log = v.log
    where ${isLive({ asOf, log })} and v.organisation = ${organisation} and v.class in ('decide', 'request')
      and (v.organ = ${organ.code} or v.due_session like ${`${organ.sessionName}-%`} or v.class = 'decide')
      and (not j.kept or v.class = 'decide' or v.follow = 'report')
      and w.words like any(${parts}::text[])
    order by ${textOrder} limit ${mostCandidates}`.execute(db)
  return rows
}

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

import { languages } from '@qarar/core/languages/index.ts'
import {
  addresseeClassesOf,
  agendaOf,
  codeOfSession,
  openingOf,
  preparationOf,
  readItem,
  readSessionCode,
  reportLines,
  type SessionCode,
  type SessionDays,
} from '@qarar/register'
import { type AgendaPage, liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { sessionDays, sessionFacts } from '../sessions/session-facts.ts'
import type { AgendaQuery } from '../store.ts'
import { heldAt, logAt } from './as-of.ts'
import { getDocket } from './get-docket.ts'
import { inOrder } from './in-order.ts'
import { mandateRows, type VersionRow } from './mandate-rows.ts'

/** More items than these no session takes up; the newest texts go first. */
const mostCandidates = 5000

/** The agenda of a session as the texts have it; without a session of the one after the newest text. */
export async function getAgenda(db: Database, query: AgendaQuery = {}): Promise<AgendaPage> {
  const { docket, sessions } = await getDocket(db, query)
  const working = docket && readSessionCode(docket.session)
  if (!docket || !working) return { agenda: null, sessions }
  const log = await logAt(db, query.known)
  const days = await sessionDays(db, log)
  const versions = (await candidates(db, working, query, log)).filter(isItem)
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

/** What may be an item, by class and by parts of its words; the rule has the last word. */
async function candidates(
  db: Database,
  { organ, organisation }: SessionCode,
  { asOf }: AgendaQuery,
  log: number | null,
) {
  const parts = languages.flatMap(({ agenda }) => agenda.parts.map((part) => `%${part}%`))
  const query = db
    .selectFrom('mandate_version as v')
    .selectAll('v')
    .where(heldAt('v', log))
    .where('v.state', 'in', [...liveStates])
    .where('v.organisation', '=', organisation)
    .where(sql<boolean>`(v.organ = ${organ.code} or v.due_session like ${`${organ.sessionName}-%`}
      or v.fields ->> 'class' = 'decide')`)
    .where(sql<boolean>`v.fields ->> 'class' in ('decide', 'request')`)
    .where(sql<boolean>`v.words like any(${parts}::text[])`)
    .$if(asOf !== undefined, (q) => q.where(sql<boolean>`(v.date is null or v.date <= ${asOf}::date)`))
  return inOrder(query).limit(mostCandidates).execute()
}

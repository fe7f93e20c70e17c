import type { LanguageTag } from '@qarar/core'
import { codeOfSession, openingOf, opensOn, readSessionCode, type SessionCode } from '@qarar/register'
import type {
  Level,
  SessionDocument,
  SessionPage,
  SessionPoint,
  SessionsPage,
  SessionTopic,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByLog } from '../once-by-log.ts'
import { isLive } from '../register/docket-rows.ts'
import { inNumbers } from '../sessions/in-numbers.ts'
import { printedDaysOf } from '../sessions/printed-days.ts'
import { printedPlace } from '../sessions/printed-place.ts'
import { sessionDays, sessionFacts } from '../sessions/session-facts.ts'
import { utcToday } from '../utc-today.ts'
import { dueInWords, hasDocket } from './due-by-addressee.ts'
import { agendaFigures, sessionFigures } from './session-figures.ts'
import { sessionPoints } from './session-points.ts'

/** Of each organ the newest first. */
export async function listSessions(db: Database): Promise<SessionsPage> {
  const points = await sessionPoints(db)
  const organs = Map.groupBy(points, ({ session }) => readSessionCode(session)?.organ)
  return { sessions: [...organs.values()].flatMap((ofOrgan) => ofOrgan.toReversed()) }
}

/** Undefined where no organisation has such a session, and where nothing held speaks of it and no profile knows its day. */
export async function getSession(
  db: Database,
  level: Level,
  code: string,
  language?: LanguageTag,
): Promise<SessionPage | undefined> {
  const known = readSessionCode(code)
  if (known === null || !(await isKnown(db, codeOfSession(known)))) return undefined
  const day = utcToday()
  return onceByLog(db, `session ${codeOfSession(known)} ${day} ${language ?? ''}`, () =>
    countSession(db, level, known, language),
  )
}

/** Whatever leads to a page of it: the list, or a day that the program brings. */
const isKnown = async (db: Database, session: string): Promise<boolean> =>
  openingOf(session) !== null || (await sessionPoints(db)).some((point) => point.session === session)

async function countSession(
  db: Database,
  level: Level,
  known: SessionCode,
  language: LanguageTag | undefined,
): Promise<SessionPage> {
  const session = codeOfSession(known)
  const row = (await sessionPoints(db)).filter((point) => isSameSeries(point.session, session))
  const isOwn = (point: SessionPoint) => point.session === session
  const figures = hasDocket(session) ? await sessionFigures(db, session, level) : null
  return {
    session: row.find(isOwn) ?? (await emptyPoint(db, session, known.organisation)),
    place: await printedPlace(db, session),
    facts: await sessionFacts(db, session, null),
    previous: row.findLast((point) => inNumbers.compare(point.session, session) < 0)?.session ?? null,
    next: row.find((point) => inNumbers.compare(point.session, session) > 0)?.session ?? null,
    documents: await documentsOf(db, session),
    topics: await topicsOf(db, session, language ?? null),
    docket: figures && {
      counts: figures.counts,
      due: await dueInWords(db, figures.due, language),
      dueMore: figures.dueMore,
    },
    agenda: figures ? await agendaFigures(db, session) : null,
  }
}

function isSameSeries(one: string, other: string): boolean {
  const [a, b] = [readSessionCode(one), readSessionCode(other)]
  return a?.organ === b?.organ && a?.special === b?.special
}

async function emptyPoint(db: Database, session: string, organisation: string): Promise<SessionPoint> {
  const printed = await printedDaysOf(db, session)
  const opens = opensOn(session, await sessionDays(db, null), printed)
  return { session, organisation, opens, printed, texts: 0, asked: 0, due: 0 }
}

/** Publications with texts of the session, once in each language, in the order in which they came in. */
async function documentsOf(db: Database, session: string): Promise<SessionDocument[]> {
  const { rows } = await sql<SessionDocument>`
    select e.publication, r.kind, p.symbol, r.title, e.language, count(*)::int as works
    from revision_work w
    join expression e on e.revision = w.revision and e.state = 'listed'
    join revision r on r.id = w.revision
    join publication p on p.id = e.publication
    where w.session = ${session}
    group by e.publication, r.kind, p.symbol, r.title, e.language, p.created_at, e.created_at
    order by p.created_at, e.created_at limit 500`.execute(db)
  return rows
}

/** Texts of the session that ask for something, with how much; called as their versions in the reader's language, where they have one. */
async function topicsOf(
  db: Database,
  session: string,
  language: LanguageTag | null,
): Promise<SessionTopic[]> {
  const { rows } = await sql<SessionTopic>`
    with asking as (
      select v.work, count(*)::int as asked, min(v.mandate) as mandate from version_key v
      where v.session = ${session} and ${isLive({ asOf: undefined, log: null })} group by v.work
    )
    select a.work, coalesce(o.symbol, v.symbol) as symbol, coalesce(o.title, v.title) as title,
      case when o.title is null then e.language else ${language}::text end as language, a.asked
    from asking a
    join mandate_version v on v.mandate = a.mandate and v.upto is null
    left join followed_at f on f.revision = v.revision and f.upto is null
    left join expression e on e.id = f.expression
    left join lateral (
      select coalesce(w.symbol, w.number) as symbol, w.title from work_expression x
      join expression l on l.revision = x.revision and l.state = 'listed' and l.language = ${language}::text
      join revision_work w on w.revision = x.revision and w."order" = x."order"
      where x.work = a.work order by l.created_at limit 1
    ) o on true
    order by v.date, v.publication, v."order", a.work limit 1000`.execute(db)
  return rows
}

import type { LanguageTag } from '@qarar/core'
import { codeOfSession, opensOn, readSessionCode } from '@qarar/register'
import type { HomePage, Level } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { onceByLog } from '../once-by-log.ts'
import { sessionsToChoose } from '../register/get-docket.ts'
import { printedDaysOf } from '../sessions/printed-days.ts'
import { printedPlace } from '../sessions/printed-place.ts'
import { sessionCalled } from '../sessions/session-called.ts'
import { sessionDays, sessionFacts } from '../sessions/session-facts.ts'
import { utcToday } from '../utc-today.ts'
import { dueInWords } from './due-by-addressee.ts'
import { recentEntries } from './recent.ts'
import { countToReview, sessionFigures } from './session-figures.ts'
import { sessionPoints } from './session-points.ts'

/** The working session in figures; without one the session after the newest text. */
export async function getHome(
  db: Database,
  level: Level,
  { session: asked, language }: { session?: string; language?: LanguageTag } = {},
): Promise<HomePage> {
  const session = asked === undefined ? undefined : codeOfSession(sessionCalled(asked))
  const day = utcToday()
  return onceByLog(db, `home ${session ?? ''} ${day} ${language ?? ''}`, () =>
    countHome(db, level, session, language),
  )
}

async function countHome(
  db: Database,
  level: Level,
  asked: string | undefined,
  language: LanguageTag | undefined,
): Promise<HomePage> {
  const sessions = await sessionsToChoose(db)
  const session = asked ?? sessions[0]
  const [publications, working, toReview, timeline, recent] = await Promise.all([
    countPublications(db),
    session === undefined ? null : workingOn(db, level, session, language),
    countToReview(db, level),
    session === undefined ? [] : timelineOf(db, session),
    recentEntries(db),
  ])
  return { publications, working, sessions, toReview, timeline, recent }
}

/** As many as are taken in at a glance: the page of the session has all. */
const mostDue = 8

async function workingOn(
  db: Database,
  level: Level,
  session: string,
  language: LanguageTag | undefined,
): Promise<HomePage['working']> {
  const printed = await printedDaysOf(db, session)
  const opens = opensOn(session, await sessionDays(db, null), printed)
  const { due, dueMore, counts } = await sessionFigures(db, session, level)
  const shown = await dueInWords(db, due.slice(0, mostDue), language)
  return {
    ...{ session, opens, printed, place: await printedPlace(db, session), counts },
    facts: await sessionFacts(db, session, null),
    ...{ due: shown, dueMore: dueMore + due.length - shown.length },
  }
}

/** Of one organ; special sessions are none of the row. */
async function timelineOf(db: Database, session: string) {
  const organ = readSessionCode(session)?.organ
  return (await sessionPoints(db)).filter((point) => {
    const code = readSessionCode(point.session)
    return code?.organ === organ && !code?.special
  })
}

async function countPublications(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('expression')
    .select(({ fn }) => fn.count<string>('publication').distinct().as('count'))
    .where('state', '=', 'listed')
    .executeTakeFirstOrThrow()
  return Number(count)
}

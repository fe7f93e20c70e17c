// The sessions that the store knows: those of its texts, those that texts name, those of which somebody entered a day.
import { openingOf, readSessionCode, type SessionDays } from '@qarar/register'
import type { SessionPoint } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByLog } from '../once-by-log.ts'
import { isLive } from '../register/docket-candidates.ts'
import { sessionDays } from '../sessions/session-facts.ts'

/** In the order of organisations and organs, the oldest session first. */
export const sessionPoints = (db: Database): Promise<SessionPoint[]> =>
  onceByLog(db, 'sessions', async () => {
    const counted = await countBySession(db)
    const days = await sessionDays(db, null)
    const entered = [...days.keys()].filter((code) => !counted.has(code))
    for (const code of [...entered, ...(await sessionsOfTexts(db))])
      if (!counted.has(code)) counted.set(code, { texts: 0, asked: 0, due: 0 })
    return [...counted].flatMap(([session, counts]) => pointOf(session, counts, days) ?? []).sort(inRow)
  })

type Counts = Pick<SessionPoint, 'texts' | 'asked' | 'due'>

function pointOf(session: string, counts: Counts, days: SessionDays): SessionPoint | null {
  const code = readSessionCode(session)
  return code && { session, organisation: code.organisation, opens: openingOf(session, days), ...counts }
}

/** `CFM-9` before `CFM-45`. */
const inRow = (one: SessionPoint, other: SessionPoint) =>
  one.organisation.localeCompare(other.organisation, 'en') ||
  one.session.localeCompare(other.session, 'en', { numeric: true })

async function countBySession(db: Database): Promise<Map<string, Counts>> {
  const { rows } = await sql<Record<'session' | keyof Counts, string>>`
    select session, sum(texts) as texts, sum(asked) as asked, sum(due) as due from (
      select v.session, count(distinct v.work) as texts, count(*) as asked, 0 as due from version_key v
      where ${isLive({ asOf: undefined, log: null })} and v.session <> '' group by v.session
      union all
      select v.due_session, 0, 0, count(*) from version_key v
      where ${isLive({ asOf: undefined, log: null })} and v.due_session <> '' group by v.due_session
    ) each group by session`.execute(db)
  return new Map(
    rows.map(({ session, texts, asked, due }) => [
      session,
      { texts: Number(texts), asked: Number(asked), due: Number(due) },
    ]),
  )
}

/** Also of texts that ask for nothing, as records. */
async function sessionsOfTexts(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('revision_work as w')
    .innerJoin('expression as e', 'e.revision', 'w.revision')
    .select('w.session')
    .distinct()
    .where('e.state', '=', 'listed')
    .where('w.session', 'is not', null)
    .execute()
  return rows.flatMap(({ session }) => session ?? [])
}

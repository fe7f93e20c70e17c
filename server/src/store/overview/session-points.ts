// The sessions that the store knows: those of its texts and those after them, those that texts name, those that people know of.

import { opensOn, readSessionCode, type SessionDays } from '@qarar/register'
import type { PrintedDays, SessionPoint } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByTexts } from '../once-by-log.ts'
import { isLive } from '../register/docket-rows.ts'
import { sessionsToChoose } from '../register/get-docket.ts'
import { inNumbers } from '../sessions/in-numbers.ts'
import { printedDays } from '../sessions/printed-days.ts'
import { sessionDays, sessionsTold } from '../sessions/session-facts.ts'
import { dueBySession } from './due-by-addressee.ts'

/** In the order of organisations and organs, the oldest session first. */
export const sessionPoints = (db: Database): Promise<SessionPoint[]> =>
  onceByTexts(db, 'sessions', async () => {
    const [asked, texts] = [await countAsked(db), await countTexts(db)]
    const days = await sessionDays(db, null)
    const ahead = [...(await sessionsToChoose(db)), ...(await sessionsTold(db))]
    const codes = [...new Set([...asked.keys(), ...texts.keys(), ...ahead])]
    const [printed, due] = [await printedDays(db), await dueBySession(db, codes, days)]
    const counted = codes.map((code): [string, Counts] => [
      code,
      { texts: texts.get(code) ?? 0, asked: asked.get(code) ?? 0, due: due.get(code) ?? 0 },
    ])
    return counted
      .flatMap(([session, counts]) => pointOf(session, counts, { days, printed }) ?? [])
      .sort(inRow)
  })

type Counts = Pick<SessionPoint, 'texts' | 'asked' | 'due'>

interface Times {
  days: SessionDays
  printed: ReadonlyMap<string, PrintedDays>
}

function pointOf(session: string, counts: Counts, { days, printed }: Times): SessionPoint | null {
  const code = readSessionCode(session)
  const own = days.has(session) ? null : (printed.get(session) ?? null)
  const opens = opensOn(session, days, own)
  return code && { session, organisation: code.organisation, opens, printed: own, ...counts }
}

/** `CFM-9` before `CFM-45`. */
const inRow = (one: SessionPoint, other: SessionPoint) =>
  one.organisation.localeCompare(other.organisation, 'en') || inNumbers.compare(one.session, other.session)

/** What the texts of each session ask; nothing of those that texts only name. */
async function countAsked(db: Database): Promise<Map<string, number>> {
  const { rows } = await sql<Record<'session' | 'asked', string>>`
    select session, sum(asked) as asked from (
      select v.session, count(*) as asked from version_key v
      where ${isLive({ asOf: undefined, log: null })} and v.session <> '' group by v.session
      union all
      select v.due_session, 0 from version_key v
      where ${isLive({ asOf: undefined, log: null })} and v.due_session <> '' group by v.due_session
    ) each group by session`.execute(db)
  return new Map(rows.map(({ session, asked }) => [session, Number(asked)]))
}

/** Also texts that ask for nothing, as records; once in all their languages. */
async function countTexts(db: Database): Promise<Map<string, number>> {
  const { rows } = await sql<{ session: string; texts: number }>`
    select w.session, count(distinct x.work)::int as texts from revision_work w
    join expression e on e.revision = w.revision and e.state = 'listed'
    join work_expression x on x.revision = w.revision and x."order" = w."order"
    where w.session is not null group by w.session`.execute(db)
  return new Map(rows.map(({ session, texts }) => [session, texts]))
}

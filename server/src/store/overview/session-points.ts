// The sessions that the store knows: those of its texts, those that texts name, those of which somebody entered a day.

import { openingOf, readSessionCode, type SessionDays } from '@qarar/register'
import type { SessionPoint } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByTexts } from '../once-by-log.ts'
import { isLive } from '../register/docket-rows.ts'
import { inNumbers } from '../sessions/in-numbers.ts'
import { sessionDays } from '../sessions/session-facts.ts'

/** In the order of organisations and organs, the oldest session first. */
export const sessionPoints = (db: Database): Promise<SessionPoint[]> =>
  onceByTexts(db, 'sessions', async () => {
    const [asked, texts] = [await countBySession(db), await countTexts(db)]
    const days = await sessionDays(db, null)
    const codes = new Set([...asked.keys(), ...texts.keys(), ...days.keys()])
    const counted = [...codes].map((code): [string, Counts] => [
      code,
      { texts: texts.get(code) ?? 0, ...(asked.get(code) ?? { asked: 0, due: 0 }) },
    ])
    return counted.flatMap(([session, counts]) => pointOf(session, counts, days) ?? []).sort(inRow)
  })

type Counts = Pick<SessionPoint, 'texts' | 'asked' | 'due'>

function pointOf(session: string, counts: Counts, days: SessionDays): SessionPoint | null {
  const code = readSessionCode(session)
  return code && { session, organisation: code.organisation, opens: openingOf(session, days), ...counts }
}

/** `CFM-9` before `CFM-45`. */
const inRow = (one: SessionPoint, other: SessionPoint) =>
  one.organisation.localeCompare(other.organisation, 'en') || inNumbers.compare(one.session, other.session)

async function countBySession(db: Database): Promise<Map<string, Pick<Counts, 'asked' | 'due'>>> {
  const { rows } = await sql<Record<'session' | 'asked' | 'due', string>>`
    select session, sum(asked) as asked, sum(due) as due from (
      select v.session, count(*) as asked, 0 as due from version_key v
      where ${isLive({ asOf: undefined, log: null })} and v.session <> '' group by v.session
      union all
      select v.due_session, 0, count(*) from version_key v
      where ${isLive({ asOf: undefined, log: null })} and v.due_session <> '' group by v.due_session
    ) each group by session`.execute(db)
  return new Map(rows.map(({ session, asked, due }) => [session, { asked: Number(asked), due: Number(due) }]))
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

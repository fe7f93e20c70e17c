import type { MechanismPage, MechanismRecord } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByLog } from '../once-by-log.ts'
import { heldAt, logAt } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import { utcToday } from '../utc-today.ts'
import { answersOf } from './answers-of.ts'
import { counting, heldMechanisms } from './held-mechanisms.ts'
import { historyOf } from './history-of.ts'
import { mandatesCalled } from './mandates-called.ts'
import type { MechanismQuery } from './mechanism-queries.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { mentionRows } from './mention-rows.ts'
import { recordRows } from './record-rows.ts'
import { sameAs } from './same-as.ts'

/** As many of a type as the page shows; tables have the others. */
const mostOfType = 100

/** With those that were merged into it. */
export async function getMechanism(
  db: Database,
  id: string,
  query: MechanismQuery = {},
): Promise<MechanismPage | undefined> {
  const page = await inTime(db, (read) => readPage(read, id, query))
  return page && { ...page, answers: await answersNow(db, page, query) }
}

type Unanswered = Omit<MechanismPage, 'answers'>

async function readPage(read: Database, id: string, query: MechanismQuery): Promise<Unanswered | undefined> {
  const log = await logAt(read, query.known)
  const [mechanism] = await mechanismRows(read, [id], { ...query, log })
  if (mechanism === undefined) return undefined
  const { records, totals } = await recordsOf(read, id, { ...query, log })
  return {
    mechanism,
    mentions: await mentionRows(read, id, { ...query, log }),
    ...{ records, totals, called: await mandatesCalled(read, records) },
    same: await sameAs(read, mechanism, { ...query, log }),
    history: await historyOf(read, id, log),
  }
}

/** Of thousands of records once for each entry of the log. */
function answersNow(db: Database, { mechanism, mentions }: Unanswered, query: MechanismQuery) {
  const { asOf = utcToday(), known, language = 'en' } = query
  const ask = () =>
    inTime(db, async (read) =>
      answersOf(read, mechanism, mentions, { asOf, language, log: await logAt(read, known) }),
    )
  if (known !== undefined) return ask()
  return onceByLog(db, `answers ${mechanism.id} ${asOf} ${language} ${query.asOf ?? ''}`, ask)
}

async function recordsOf(
  db: Database,
  id: string,
  { log, asOf }: { log: number | null; asOf?: string },
): Promise<{ records: MechanismRecord[]; totals: Record<string, number> }> {
  const { rows } = await sql<{ id: string; type: string; total: number }>`
    with ${heldMechanisms(log)}
    select id, type, total from (
      select r.id, r.type, count(*) over (partition by r.type)::int as total,
        row_number() over (partition by r.type order by r.on_day desc nulls last, r.id desc) as at
      from parts p join mechanism_record r on r.mechanism = p.id
      where p.whole = ${id} and ${heldAt('r', log)} and r.state in ${counting}
        and ${asOf === undefined ? sql`true` : sql`(r.on_first is null or r.on_first <= ${asOf}::date)`}
    ) found where at <= ${mostOfType}`.execute(db)
  const records = await recordRows(db, {
    where: sql`r.id = any(${rows.map((row) => row.id)}::text[]) and ${heldAt('r', log)}
      order by r.type, r.on_day desc nulls last, r.id desc`,
  })
  return { records, totals: Object.fromEntries(rows.map(({ type, total }) => [type, total])) }
}

import { answerAll, dayAfter } from '@qarar/register'
import type {
  DateValue,
  MechanismCalendar,
  MechanismDue,
  MechanismKindDeclaration,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt, logAt } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import { utcToday } from '../utc-today.ts'
import { askedRecords } from './answers-of.ts'
import { kindCalled, recordTypeIn } from './declared-kinds.ts'
import { listsOf } from './given-values.ts'
import { counting, heldMechanisms, isKept } from './held-mechanisms.ts'
import type { CalendarQuery } from './mechanism-queries.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { isSettledBy } from './settled-records.ts'

const usualDays = 365

/** What falls due from a day to another, of all kinds, in the order of the days. */
export function mechanismCalendar(db: Database, query: CalendarQuery = {}): Promise<MechanismCalendar> {
  return inTime(db, async (read) => {
    const log = await logAt(read, query.known)
    const from = query.from ?? query.asOf ?? utcToday()
    const to = query.to ?? dayAfter(from, usualDays)
    return { from, to, due: await dueBetween(read, { ...query, from, to, log }) }
  })
}

/** Of a moment that is read. */
export async function dueBetween(read: Database, view: View): Promise<MechanismDue[]> {
  const due = [...(await dueRecords(read, view)), ...(await nextOnes(read, view))]
  return due.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Of `table`: those that count, or of these only those that a person keeps. */
const livesIn = (table: string, kept = false) =>
  kept ? isKept(table) : sql<boolean>`${sql.ref(`${table}.state`)} in ${counting}`

interface DueRow {
  id: string
  mechanism: string
  kind: string
  type: string
  day: string
  state: string
  data: Record<string, unknown>
}

interface View extends CalendarQuery {
  from: string
  to: string
  log: number | null
  /** Only of mechanisms of this one, and of those of none. */
  organisation?: string
}

/** Of a row of `held`. */
const isOf = (organisation: string | undefined) =>
  organisation === undefined ? sql`true` : sql`(h.organisation is null or h.organisation = ${organisation})`

async function dueRecords(
  db: Database,
  { from, to, kind, kept, organisation, log, asOf = utcToday(), ...view }: View,
): Promise<MechanismDue[]> {
  const { rows } = await sql<DueRow>`
    with ${heldMechanisms(log)}
    select r.id, p.whole as mechanism, h.kind, r.type, r.due_day::text as day, r.state, r.data
    from mechanism_record r join parts p on p.id = r.mechanism join held h on h.id = p.whole
    where r.due_day between ${from}::date and ${to}::date and ${heldAt('r', log)} and ${livesIn('r', kept)}
      and ${livesIn('h', kept)} and ${kind === undefined ? sql`true` : sql`h.kind = ${kind}`}
      and ${isOf(organisation)} and not ${isSettledBy({ log, asOf })}
    order by r.due_day, h.kind, r.id limit 1000`.execute(db)
  const ids = [...new Set(rows.map(({ mechanism }) => mechanism))]
  const names = new Map(
    (await mechanismRows(db, ids, { ...view, asOf, log })).map(({ id, name }) => [id, name]),
  )
  return rows.map(({ id, mechanism, kind: own, type, day, state, data }) => {
    const { due = '' } = recordTypeIn(own, type) ?? {}
    const date = (data[due] as DateValue | undefined) ?? { value: day, calendar: 'gregorian', printed: null }
    return {
      mechanism,
      kind: own,
      name: names.get(mechanism) ?? mechanism,
      type,
      record: id,
      answer: null,
      day,
      date,
      ...(state === 'proposed' ? { proposed: true } : {}),
    }
  })
}

/** What is to follow the last one, by the questions of the kinds that ask when the next is due. */
async function nextOnes(
  db: Database,
  { from, to, kind, kept, organisation, log, asOf = utcToday(), language = 'en' }: View,
) {
  const { rows } = await sql<{ id: string; kind: string; organisation: string | null }>`
    with ${heldMechanisms(log)} select id, kind, organisation from held h where ${livesIn('h', kept)} and ${isOf(organisation)}
      and exists (select from parts p join mechanism_record r on r.mechanism = p.id and ${isKept('r')}
        where p.whole = h.id) and ${kind === undefined ? sql`true` : sql`h.kind = ${kind}`}`.execute(db)
  const asked = rows.flatMap((row) => {
    const declared = nextQuestions(row.kind)
    return declared ? [{ ...row, declared }] : []
  })
  const types = [...new Set(asked.flatMap(({ declared }) => declared.records.map(({ id }) => id)))]
  const ids = asked.map(({ id }) => id)
  const records = Map.groupBy(await askedRecords(db, ids, log, types), ({ whole }) => whole)
  const names = new Map((await mechanismRows(db, ids, { log, language })).map(({ id, name }) => [id, name]))
  return asked.flatMap(({ id, kind: own, organisation, declared }) => {
    const question = {
      kind: declared,
      records: records.get(id) ?? [],
      mentions: [],
      asOf,
      organisation,
      language,
    }
    return answerAll({ ...question, list: listsOf(declared) }).flatMap((answer, at): MechanismDue[] => {
      const day = answer.between?.last
      if (day === undefined || day < from || day > to) return []
      const rule = declared.answers[at]
      const date = answer.date ?? { value: day, calendar: 'gregorian', printed: null }
      const type = rule && 'record' in rule ? rule.record : ''
      return [
        {
          mechanism: id,
          kind: own,
          name: names.get(id) ?? id,
          type,
          record: null,
          answer: answer.id,
          day,
          date,
        },
      ]
    })
  })
}

/** Of a kind, the questions whose answers are no date of a record itself; undefined where it has none. */
function nextQuestions(kind: string): MechanismKindDeclaration | undefined {
  const declared = kindCalled(kind)
  const answers = declared?.answers.filter((asked) => asked.rule === 'next' && asked.due === undefined) ?? []
  return declared && answers.length > 0 ? { ...declared, answers } : undefined
}

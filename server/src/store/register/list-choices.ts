import { liveStates, type RegisterChoices } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByTexts } from '../once-by-log.ts'
import { inNumbers } from '../sessions/in-numbers.ts'

/** More names than these nobody looks through: the others are found by typing them. */
const mostAddressees = 300

/** What occurs in the register as it is now. Every page of it asks: counted once until a text, or what is asked, changes. */
export const listChoices = (db: Database): Promise<RegisterChoices> =>
  onceByTexts(db, 'choices', () => countChoices(db))

async function countChoices(db: Database): Promise<RegisterChoices> {
  const [addressees, sessions, dues] = await Promise.all([
    countAddressees(db),
    listSessions(db, 'session'),
    listSessions(db, 'due_session'),
  ])
  return { addressees, sessions, dues }
}

const live = (db: Database) =>
  db
    .selectFrom('version_key as v')
    .where('v.upto', 'is', null)
    .where('v.state', 'in', [...liveStates])

async function countAddressees(db: Database) {
  const rows = await live(db)
    .select([sql<string>`unnest(v.addressees)`.as('key'), sql<string>`count(*)`.as('count')])
    .groupBy('key')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('key')
    .limit(mostAddressees)
    .execute()
  return rows.map(({ key, count }) => ({ key, count: Number(count) }))
}

async function listSessions(db: Database, column: 'session' | 'due_session'): Promise<string[]> {
  const rows = await live(db)
    .select([`v.${column} as session`, ({ fn }) => fn.max('v.date').as('date')])
    .where(`v.${column}`, '<>', '')
    .groupBy(`v.${column}`)
    .orderBy('date', 'desc')
    .execute()
  return rows.map(({ session }) => session).sort(newestFirst)
}

/** `CFM-45` before `CFM-44`. */
const newestFirst = (one: string, other: string) => inNumbers.compare(other, one)

/** Posts that see to something now, in the order of the alphabet. */
export async function listPosts(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('assignment')
    .select('post')
    .distinct()
    .where('upto', 'is', null)
    .where('post', 'is not', null)
    .orderBy('post')
    .limit(500)
    .execute()
  return rows.flatMap(({ post }) => post ?? [])
}

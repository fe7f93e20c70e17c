import { liveStates, type RegisterChoices } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByTexts } from '../once-by-log.ts'
import { inNumbers } from '../sessions/in-numbers.ts'
import { sessionsToChoose } from './get-docket.ts'

/** More names than these nobody looks through: the others are found by typing them. */
const mostAddressees = 300

/** What occurs in the register as it is now. Every page of it asks: counted once until a text, or what is asked, changes. */
export const listChoices = (db: Database): Promise<RegisterChoices> =>
  onceByTexts(db, 'choices', () => countChoices(db))

async function countChoices(db: Database): Promise<RegisterChoices> {
  const [addressees, sessions, dues, dockets, organisations] = await Promise.all([
    countAddressees(db),
    listSessions(db, 'session'),
    listSessions(db, 'due_session'),
    sessionsToChoose(db),
    listOrganisations(db),
  ])
  return { addressees, sessions, dues, dockets, organisations }
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

async function listOrganisations(db: Database): Promise<string[]> {
  const rows = await live(db)
    .select(['v.organisation', ({ fn }) => fn.countAll().as('count')])
    .where('v.organisation', 'is not', null)
    .groupBy('v.organisation')
    .orderBy('count', 'desc')
    .orderBy('v.organisation')
    .execute()
  return rows.flatMap(({ organisation }) => organisation || [])
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
  // They are few: the index leads from each to the next, past all that one sees to.
  const next = (after: RawBuilder<unknown>) => sql`(
    select a.post from assignment a where a.upto is null and ${after} order by a.post limit 1)`
  const { rows } = await sql<{ post: string }>`
    with recursive own (post) as (
      ${next(sql`a.post is not null`)}
      union all select ${next(sql`a.post > own.post`)} from own where own.post is not null
    )
    select post from own where post is not null limit 500`.execute(db)
  return rows.map(({ post }) => post)
}

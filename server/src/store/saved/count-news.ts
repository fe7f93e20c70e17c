// What came since somebody looked: texts that a search finds, mandates that a view shows.
import { type Level, type Saved, savedSearch, savedView } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByLog, onceByTexts } from '../once-by-log.ts'
import { isOfTexts, listRegister } from '../register/list-register.ts'
import type { RegisterQuery } from '../register/queries.ts'
import { datedHits, type Search } from '../search/newest-hits.ts'
import { queryOfView } from './query-of-view.ts'
import type { KeptQuery } from './read-saved.ts'
import type { SavedQuery } from './saved-store.ts'

type News = Saved['news']

export interface Asking extends SavedQuery {
  db: Database
  level: Level
  search: Search
}

/** Each is counted for itself: what one of them asks neither holds up nor spoils what the others say. */
export const countNews = (asking: Asking, saved: KeptQuery): Promise<News> =>
  saved.kind === 'search' ? newsOfSearch(asking, saved) : newsOfView(asking, saved)

const newsOfSearch = (asking: Asking, saved: KeptQuery): Promise<News> =>
  onceByTexts(asking.db, `news of search ${saved.seen} ${saved.query}`, () =>
    orUncounted(countHits(asking, saved)),
  )

async function newsOfView(
  { db, level, ownNames }: Asking,
  { query, seen, seenAt }: KeptQuery,
): Promise<News> {
  const kept = savedView(query)
  if (kept === null) return null
  if (!(await haveMandatesCome(db, seen))) return { count: 0, more: false }
  const asked = { ...queryOfView(kept, ownNames), since: seenAt }
  const once = isOfTexts(asked) ? onceByTexts : onceByLog
  return once(db, `news of view ${JSON.stringify(asked)}`, () => orUncounted(countMandates(db, asked, level)))
}

/** Kept as it is until there is something else to be counted: what took too long would take as long again. */
const orUncounted = (counted: Promise<News>): Promise<News> => counted.catch(() => null)

/** Where no text came in, nothing is searched. */
async function countHits({ db, search }: Asking, { query, seenAt }: KeptQuery): Promise<News> {
  if (!(await haveTextsCome(db, seenAt))) return { count: 0, more: false }
  const { hits, isAll } = await datedHits(db, search, savedSearch(query))
  return { count: hits.filter(({ held }) => held > seenAt).length, more: !isAll }
}

async function countMandates(db: Database, asked: RegisterQuery, level: Level): Promise<News> {
  const { total } = await listRegister(db, { ...asked, count: 1 }, level)
  return { count: total, more: false }
}

/** Files, or what a person settled about one that had waited. */
const haveTextsCome = (db: Database, moment: string): Promise<boolean> =>
  onceByTexts(db, `texts since ${moment}`, () =>
    holds(
      db,
      sql`exists (select from manifestation where imported_at > ${moment}::timestamptz)
        or exists (select from doubt where settled_at > ${moment}::timestamptz)`,
    ),
  )

/** Mandates of which nothing was there at a log entry. */
const haveMandatesCome = (db: Database, log: number): Promise<boolean> =>
  onceByTexts(db, `mandates since ${log}`, () =>
    holds(
      db,
      sql`exists (select from version_key v where v.log > ${log} and v.upto is null and not exists (
        select from version_key earlier where earlier.mandate = v.mandate and earlier.log <= ${log}))`,
    ),
  )

async function holds(db: Database, what: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`select ${what} as holds`.execute(db)
  return rows[0]?.holds ?? false
}

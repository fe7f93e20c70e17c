import { askedOnce } from './at-one-moment.ts'
import type { Database } from './database.ts'
import { lastOfTexts } from './last-of-texts.ts'
import { lastLog } from './register/as-of.ts'
import { utcToday } from './utc-today.ts'

interface Kept {
  log: number
  answers: Map<string, Promise<unknown>>
}

/** Answers of so many questions are kept; then those that were asked first go. Pages may be of a megabyte each. */
const mostFigures = 1000
const mostPages = 40

const byLog = { kept: new WeakMap<Database, Kept>(), most: mostFigures }
const byTexts = { kept: new WeakMap<Database, Kept>(), most: mostFigures }
const pages = { kept: new WeakMap<Database, Kept>(), most: mostPages }

/**
 * What is counted among all there is, once for each entry of the log: whoever asks again before something changes has the
 * same answer. `about` names the question, with the day where it depends on it.
 */
export const onceByLog = async <Answer>(db: Database, about: string, count: () => Promise<Answer>) =>
  once(byLog, { db, log: await askedOnce(db, lastLog), about, count })

/** A page of this moment, once for each entry of the log and day; one of a moment that is past is counted every time. */
export async function onceOfNow<Query extends { asOf?: string; known?: string }, Answer>(
  db: Database,
  about: string,
  query: Query,
  count: () => Promise<Answer>,
): Promise<Answer> {
  if (query.asOf !== undefined || query.known !== undefined) return count()
  const log = await askedOnce(db, lastLog)
  return once(pages, { db, log, about: `${about} ${utcToday()} ${JSON.stringify(query)}`, count })
}

/**
 * As `onceByLog`, of what depends neither on statuses nor on who sees to what, which change all day long, nor on what people save
 * or decide of States in subsets: it is counted anew after any other entry.
 */
export const onceByTexts = async <Answer>(db: Database, about: string, count: () => Promise<Answer>) =>
  once(byTexts, { db, log: await askedOnce(db, lastOfTexts), about, count })

/** Either, of a moment that is read: `read` sees its last entry, and what is counted in it is kept for `db`. */
export async function onceAtMoment<Answer>(
  { db, read, ofTexts }: { db: Database; read: Database; ofTexts: boolean },
  about: string,
  count: () => Promise<Answer>,
): Promise<Answer> {
  const log = await (ofTexts ? lastOfTexts : lastLog)(read)
  return once(ofTexts ? byTexts : byLog, { db, log, about, count })
}

interface Asked<Answer> {
  db: Database
  log: number
  about: string
  count: () => Promise<Answer>
}

async function once<Answer>(
  { kept, most }: { kept: WeakMap<Database, Kept>; most: number },
  { db, log, about, count }: Asked<Answer>,
): Promise<Answer> {
  let last = kept.get(db)
  // A read that began before the last change is answered by itself.
  if (last && log < last.log) return count()
  if (last?.log !== log) {
    last = { log, answers: new Map() }
    kept.set(db, last)
  }
  const { answers } = last
  const known = answers.get(about) as Promise<Answer> | undefined
  if (known) return known
  const answer = count()
  answers.set(about, answer)
  for (const first of answers.keys()) {
    if (answers.size <= most) break
    answers.delete(first)
  }
  answer.catch(() => answers.delete(about))
  return answer
}

import type { Database } from './database.ts'
import { lastLog } from './register/as-of.ts'

interface Kept {
  log: number
  answers: Map<string, Promise<unknown>>
}

/** Nobody asks for more at a time: sessions and days are few. */
const most = 300

const kept = new WeakMap<Database, Kept>()

/**
 * What is counted among all there is, once for each entry of the log: whoever asks again before something changes has the
 * same answer. `about` names the question, with the day where it depends on it.
 */
export async function onceByLog<Answer>(
  db: Database,
  about: string,
  count: () => Promise<Answer>,
): Promise<Answer> {
  const log = await lastLog(db)
  let last = kept.get(db)
  if (last?.log !== log || last.answers.size >= most) {
    last = { log, answers: new Map() }
    kept.set(db, last)
  }
  const { answers } = last
  const known = answers.get(about) as Promise<Answer> | undefined
  if (known) return known
  const answer = count()
  answers.set(about, answer)
  answer.catch(() => answers.delete(about))
  return answer
}

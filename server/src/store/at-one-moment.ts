// A page asks for much, and most of it begins with the same question: has anything changed since it was counted?
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from './database.ts'

type Ask = (db: Database) => Promise<number>

const moments = new AsyncLocalStorage<WeakMap<Database, Map<Ask, Promise<number>>>>()

/** Within `work`, which reads only, the end of the log is that of the first time that it is asked for. */
export const atOneMoment = <Answer>(work: () => Answer): Answer => moments.run(new WeakMap(), work)

/** What begins in a moment and goes on after it, as a timer does, is outside of it. */
export const outsideOfMoments = <Answer>(work: () => Answer): Answer => moments.exit(work)

/** `ask`, once in each moment; every time outside of one, and again after it failed. */
export function askedOnce(db: Database, ask: Ask): Promise<number> {
  const moment = moments.getStore()
  if (moment === undefined) return ask(db)
  const answers = moment.get(db) ?? new Map<Ask, Promise<number>>()
  moment.set(db, answers)
  const known = answers.get(ask)
  if (known) return known
  const answer = ask(db)
  answers.set(ask, answer)
  answer.catch(() => answers.delete(ask))
  return answer
}

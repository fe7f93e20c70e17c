import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByLog } from '../once-by-log.ts'
import { logAt } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import { utcToday } from '../utc-today.ts'
import { answersOf } from './answers-of.ts'
import { declaredKinds } from './declared-kinds.ts'
import { heldMechanisms } from './held-mechanisms.ts'
import type { MechanismQuery } from './mechanism-queries.ts'
import { mentionRows } from './mention-rows.ts'

/** Ids of mechanisms whose page answers that the post is vacant: what else a text of that day says of them does not hide it. */
export function vacantMechanisms(db: Database, query: MechanismQuery): Promise<string[]> {
  const ask = () => inTime(db, (read) => readVacant(read, query))
  if (query.known !== undefined) return ask()
  return onceByLog(db, `vacant mechanisms ${query.asOf ?? ''} ${utcToday()}`, ask)
}

/** One after the other: a transaction asks one thing at a time. */
async function readVacant(db: Database, { asOf, known }: MechanismQuery): Promise<string[]> {
  const log = await logAt(db, known)
  const vacant: string[] = []
  for (const post of await postsHeld(db, log)) {
    const answers = await answersOf(db, post, await mentionRows(db, post.id, { log, asOf }), { log, asOf })
    if (answers.some(({ id, holds }) => holds === true && isAbout(post.kind, id))) vacant.push(post.id)
  }
  return vacant
}

/** Of kinds that ask whether somebody is there. */
async function postsHeld(db: Database, log: number | null) {
  const kinds = declaredKinds().flatMap(({ id, answers }) =>
    answers.some(({ rule }) => rule === 'vacant') ? [id] : [],
  )
  const { rows } = await sql<{ id: string; kind: string; organisation: string | null }>`
    with ${heldMechanisms(log)} select id, kind, organisation from held h
    where h.kind = any(${kinds}::text[]) and h.state <> 'merged' order by id`.execute(db)
  return rows
}

const isAbout = (kind: string, answer: string) =>
  declaredKinds().some(
    ({ id, answers }) => id === kind && answers.some((each) => each.id === answer && each.rule === 'vacant'),
  )

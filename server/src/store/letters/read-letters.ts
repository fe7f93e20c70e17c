// Notes and answers as the contract has them, as they were known at a log entry (null: now).
import type { Answer, LetterHead, LetterQuote } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { knownBy } from '../register/as-of.ts'
import { takenOf } from '../taken-of.ts'

/** The newest first. `first`: only this note and its reminders, the note itself first. */
export async function readLetters(
  db: Database,
  { log, first }: { log: number | null; first?: string },
): Promise<LetterHead[]> {
  const rows = await db
    .selectFrom('letter as x')
    .innerJoin('log as l', 'l.number', 'x.log')
    .leftJoin('letter_withdrawal as w', (join) =>
      join.onRef('w.letter', '=', 'x.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['x.id', 'x.number', 'x.date', 'x.due as limit', 'x.language', 'x.organisation'])
    .select(['x.refers_to as refersTo', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where(knownBy('x.log', log))
    .$if(first !== undefined, (q) =>
      q.where(({ eb, or }) =>
        or([eb('x.id', '=', first as string), eb('x.refers_to', '=', first as string)]),
      ),
    )
    .orderBy('x.log', first === undefined ? 'desc' : 'asc')
    .execute()
  return rows.map(({ at, taken_by, taken_at, taken_why, ...row }) => ({
    ...row,
    at: at.toISOString(),
    withdrawn: takenOf({ taken_by, taken_at, taken_why }),
  }))
}

/** By letter. */
export async function readRecipients(
  db: Database,
  letters: readonly string[],
): Promise<Map<string, string[]>> {
  if (letters.length === 0) return new Map()
  const rows = await db
    .selectFrom('letter_recipient')
    .selectAll()
    .where(sql<boolean>`letter = any(${letters}::text[])`)
    .orderBy(sql`recipient collate "C"`)
    .execute()
  const byLetter = Map.groupBy(rows, ({ letter }) => letter)
  return new Map([...byLetter].map(([letter, all]) => [letter, all.map(({ recipient }) => recipient)]))
}

export async function readQuotes(db: Database, letter: string): Promise<LetterQuote[]> {
  const rows = await db
    .selectFrom('letter_mandate')
    .selectAll()
    .where('letter', '=', letter)
    .orderBy('position')
    .execute()
  return rows.map(({ letter: _, position: __, eid, quote, ...row }) => ({ ...row, eId: eid, text: quote }))
}

/** Of a note, or of all; the newest first. */
export async function readAnswers(
  db: Database,
  { log, letter }: { log: number | null; letter?: string },
): Promise<Answer[]> {
  const rows = await db
    .selectFrom('answer as a')
    .innerJoin('log as l', 'l.number', 'a.log')
    .leftJoin('answer_withdrawal as w', (join) =>
      join.onRef('w.answer', '=', 'a.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['a.id', 'a.letter', 'a.sender as from', 'a.kind', 'a.number', 'a.date', 'a.language'])
    .select(['a.words', 'a.publication', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where(knownBy('a.log', log))
    .$if(letter !== undefined, (q) => q.where('a.letter', '=', letter as string))
    .orderBy('a.date', 'desc')
    .orderBy('a.log', 'desc')
    .execute()
  const returns = await readReturns(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ at, taken_by, taken_at, taken_why, ...row }) => ({
    ...row,
    returns: returns.get(row.id) ?? [],
    at: at.toISOString(),
    withdrawn: takenOf({ taken_by, taken_at, taken_why }),
  }))
}

export type Heard = Pick<Answer, 'from' | 'kind' | 'date' | 'withdrawn'>

/** Who answered what and when, by note: without the words, of which there are many. */
export async function readHeard(
  db: Database,
  { log }: { log: number | null },
): Promise<Map<string, Heard[]>> {
  const rows = await db
    .selectFrom('answer as a')
    .select(['a.letter', 'a.sender as from', 'a.kind', 'a.date'])
    .where(knownBy('a.log', log))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('answer_withdrawal as w').whereRef('w.answer', '=', 'a.id').where(knownBy('w.log', log)),
        ),
      ),
    )
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, withdrawn: null })),
    ({ letter }) => letter,
  )
}

async function readReturns(
  db: Database,
  answers: readonly string[],
): Promise<Map<string, Answer['returns']>> {
  if (answers.length === 0) return new Map()
  const rows = await db
    .selectFrom('answer_return as r')
    .innerJoin('status_entry as s', 's.id', 'r.entry')
    .select(['r.answer', 'r.mandate', 'r.entry', 's.status', 'r.quote', 'r.eid as eId', 'r.order'])
    .where(sql<boolean>`r.answer = any(${answers}::text[])`)
    .orderBy('r.position')
    .execute()
  const byAnswer = Map.groupBy(rows, ({ answer }) => answer)
  return new Map([...byAnswer].map(([answer, all]) => [answer, all.map(({ answer: _, ...row }) => row)]))
}

import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { takeBackStatus } from '../register/record-status.ts'
import { refusal } from '../store-error.ts'

interface Why {
  reason: string
  by: string
}

/** A note that never went out. Refused while reminders or answers of it stand. */
export function withdrawLetter(db: Database, letter: string, why: Why): Promise<{ id: string }> {
  return changeStore(db, async (change) => {
    refuseControls(why.reason, 'reason')
    const found = await change
      .selectFrom('letter as x')
      .leftJoin('letter_withdrawal as w', 'w.letter', 'x.id')
      .select(['x.number', 'w.letter as taken'])
      .where('x.id', '=', letter)
      .executeTakeFirst()
    if (!found) throw refusal('not-found', `No note has the id "${letter}".`, 'no-letter')
    if (found.taken)
      throw refusal('not-applicable', `Note ${found.number} was withdrawn already.`, 'already-taken')
    if (await hasFollowers(change, letter))
      throw refusal(
        'not-applicable',
        `Note ${found.number} has answers or reminders: withdraw those first.`,
        'letter-answered',
      )
    await keepWithdrawal(
      change,
      { table: 'letter_withdrawal', what: 'withdraw-letter', row: { letter } },
      why,
    )
    return { id: letter }
  })
}

async function hasFollowers(change: Change, letter: string): Promise<boolean> {
  const answer = await change
    .selectFrom('answer as a')
    .leftJoin('answer_withdrawal as w', 'w.answer', 'a.id')
    .select('a.id')
    .where('a.letter', '=', letter)
    .where('w.answer', 'is', null)
    .executeTakeFirst()
  const reminder = await change
    .selectFrom('letter as x')
    .leftJoin('letter_withdrawal as w', 'w.letter', 'x.id')
    .select('x.id')
    .where('x.refers_to', '=', letter)
    .where('w.letter', 'is', null)
    .executeTakeFirst()
  return answer !== undefined || reminder !== undefined
}

/** Takes an answer back, with the status entries that its passages became. */
export function withdrawAnswer(
  db: Database,
  answer: string,
  why: Why,
): Promise<{ id: string; letter: string }> {
  return changeStore(db, async (change) => {
    refuseControls(why.reason, 'reason')
    const found = await change
      .selectFrom('answer as a')
      .leftJoin('answer_withdrawal as w', 'w.answer', 'a.id')
      .select(['a.letter', 'a.number', 'w.answer as taken'])
      .where('a.id', '=', answer)
      .executeTakeFirst()
    if (!found) throw refusal('not-found', `No answer has the id "${answer}".`)
    if (found.taken)
      throw refusal('not-applicable', `Answer ${found.number} was withdrawn already.`, 'already-taken')
    for (const entry of await standingEntries(change, answer)) await takeBackStatus(change, entry, why)
    await keepWithdrawal(
      change,
      { table: 'answer_withdrawal', what: 'withdraw-answer', row: { answer } },
      why,
    )
    return { id: answer, letter: found.letter }
  })
}

async function standingEntries(change: Change, answer: string): Promise<string[]> {
  const rows = await change
    .selectFrom('answer_return as r')
    .leftJoin('status_withdrawal as w', 'w.entry', 'r.entry')
    .select('r.entry')
    .where('r.answer', '=', answer)
    .where('w.entry', 'is', null)
    .orderBy('r.position')
    .execute()
  return rows.map(({ entry }) => entry)
}

interface Withdrawal {
  table: 'letter_withdrawal' | 'answer_withdrawal'
  what: string
  row: Record<string, string>
}

async function keepWithdrawal(
  change: Change,
  { table, what, row }: Withdrawal,
  { reason, by }: Why,
): Promise<void> {
  const details = { ...row, reason: reason.trim() }
  const { number: log } = await appendLog(change, { by, what, ids: Object.values(row), details })
  await insertRows(change, table, [{ ...details, log }])
}

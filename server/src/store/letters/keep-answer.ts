// What an answer is told by, and its rows: for answers that are typed, and for those that come as workbooks.
import { partyName } from '@qarar/register'
import type { Answer, NewAnswer } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refusal } from '../store-error.ts'
import { type FirstNote, getFirst } from './first-note.ts'
import { dayOf, linesOf, numberOf, today } from './read-typed.ts'
import { partyTyped } from './write-letter.ts'

export interface AnswerHead extends Omit<Answer, 'from' | 'returns' | 'by' | 'at' | 'withdrawn'> {
  sender: string
}

/** Throws where it cannot be an answer to the note, or is there already. */
export async function readAnswerHead(
  change: Change,
  { kind, language, publication, ...given }: Omit<NewAnswer, 'returns'>,
): Promise<AnswerHead> {
  const first = await getFirst(change, given.letter)
  const sender = senderOf(first, given.from)
  const number = numberOf(given.number, 'number of the answer')
  const date = dayOfAnswer(first, given.date)
  const words = linesOf(given.words, 'text of the answer')
  await refuseHeld(change, { letter: first.id, sender, number, words, publication })
  return { id: newId('answer'), letter: first.id, sender, kind, number, date, language, words, publication }
}

interface AnswerReturn {
  mandate: string
  entry: string
  quote: string
  order: number | null
  eid: string | null
}

/** With what its passages became. */
export async function keepAnswer(
  change: Change,
  row: AnswerHead,
  { returns: given, by }: { returns: readonly AnswerReturn[]; by: string },
): Promise<void> {
  const returns = given.map((each, at) => ({ position: at + 1, ...each }))
  const { number: log } = await appendLog(change, {
    ...{ by, what: 'register-answer', ids: [row.id, row.letter], details: { ...row, returns } },
  })
  await insertRows(change, 'answer', [{ ...row, log }])
  if (returns.length > 0)
    await insertRows(
      change,
      'answer_return',
      returns.map((each) => ({ answer: row.id, ...each })),
    )
}

export const proofOf = ({ id, letter, number, date, language }: AnswerHead, quote: string) =>
  ({ kind: 'answer', answer: id, letter, number, date, language, quote }) as const

function senderOf({ asked, number }: FirstNote, typed: string): string {
  const sender = partyTyped(typed)
  if (asked.includes(sender)) return sender
  throw refusal(
    'not-applicable',
    `${partyName(sender, 'en')} was not asked by note ${number}: register its answer to the note that asked it.`,
    'not-a-recipient',
  )
}

function dayOfAnswer(first: FirstNote, typed: string): string {
  const date = dayOf(typed, 'date of the answer')
  if (date > today())
    throw refusal('not-applicable', `The date of the answer (${date}) is still to come.`, 'day-to-come')
  if (date < first.date)
    throw refusal(
      'not-applicable',
      `An answer of ${date} is before note ${first.number} of ${first.date}.`,
      'before-note',
    )
  return date
}

/** The same number or the same words, from the same State to the same note. */
async function refuseHeld(
  change: Change,
  {
    letter,
    sender,
    number,
    words,
    publication,
  }: Pick<AnswerHead, 'letter' | 'sender' | 'number' | 'words' | 'publication'>,
): Promise<void> {
  const held = await change
    .selectFrom('answer as a')
    .leftJoin('answer_withdrawal as w', 'w.answer', 'a.id')
    .select(['a.id', 'a.number'])
    .where('w.answer', 'is', null)
    .where('a.letter', '=', letter)
    .where('a.sender', '=', sender)
    .where(({ eb, or }) =>
      or([eb('a.number', '=', number), eb('a.words', '=', words), eb('a.publication', '=', publication)]),
    )
    .executeTakeFirst()
  if (!held) return
  throw refusal(
    'not-applicable',
    `This answer of ${partyName(sender, 'en')} is there already, as ${held.id} with the number ${held.number}.`,
    'answer-held',
  )
}

import { partyName } from '@qarar/register'
import type { Answer, NewAnswer } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { addStatus } from '../register/record-status.ts'
import { refusal } from '../store-error.ts'
import { type FirstNote, getFirst } from './first-note.ts'
import { type MarkedPassage, markPassages } from './mark-passages.ts'
import { dayOf, linesOf, numberOf, today } from './read-typed.ts'
import { partyTyped } from './write-letter.ts'

/** What a State answered: each marked passage becomes a status entry of it, with the words as its proof. */
export function registerAnswer(db: Database, given: NewAnswer & { by: string }): Promise<{ id: string }> {
  return changeStore(db, async (change) => {
    const first = await getFirst(change, given.letter)
    const sender = senderOf(first, given.from)
    const number = numberOf(given.number, 'number of the answer')
    const date = dayOfAnswer(first, given.date)
    const words = linesOf(given.words, 'text of the answer')
    await refuseHeld(change, { letter: first.id, sender, number, words, publication: given.publication })
    refuseMisfit(given, words)
    const passages = await markPassages(change, first, { ...given, words })
    const { kind, language, publication, by } = given
    const row = {
      id: newId('answer'),
      letter: first.id,
      sender,
      kind,
      number,
      date,
      language,
      words,
      publication,
    }
    return { id: await keep(change, row, { passages, by }) }
  })
}

interface AnswerRow extends Omit<Answer, 'from' | 'returns' | 'by' | 'at' | 'withdrawn'> {
  sender: string
}

async function keep(
  change: Change,
  row: AnswerRow,
  { passages, by }: { passages: readonly MarkedPassage[]; by: string },
): Promise<string> {
  const returns = []
  for (const [at, passage] of passages.entries()) {
    const { status, ...marked } = passage
    const { id } = await addStatus(change, passage.mandate, {
      ...{ addressee: row.sender, status, asOf: row.date, note: null, reportText: null, by },
      evidence: [proofOf(row, passage.quote)],
    })
    returns.push({ position: at + 1, ...marked, entry: id })
  }
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
  return row.id
}

const proofOf = ({ id, letter, number, date, language }: AnswerRow, quote: string) =>
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
  }: Pick<AnswerRow, 'letter' | 'sender' | 'number' | 'words' | 'publication'>,
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

/** A reply has words, of which some are marked; what is none has no marks. */
function refuseMisfit({ kind, publication, returns }: NewAnswer, words: string | null): void {
  if (kind !== 'reply' && returns.length > 0)
    throw refusal('not-applicable', 'Passages are marked in replies only.', 'marks-without-reply')
  const texts = [words, publication].filter((each) => each !== null).length
  if (texts > 1 || (kind === 'reply' && texts === 0))
    throw refusal(
      'not-applicable',
      'Give the words of the answer, or the publication that has them: one of both.',
      'no-answer-words',
    )
  if (kind === 'reply' && returns.length === 0)
    throw refusal('not-applicable', 'Mark what the reply says on at least one mandate.', 'nothing-marked')
}

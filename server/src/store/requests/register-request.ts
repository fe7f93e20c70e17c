import { senderCalled } from '@qarar/register'
import type { NewRequest } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { dayOf, linesOf, numberOf, today } from '../letters/read-typed.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'

/** A note that came in, with its words as they came. */
export function registerRequest(db: Database, given: NewRequest & { by: string }): Promise<{ id: string }> {
  return changeStore(db, async (change) => {
    const number = numberOf(given.number, 'number of the note')
    const date = dayOf(given.date, 'date of the note')
    const sender = senderOf(given.from)
    const due = given.limit?.trim() ? dayOf(given.limit, 'time limit') : null
    refuseDays(date, due)
    await refuseHeld(change, { number, date, sender })
    const words = await wordsOf(change, given)
    const about = given.about?.trim() || null
    if (about) refuseControls(about, 'symbol')
    const { language, publication } = given
    const row = { id: newId('request'), number, date, sender, due, language, about, words, publication }
    const entry = { by: given.by, what: 'register-request', ids: [row.id], details: row }
    const { number: log } = await appendLog(change, entry)
    await insertRows(change, 'request', [{ ...row, log }])
    return { id: row.id }
  })
}

/** The id of whoever is named, where a list has it; else the words. */
function senderOf(typed: string): string {
  refuseControls(typed, 'name of the sender')
  if (
    typed
      .trim()
      .replace(/^name:/, '')
      .trim() === ''
  )
    throw refusal('not-applicable', 'Say from whom the note came.', 'no-sender')
  return senderCalled(typed)
}

function refuseDays(date: string, due: string | null): void {
  if (date > today())
    throw refusal('not-applicable', `The date of the note (${date}) is still to come.`, 'day-to-come')
  if (due !== null && due < date)
    throw refusal(
      'not-applicable',
      `The time limit ${due} is before the note (${date}).`,
      'limit-before-note',
    )
}

async function refuseHeld(
  change: Change,
  { number, date, sender }: Record<'number' | 'date' | 'sender', string>,
): Promise<void> {
  const held = await change
    .selectFrom('request as x')
    .leftJoin('request_withdrawal as w', 'w.request', 'x.id')
    .select('x.id')
    .where('w.request', 'is', null)
    .where('x.number', '=', number)
    .where('x.date', '=', date)
    .where('x.sender', '=', sender)
    .executeTakeFirst()
  if (held)
    throw refusal(
      'not-applicable',
      `Note ${number} of ${date} is there already (${held.id}).`,
      'request-held',
    )
}

/** As they were typed, or a copy of what the publication says. */
async function wordsOf(change: Change, { words, publication }: NewRequest): Promise<string> {
  const typed = linesOf(words, 'text of the note')
  if ((typed === null) === (publication === null))
    throw refusal(
      'not-applicable',
      'Give the words of the note, or the publication that has them: one of both.',
      'no-request-words',
    )
  return typed ?? (await textOf(change, publication as string))
}

async function textOf(change: Change, publication: string): Promise<string> {
  const rows = await change
    .selectFrom('expression as e')
    .innerJoin('paragraph as g', 'g.revision', 'e.revision')
    .select(['g.marker', 'g.text', 'e.id'])
    .where('e.publication', '=', publication)
    .where('e.state', '=', 'listed')
    .orderBy('e.created_at')
    .orderBy('g.position')
    .execute()
  const [first] = rows
  if (!first)
    throw refusal('not-found', `No publication with text has the id "${publication}".`, 'no-publication')
  // One language: the others say the same.
  const own = rows.filter(({ id }) => id === first.id)
  return own.map(({ marker, text }) => [marker, text].filter(Boolean).join(' ')).join('\n\n')
}

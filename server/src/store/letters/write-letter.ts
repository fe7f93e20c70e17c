import { isClass, membersOf, partyCalled, partyName } from '@qarar/register'
import type { NewLetter } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { type FirstNote, getFirst } from './first-note.ts'
import { type QuoteRow, quoteMandates } from './letter-quotes.ts'
import { dayOf, numberOf } from './read-typed.ts'

/** Registers a circular note, or a reminder of one, with what it quotes and to whom it goes. */
export function writeLetter(db: Database, given: NewLetter & { by: string }): Promise<{ id: string }> {
  return changeStore(db, async (change) => {
    const number = numberOf(given.number, 'number of the note')
    const date = dayOf(given.date, 'date of the note')
    const due = given.limit?.trim() ? dayOf(given.limit, 'time limit') : null
    await refuseHeld(change, number)
    if (due !== null && due < date)
      throw refusal(
        'not-applicable',
        `The time limit ${due} is before the note (${date}).`,
        'limit-before-note',
      )
    const first = given.refersTo === null ? null : await getFirst(change, given.refersTo)
    const { quotes, organisation } = first
      ? quotesAgain(first, given.mandates)
      : await quotesOf(change, given)
    const recipients = first
      ? remindedOf(first, date, given.recipients)
      : recipientsAsked(given.recipients, organisation, date)
    const head = { number, date, due, language: given.language, organisation, refers_to: first?.id ?? null }
    return { id: await keep(change, head, { quotes, recipients, by: given.by }) }
  })
}

async function keep(
  change: Change,
  head: Record<string, unknown>,
  { quotes, recipients, by }: { quotes: readonly QuoteRow[]; recipients: readonly string[]; by: string },
): Promise<string> {
  const row = { id: newId('letter'), ...head }
  const { number: log } = await appendLog(change, {
    ...{ by, what: 'write-letter', ids: [row.id] },
    details: { ...row, mandates: quotes, recipients },
  })
  await insertRows(change, 'letter', [{ ...row, log }])
  await insertRows(
    change,
    'letter_mandate',
    quotes.map((quote) => ({ letter: row.id, ...quote })),
  )
  await insertRows(
    change,
    'letter_recipient',
    recipients.map((recipient) => ({ letter: row.id, recipient })),
  )
  return row.id
}

async function refuseHeld(change: Change, number: string): Promise<void> {
  const held = await change
    .selectFrom('letter as x')
    .leftJoin('letter_withdrawal as w', 'w.letter', 'x.id')
    .select('x.id')
    .where('x.number', '=', number)
    .where('w.letter', 'is', null)
    .executeTakeFirst()
  if (held)
    throw refusal(
      'not-applicable',
      `A note with the number ${number} is there already (${held.id}).`,
      'letter-held',
    )
}

function quotesOf(change: Change, { mandates, language }: NewLetter) {
  if (mandates.length === 0)
    throw refusal(
      'not-applicable',
      'A note asks about something: choose at least one mandate.',
      'no-mandates',
    )
  return quoteMandates(change, [...new Set(mandates)], language)
}

/** A reminder quotes what the first note quoted, or some of it. */
function quotesAgain({ quotes, organisation, number }: FirstNote, mandates: readonly string[]) {
  const other = mandates.find((mandate) => !quotes.some((quote) => quote.mandate === mandate))
  if (other !== undefined)
    throw refusal('not-applicable', `Note ${number} did not ask about mandate ${other}.`, 'not-asked-about')
  const chosen = quotes.filter(({ mandate }) => mandates.length === 0 || mandates.includes(mandate))
  return { organisation, quotes: chosen.map((quote, at) => ({ ...quote, position: at + 1 })) }
}

/** All members, or those that are named by id or name. */
function recipientsAsked(typed: readonly string[], organisation: string, day: string): string[] {
  const named = typed.length > 0 ? typed.map(partyTyped) : [`${organisation}/members`]
  const all = named.flatMap((party) => {
    const members = membersOf(party, day)
    if (members === null && isClass(party))
      throw refusal('not-applicable', `Nobody has listed who "${party}" are: name the States.`, 'no-members')
    return members ?? [party]
  })
  return [...new Set(all)].sort()
}

/** The id of a State or institution by its id or by its name in any language. */
export function partyTyped(typed: string): string {
  refuseControls(typed, 'name of a recipient')
  const words = typed.trim()
  const party = partyName(words, 'en') === null ? partyCalled(words) : words
  if (party !== null) return party
  throw refusal(
    'not-applicable',
    `No list has a State or institution "${words}": write its name, or an id such as state:YEM.`,
    'unknown-recipient',
  )
}

/** Those that have not answered by then, or those of them that are named. */
function remindedOf(first: FirstNote, day: string, typed: readonly string[]): string[] {
  if (day < first.date)
    throw refusal(
      'not-applicable',
      `A reminder of ${day} is before its note of ${first.date}.`,
      'before-note',
    )
  const named = typed.map(partyTyped)
  const other = named.find((party) => !first.asked.includes(party))
  if (other !== undefined)
    throw refusal(
      'not-applicable',
      `${partyName(other, 'en')} was not asked by note ${first.number}.`,
      'not-a-recipient',
    )
  const reminded = named.length > 0 ? [...new Set(named)].sort() : first.silent
  if (reminded.length > 0) return reminded
  throw refusal('not-applicable', `All that note ${first.number} asked have answered.`, 'nobody-left')
}

import {
  countRecipients,
  legalMembersOf,
  membersOf,
  type NoteVerbale,
  noteVerbale,
  recipientsOf,
} from '@qarar/register'
import type { Answer, LetterHead, LetterPage, Level, ListedLetter } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { levelsOf } from '../marks/levels-of.ts'
import { logAt } from '../register/as-of.ts'
import {
  type Heard,
  readAnswers,
  readHeard,
  readLetters,
  readQuotes,
  readRecipients,
} from './read-letters.ts'
import { today } from './read-typed.ts'

export interface LetterQuery {
  /** The day that is asked about; today where none is given. */
  asOf?: string
  /** The moment whose knowledge is asked for. */
  known?: string
}

/** A note with where each State stands; of a reminder, the page of the note of which it reminds. */
export async function getLetter(
  db: Database,
  id: string,
  { asOf = today(), known }: LetterQuery = {},
): Promise<LetterPage | undefined> {
  const log = await logAt(db, known)
  const first = await firstOf(db, id)
  const [letter, ...reminders] = await readLetters(db, { log, first })
  if (!letter || letter.id !== first) return undefined
  const answers = await readAnswers(db, { log, letter: first })
  const recipients = await standing(db, [letter, ...reminders], answers, asOf)
  const quotes = await readQuotes(db, first)
  return { letter, quotes, recipients, counts: countRecipients(recipients), reminders, answers }
}

/** The newest first. */
export async function listLetters(
  db: Database,
  { asOf = today(), known }: LetterQuery = {},
): Promise<ListedLetter[]> {
  const log = await logAt(db, known)
  const letters = await readLetters(db, { log })
  const reminders = remindersOf(letters)
  const [recipients, mandates, answers] = [
    await readRecipients(
      db,
      letters.map(({ id }) => id),
    ),
    await countMandates(db),
    await readHeard(db, { log }),
  ]
  return letters.map((letter) => {
    const chain = reminders.get(letter.id) ?? []
    const rows = rowsOf([letter, ...chain], { recipients, answers: answers.get(letter.id) ?? [], day: asOf })
    return {
      ...letter,
      mandates: mandates.get(letter.id) ?? 0,
      recipients: recipients.get(letter.id)?.length ?? 0,
      counts: letter.refersTo === null ? countRecipients(rows) : null,
    }
  })
}

/** By note, the oldest first. `letters`: the newest first. */
export const remindersOf = (letters: readonly LetterHead[]): Map<string | null, LetterHead[]> =>
  Map.groupBy(letters.toReversed(), ({ refersTo }) => refersTo)

/** The note of which it reminds; itself where it is none. */
export async function firstOf(db: Database, id: string): Promise<string> {
  const found = await db.selectFrom('letter').select('refers_to').where('id', '=', id).executeTakeFirst()
  return found?.refers_to ?? id
}

/** The first note, then its reminders, with who was asked and who answered. */
export async function standing(
  db: Database,
  chain: readonly LetterHead[],
  answers: readonly Answer[],
  day: string,
) {
  const recipients = await readRecipients(
    db,
    chain.map(({ id }) => id),
  )
  return rowsOf(chain, { recipients, answers, day })
}

interface Correspondence {
  recipients: ReadonlyMap<string, string[]>
  answers: readonly Heard[]
  day: string
}

/** Where each of those stands that the first note and its reminders asked. */
export function rowsOf(chain: readonly LetterHead[], { recipients, answers, day }: Correspondence) {
  const [first] = chain
  const letters = chain
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ id, date, limit }) => ({ date, limit, recipients: recipients.get(id) ?? [] }))
  const members = first ? (membersOf(`${first.organisation}/members`, first.date) ?? []) : []
  const standingAnswers = answers.filter(({ withdrawn }) => withdrawn === null)
  return recipientsOf({ letters, answers: standingAnswers, members, day })
}

/** All members that take part, or, as notes from before went out, all by law. */
function isToAll({ organisation, date }: LetterHead, recipients: readonly string[]): boolean {
  const classes = [membersOf, legalMembersOf].map((members) => members(`${organisation}/members`, date) ?? [])
  return classes.some(
    (members) => members.length === recipients.length && members.every((each) => recipients.includes(each)),
  )
}

async function countMandates(db: Database): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('letter_mandate')
    .select(['letter', sql<number>`count(*)::int`.as('count')])
    .groupBy('letter')
    .execute()
  return new Map(rows.map(({ letter, count }) => [letter, count]))
}

/** As it is to be printed. */
export async function getNote(
  db: Database,
  id: string,
): Promise<{ number: string; level: Level; note: NoteVerbale } | undefined> {
  const chain = await readLetters(db, { log: null, first: await firstOf(db, id) })
  const letter = chain.find((each) => each.id === id)
  if (!letter) return undefined
  const recipients = (await readRecipients(db, [id])).get(id) ?? []
  const isToMembers = isToAll(letter, recipients)
  const first = letter.refersTo === null ? null : (chain[0] ?? null)
  const note = noteVerbale({ letter, quotes: await readQuotes(db, id), recipients, isToMembers, first })
  const level = (await levelsOf(db, [id]))[id] ?? 'limited'
  return { number: letter.number, level, note }
}

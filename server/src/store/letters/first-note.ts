import type { LetterHead } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'
import { firstOf, standing } from './get-letter.ts'
import type { QuoteRow } from './letter-quotes.ts'
import { readAnswers, readLetters } from './read-letters.ts'

export interface FirstNote extends LetterHead {
  quotes: QuoteRow[]
  /** All that it or a reminder asked. */
  asked: string[]
  /** Those of them that have not answered. */
  silent: string[]
}

/** The note that an answer or a reminder is about, also where a reminder of it is named. Throws where it counts no more. */
export async function getFirst(db: Database, id: string): Promise<FirstNote> {
  const chain = await readLetters(db, { log: null, first: await firstOf(db, id) })
  const [letter] = chain
  if (!letter)
    throw refusal(
      'not-found',
      `No note has the id "${id}": \`qarar returns\` lists them with theirs.`,
      'no-letter',
    )
  if (letter.withdrawn)
    throw refusal('not-applicable', `Note ${letter.number} was withdrawn.`, 'letter-withdrawn')
  const answers = await readAnswers(db, { log: null, letter: letter.id })
  const rows = await standing(db, chain, answers, endOfTime)
  const asked = rows.filter(({ state }) => state !== 'not-asked')
  const silent = asked.filter(({ state }) => state !== 'replied' && state !== 'nothing-to-report')
  return {
    ...letter,
    quotes: await quoteRows(db, letter.id),
    asked: asked.map(({ party }) => party),
    silent: silent.map(({ party }) => party).sort(),
  }
}

/** All that is known counts, whatever its day. */
const endOfTime = '9999-12-31'

async function quoteRows(db: Database, letter: string): Promise<QuoteRow[]> {
  const rows = await db
    .selectFrom('letter_mandate')
    .selectAll()
    .where('letter', '=', letter)
    .orderBy('position')
    .execute()
  return rows.map(({ letter: _, ...row }) => row)
}

import { countRecipients, type LetterFacts } from '@qarar/register'
import type { Database } from '../database.ts'
import { standing } from '../letters/get-letter.ts'
import { readAnswers, readLetters } from '../letters/read-letters.ts'

/** Notes that stand, with who was asked and who answered by then; the oldest first. */
export async function letterFacts(
  db: Database,
  { log, until }: { log: number | null; until: string },
): Promise<LetterFacts[]> {
  const letters = await readLetters(db, { log })
  const answers = (await readAnswers(db, { log })).filter(
    ({ withdrawn, date }) => withdrawn === null && date <= until,
  )
  const mandates = await mandatesOfLetters(db)
  const first = letters.filter(
    ({ refersTo, withdrawn, date }) => refersTo === null && withdrawn === null && date <= until,
  )
  const facts = first.toReversed().map(async (letter) => {
    const reminders = letters.filter(({ refersTo, date }) => refersTo === letter.id && date <= until)
    const own = answers.filter((answer) => answer.letter === letter.id)
    const recipients = await standing(db, [letter, ...reminders.toReversed()], own, until)
    return {
      ...{ letter, mandates: mandates.get(letter.id) ?? [], recipients },
      ...{ counts: countRecipients(recipients), answers: own },
    }
  })
  return Promise.all(facts)
}

async function mandatesOfLetters(db: Database): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('letter_mandate')
    .select(['letter', 'mandate'])
    .orderBy('letter')
    .orderBy('position')
    .execute()
  const byLetter = Map.groupBy(rows, ({ letter }) => letter)
  return new Map([...byLetter].map(([letter, all]) => [letter, all.map(({ mandate }) => mandate)]))
}

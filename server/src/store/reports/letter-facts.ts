import { countRecipients, type LetterFacts } from '@qarar/register'
import type { Database } from '../database.ts'
import { remindersOf, rowsOf } from '../letters/get-letter.ts'
import { readAnswers, readLetters, readRecipients } from '../letters/read-letters.ts'

/** Notes that stand, with who was asked and who answered by then; the oldest first. */
export async function letterFacts(
  db: Database,
  { log, until }: { log: number | null; until: string },
): Promise<LetterFacts[]> {
  const letters = await readLetters(db, { log })
  const sent = letters.filter(({ date }) => date <= until)
  const reminders = remindersOf(sent)
  const recipients = await readRecipients(
    db,
    sent.map(({ id }) => id),
  )
  const came = (await readAnswers(db, { log })).filter(
    ({ withdrawn, date }) => withdrawn === null && date <= until,
  )
  const answers = Map.groupBy(came, ({ letter }) => letter)
  const mandates = await mandatesOfLetters(db)
  const first = sent.filter(({ refersTo, withdrawn }) => refersTo === null && withdrawn === null)
  return first.toReversed().map((letter) => {
    const own = answers.get(letter.id) ?? []
    const chain = [letter, ...(reminders.get(letter.id) ?? [])]
    const rows = rowsOf(chain, { recipients, answers: own, day: until })
    return {
      ...{ letter, mandates: mandates.get(letter.id) ?? [], recipients: rows },
      ...{ counts: countRecipients(rows), answers: own },
    }
  })
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

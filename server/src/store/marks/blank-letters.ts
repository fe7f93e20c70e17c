// Words that go out of correspondence and statuses; what is left says that they were removed.
import { removedWords } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'

/** What a note quotes of some mandates or a publication; without them, everything. */
export async function blankLetter(change: Change, letter: string): Promise<void> {
  await sql`update letter_mandate set ${blanked} where letter = ${letter}`.execute(change)
}

export async function blankQuotes(
  change: Change,
  { publication, mandates }: { publication: string; mandates: readonly string[] },
): Promise<void> {
  await sql`update letter_mandate set ${blanked}
    where publication = ${publication} or mandate = any(${mandates}::text[])`.execute(change)
}

const blanked = sql`symbol = null, title = null, number = null, asked = ${removedWords}, quote = ${removedWords}`

/** The passages of answers, also where statuses quote them. */
export async function blankReturns(change: Change, answers: readonly string[]): Promise<void> {
  await sql`update answer_return set quote = ${removedWords} where answer = any(${answers}::text[])`.execute(
    change,
  )
  await sql`
    update status_entry s set evidence = (
      select jsonb_agg(case when proof ->> 'answer' = any(${answers}::text[])
        then proof || jsonb_build_object('quote', ${removedWords}::text) else proof end)
      from jsonb_array_elements(s.evidence) proof)
    where exists (
      select from answer_return r where r.entry = s.id and r.answer = any(${answers}::text[]))`.execute(
    change,
  )
}

/** What a status says in words; that somebody said something of the mandate stays. */
export async function blankStatus(change: Change, entries: readonly string[]): Promise<void> {
  await sql`update answer_return set quote = ${removedWords} where entry = any(${entries}::text[])`.execute(
    change,
  )
  await sql`
    update status_entry set note = null, report_text = ${removedWords}, evidence = '[]'
    where id = any(${entries}::text[])`.execute(change)
}

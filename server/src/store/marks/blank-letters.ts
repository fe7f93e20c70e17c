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

/** The passages of answers, also where statuses quote them: as their proof, and of workbooks and forms as their words. */
export async function blankReturns(change: Change, answers: readonly string[]): Promise<void> {
  await sql`
    update status_entry s set
      report_text = case when s.report_text = r.quote then ${removedWords} else s.report_text end,
      evidence = (
        select coalesce(jsonb_agg(case when proof ->> 'answer' = r.answer
          then proof || jsonb_build_object('quote', ${removedWords}::text) else proof end), '[]')
        from jsonb_array_elements(s.evidence) proof)
    from answer_return r where r.entry = s.id and r.answer = any(${answers}::text[])`.execute(change)
  await sql`update answer_return set quote = ${removedWords} where answer = any(${answers}::text[])`.execute(
    change,
  )
}

/** What a status says in words; that somebody said something of the mandate stays. */
export async function blankStatus(change: Change, entry: string): Promise<void> {
  await blankWordsOfRows(change, entry)
  await sql`update answer_return set quote = ${removedWords} where entry = ${entry}`.execute(change)
  await sql`
    update status_entry set note = null, report_text = ${removedWords}, evidence = '[]'
    where id = ${entry}`.execute(change)
}

/** The words of a workbook or a form are those of its statuses, one under the other: only theirs have words of their own. */
async function blankWordsOfRows(change: Change, entry: string): Promise<void> {
  await sql`
    update answer a set words = ${removedWords} from answer_return r join status_entry s on s.id = r.entry
    where r.answer = a.id and s.id = ${entry} and s.report_text is not null and a.words is not null`.execute(
    change,
  )
}

import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/**
 * Notes and answers are shown from rows beside the log. Number of the first entry whose rows are not there or say something
 * else, or of the entry that a row without one names; null where all agree.
 */
export async function verifyLetters(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    with said as (
      select number, what, ids[1] as id, details from log
      where what in ('write-letter', 'withdraw-letter', 'register-answer', 'withdraw-answer')
    ), kept as (
      select log, 'write-letter' as what, id, to_jsonb(x) - 'log' || jsonb_build_object(
        'mandates', (select coalesce(jsonb_agg(to_jsonb(m) - 'letter' order by m.position), '[]')
          from letter_mandate m where m.letter = x.id),
        'recipients', (select coalesce(jsonb_agg(recipient order by recipient collate "C"), '[]')
          from letter_recipient r where r.letter = x.id)) as details
      from letter x
      union all
      select log, 'withdraw-letter', letter, to_jsonb(w) - 'log' from letter_withdrawal w
      union all
      select log, 'register-answer', id, to_jsonb(a) - 'log' || jsonb_build_object(
        'returns', (select coalesce(jsonb_agg(to_jsonb(r) - 'answer' order by r.position), '[]')
          from answer_return r where r.answer = a.id))
      from answer a
      union all
      select log, 'withdraw-answer', answer, to_jsonb(w) - 'log' from answer_withdrawal w
    )
    select min(coalesce(said.number, kept.log)) as number
    from said full join kept on kept.log = said.number
    where (said.what, said.id, said.details) is distinct from (kept.what, kept.id, kept.details)
      and coalesce(said.number, kept.log) not in ${redacted}`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}

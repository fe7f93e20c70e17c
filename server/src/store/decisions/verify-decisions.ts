import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/**
 * The chain of the log protects its entries; what is shown comes from rows beside them. Number of the first entry whose
 * row is not there or says something else, or of the entry that a row without one names; null where all agree.
 */
export async function verifyDecisions(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string }>`
    with said as (
      select number, what, ids[1] as id, case what when 'dismiss-finding' then ids[2] else ids[4] end as about,
        details - 'supersedes' - 'corrects' as details
      from log where what in ('verify-reading', 'decide-join', 'direct-reading', 'dismiss-finding', 'withdraw-decision')
    ), kept as (
      select log, 'verify-reading' as what, id, manifestation as about, jsonb_build_object(
        'ranges', ranges, 'quote', quote, 'before', before, 'after', after,
        'text', text, 'cause', cause, 'checkedAgainst', checked_against) as details
      from decision where cause is not null
      union all
      select log, 'decide-join', id, manifestation, jsonb_build_object(
        'line', line, 'next', next, 'lineQuote', line_quote, 'nextQuote', next_quote)
      from decision where line is not null
      union all
      select log, 'direct-reading', id, manifestation, jsonb_build_object('said', said, 'anchor',
        case when ranges is null then 'null'::jsonb
        else jsonb_build_object('ranges', ranges, 'quote', quote, 'before', before, 'after', after) end)
      from decision where said is not null
      union all
      select w.log, 'withdraw-decision', w.decision, d.manifestation, jsonb_build_object('reason', w.reason)
      from decision_withdrawal w left join decision d on d.id = w.decision
      union all
      select log, 'dismiss-finding', id, finding, jsonb_build_object('code', code, 'places', places, 'reason', reason)
      from dismissal
      union all
      select log, 'withdraw-decision', dismissal, null, jsonb_build_object('reason', reason)
      from dismissal_withdrawal
    )
    select coalesce(said.number, kept.log) as number
    from said full join kept on kept.log = said.number
    where (said.what, said.id, said.about, said.details)
      is distinct from (kept.what, kept.id, kept.about, kept.details)
      and coalesce(said.number, kept.log) not in ${redacted}
    order by 1 limit 1`.execute(db)
  return rows[0] ? Number(rows[0].number) : null
}

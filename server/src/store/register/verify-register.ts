import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What people said of mandates is shown from rows beside the log, and lists are read from versions made of them. Number of
 * the first entry whose rows are not there or say something else, or of the entry that a row without one names; null
 * where all agree.
 */
export async function verifyRegister(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    select min(number) as number from (
      ${differingRows} union all ${wrongEnds('assignment')} union all ${wrongEnds('mandate_version')}
      union all ${wrongVersions}
    ) wrong`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}

/** Entries hold their whole rows; those of an assignment by hand go by one entry, those by a rule follow from it. */
const differingRows = sql`
  with said as (
    select number, what, ids[1] as id, case when what = 'assign'
      then jsonb_set(details, '{mandates}', (
        select jsonb_agg(m order by m collate "C") from jsonb_array_elements_text(details -> 'mandates') m))
      else details end as details
    from log where what in
      ('decide-mandate', 'withdraw-mandate-decision', 'record-status', 'withdraw-status', 'assign', 'add-rule')
  ), kept as (
    select log, 'decide-mandate' as what, id, to_jsonb(d) - 'log' as details from mandate_decision d
    union all
    select log, 'withdraw-mandate-decision', decision, to_jsonb(w) - 'log' from mandate_decision_withdrawal w
    union all
    select log, 'record-status', id, to_jsonb(s) - 'log' from status_entry s
    union all
    select log, 'withdraw-status', entry, to_jsonb(w) - 'log' from status_withdrawal w
    union all
    select log, 'add-rule', id, to_jsonb(r) - array['log', 'upto'] from assignment_rule r
    union all
    select log, 'assign', null, jsonb_build_object('post', post, 'person', person, 'due_by', due_by, 'rule', rule,
      'mandates', jsonb_agg(mandate order by mandate collate "C"))
    from assignment where rule is null group by log, post, person, due_by, rule
  )
  select coalesce(said.number, kept.log) as number
  from said full join kept on kept.log = said.number
  where (said.what, coalesce(kept.id, said.id), said.details)
    is distinct from (kept.what, said.id, kept.details)`

/** A row holds until the next one of the same mandate. */
const wrongEnds = (table: 'assignment' | 'mandate_version') => sql`
  select log as number from (
    select log, upto, lead(log) over (partition by mandate order by log) as next from ${sql.table(table)}
  ) rows where upto is distinct from next`

/** A mandate counts as the newest decision that was not taken back says. */
const wrongVersions = sql`
  select coalesce(d.log, v.log) as number
  from mandate_version v left join (
    select distinct on (mandate) * from mandate_decision d
    where not exists (select from mandate_decision_withdrawal w where w.decision = d.id)
    order by mandate, log desc
  ) d on d.mandate = v.mandate
  where v.upto is null and ((v.decision, v.state in ('proposed', 'gone')) is distinct from (d.id, d.id is null)
    or v.state <> d.kind or v.fields <> d.fields)`

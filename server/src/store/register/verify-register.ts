import { closingStatuses } from '@qarar/register'
import { liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/**
 * What people said of mandates is shown from rows beside the log, and lists are read from versions made of them. Number of
 * the first entry whose rows are not there or say something else, or of the entry that a row without one names; null
 * where all agree.
 */
export async function verifyRegister(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    select min(number) as number from (
      ${differingRows} union all ${wrongVersions} union all (${wrongLastStatuses}) union all ${wrongRuleEnds}
      union all ${wrongKeys} union all ${wrongStandings} union all ${wrongTallies} union all ${wrongEnds('assignment', 'mandate')} union all ${wrongEnds('mandate_version', 'mandate')}
      union all ${wrongEnds('last_status', 'mandate', 'addressee')} union all ${wrongEnds('followed_at', 'expression')}
      union all ${wrongEnds('mandate_place_at', 'revision', 'position', 'act', 'item')}
    ) wrong`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}

/** A part was given the owner that its whole had then. */
const isCopied = sql`exists (
  select from mandate_decision d
  join assignment w on w.mandate = d.mandate and w.log < a.log and coalesce(w.upto > a.log, true)
  join mandate_decision own on own.mandate = a.mandate and own.log = a.log
  where d.kind = 'split' and a.mandate = any(d.into_mandates)
    and (w.post, w.person, w.due_by, w.rule) is not distinct from (a.post, a.person, a.due_by, a.rule))`

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
    from assignment a where rule is null and not ${isCopied} group by log, post, person, due_by, rule
  )
  select coalesce(said.number, kept.log) as number
  from said full join kept on kept.log = said.number
  where (said.what, coalesce(kept.id, said.id), said.details)
    is distinct from (kept.what, said.id, kept.details)
    and coalesce(said.number, kept.log) not in ${redacted}`

/** Entries whose rows may have been removed by order: those about what was removed, and those of the removals. */
const removedAt = sql`(
  select number from log where details ? 'removed' union all select log from removal
  union all select l.number from log l join removal r on l.ids && (r.id || r.ids || array(
    select id from expression where publication = r.id)) where l.what in ('withdraw', 'settle-doubt', 'follow-texts'))`

/** A row holds until the next one about the same, but where the one that followed was removed by order. */
const wrongEnds = (table: string, ...about: string[]) => sql`
  select log as number from (
    select log, upto, lead(log) over (partition by ${sql.join(about.map((column) => sql.ref(column)))} order by log) as next from ${sql.table(table)}
  ) rows where upto is distinct from next and not (upto < next and upto in ${removedAt})`

/** The last word is the entry of the latest day that was not taken back; none where all of them were. */
const wrongLastStatuses = sql`
  with said as (
    select distinct on (s.mandate, s.addressee) s.mandate, s.addressee, s.log,
      case when w.entry is null then s.id end as entry, case when w.entry is null then s.status end as status,
      case when w.entry is null then s.as_of end as as_of, case when w.entry is null then s.log end as said
    from status_entry s left join status_withdrawal w on w.entry = s.id
    order by s.mandate, s.addressee, w.entry is not null, s.as_of desc, s.log desc
  )
  select greatest(s.log, l.log) as number
  from said s full join (select * from last_status where upto is null) l
    on l.mandate = s.mandate and l.addressee = s.addressee
  where (l.mandate, l.entry, l.status, l.as_of, l.said)
    is distinct from (s.mandate, s.entry, s.status, s.as_of, s.said)`

const wrongRuleEnds = sql`
  select coalesce(e.number, r.upto) as number
  from assignment_rule r full join (select number, ids[1] as rule from log where what = 'end-rule') e
    on e.rule = r.id
  where r.upto is distinct from e.number`

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

/** Each version has the key that lists find it by, with what it says. */
const wrongKeys = sql`
  select coalesce(v.log, k.log) as number
  from mandate_version v full join version_key k on k.mandate = v.mandate and k.log = v.log
  where (k.upto, k.state, k.decision, k.work, k.publication, k.organisation, k.organ, k.due_session, k.session, k.date,
      k."order", k.position, k.class, k.follow, k.addressees, k.due_date)
    is distinct from (v.upto, v.state, v.decision, v.work, v.publication, v.organisation, v.organ,
      coalesce(v.due_session, ''), coalesce(v.session, ''), coalesce(v.date, '-infinity'), v."order", v.position,
      v.fields ->> 'class', v.follow, v.addressees, v.due_date)
    or k.owed = (v.work in (select id from work where kind in ('draft-resolution', 'report', 'press-report')))
    or (k.report_to, k.by_report) is distinct from (
      case when v.follow = 'return'
        then coalesce(v.fields #>> '{reportTo,id}', 'name:' || (v.fields #>> '{reportTo,text}')) end,
      v.follow = 'report'
        or (v.follow = 'task' and coalesce(jsonb_typeof(v.fields -> 'deliverable') = 'string', false)))`

/** Of whom something was said last that closes, or something else. */
const saidLast = (closes: boolean) => sql`array(select l.addressee from last_status l
  where l.mandate = k.mandate and l.upto is null and l.status is not null
    and (l.status = any(${[...closingStatuses]}::text[])) = ${sql.lit(closes)} order by l.addressee)`

/** Keys of current versions say what was said last, and who sees to the mandate. */
const wrongStandings = sql`
  select k.log as number
  from version_key k left join assignment a on a.mandate = k.mandate and a.upto is null
  where k.upto is null and ((k.post, k.person, k.due_by) is distinct from (a.post, a.person, a.due_by)
    or k.statuses <> array(select distinct status from last_status l
      where l.mandate = k.mandate and l.upto is null and status is not null order by status)
    or (k.closed, k.unclosed) is distinct from (${saidLast(true)}, ${saidLast(false)})
    or k.reported <> (k.by_report and exists (select from closing c where c.mandate = k.mandate and c.kind <> 'declined'
      and not exists (select from closing_withdrawal w where w.closing = c.id))))`

/** What dockets count by is counted as it stands in the keys. */
const tallied = sql`due_session, session, date, organisation, follow, addressees, report_to, reported, closed, unclosed`
const wrongTallies = sql`
  select coalesce(min(log), 1) as number
  from (
    select ${tallied}, log, 1 as versions from version_key
    where upto is null and owed and state = any(${[...liveStates]}::text[])
    union all select ${tallied}, null, -versions from version_tally
  ) counted
  group by ${tallied} having sum(versions) <> 0`

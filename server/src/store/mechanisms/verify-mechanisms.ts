import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/**
 * What people said of mechanisms and records is shown from rows beside the log. Number of the first entry whose rows are not
 * there or say something else, or of the entry that a row without one names; null where all agree. What the rules read
 * follows from the texts: of it only that no two rows hold at once.
 */
export async function verifyMechanisms(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    select min(number) as number from (
      (${differingRows}) union all (${wrongEnds('mechanism_version', 'mechanism')})
      union all (${wrongEnds('mechanism_record', 'id')}) union all (${overlapping})
    ) wrong`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}

/** Sensitive values are in no entry: it has their seal. */
const recordRow = sql`jsonb_build_object('id', id, 'mechanism', mechanism, 'type', type, 'state', state, 'data', data,
  'evidence', evidence, 'mention', mention, 'source', source, 'quote', quote, 'origin', origin, 'reason', reason,
  'sealed', case when sensitive is not null then encode(sha256(convert_to(sensitive::text, 'UTF8')), 'hex') end)`

const differingRows = sql`
  with said as (
    select number, case when what in ('add-records', 'decide-record') then details -> 'records' else details end as details
    from log where what in ('add-mechanism', 'decide-mechanism', 'add-records', 'decide-record', 'add-list-entry')
  ), kept as (
    select v.log, case when m.log = v.log
      then jsonb_build_object('id', m.id, 'kind', m.kind, 'organisation', m.organisation)
      else jsonb_build_object('mechanism', v.mechanism) end
      || jsonb_build_object('state', v.state, 'fields', v.fields, 'merged_into', v.merged_into, 'reason', v.reason) as details
    from mechanism_version v join mechanism m on m.id = v.mechanism join log l on l.number = v.log
    where l.what in ('add-mechanism', 'decide-mechanism') or v.state not in ('proposed', 'gone')
    union all
    select r.log, jsonb_agg(${recordRow} order by id collate "C") from mechanism_record r join log l on l.number = r.log
    where l.what in ('add-records', 'decide-record') or r.state not in ('proposed', 'gone') group by r.log
    union all
    select log, to_jsonb(e) - 'log' from mechanism_list_entry e
  )
  select coalesce(said.number, kept.log) as number
  from said full join kept on kept.log = said.number
  where said.details is distinct from kept.details and coalesce(said.number, kept.log) not in ${redacted}`

/** A row holds until the next one about the same: a removal by order takes all of them or none. */
const wrongEnds = (table: string, about: string) => sql`
  select log as number from (
    select log, upto, lead(log) over (partition by ${sql.ref(about)} order by log) as next from ${sql.table(table)}
  ) rows where upto is distinct from next`

const overlapping = sql`
  select log from (
    select log, upto, lead(log) over (partition by id order by log) as next from mechanism_mention
  ) rows where next is not null and (upto is null or upto > next)`

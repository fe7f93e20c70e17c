// Mechanisms of a text that goes: where it named them and what it proposed go with it; what people wrote stays, without its
// words.
import { removedWords } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'

const mentionsIn = (revisions: readonly string[]) =>
  sql`(select id from mechanism_mention where revision = any(${[...revisions]}::text[]))`

/** States that only the rules put. */
const byRules = sql`('proposed', 'gone')`

export const mechanismsOnlyIn = (revisions: readonly string[]) => sql`
  select distinct t.mechanism as id from mechanism_mention t
  where t.revision = any(${[...revisions]}::text[])
    and not exists (select from mechanism_mention o where o.mechanism = t.mechanism and o.revision <> all(${[...revisions]}::text[]))
    and not exists (select from mechanism_version v where (v.mechanism = t.mechanism and v.state not in ${byRules}) or v.merged_into = t.mechanism)
    and not exists (select from mechanism_record r where r.mechanism = t.mechanism
      and (r.state not in ${byRules} or r.mention not in ${mentionsIn(revisions)}))`

/** Mechanisms and records by whose ids entries of the log may hold its words. */
export const namedMechanisms = (publication: string, revisions: readonly string[]) => sql`
  select mechanism as id from mechanism_mention where revision = any(${[...revisions]}::text[])
  union select id from mechanism_record where mention in ${mentionsIn(revisions)} or names @> array[${publication}]`

interface Removed {
  revisions: string[]
  mechanisms: string[]
}

export async function purgeMechanisms(
  change: Change,
  publication: string,
  { revisions, mechanisms }: Removed,
): Promise<void> {
  const updates = [
    sql`delete from mechanism_record r where r.mention in ${mentionsIn(revisions)} and not exists (
      select from mechanism_record o where o.id = r.id
        and (o.state not in ${byRules} or o.mention not in ${mentionsIn(revisions)}))`,
    blankRecords(revisions),
    sql`update mechanism_record set names = array_remove(names, ${publication}), evidence = (
        select coalesce(jsonb_agg(proof order by at), '[]') from jsonb_array_elements(evidence) with ordinality of (proof, at)
        where proof ->> 'publication' is distinct from ${publication})
      where names @> array[${publication}]`,
    blankNames(revisions),
    sql`delete from mechanism_mention where revision = any(${revisions}::text[])`,
    sql`delete from mechanism_version where mechanism = any(${mechanisms}::text[])`,
    sql`delete from mechanism where id = any(${mechanisms}::text[])`,
    sql`delete from mechanism_followed where revision = any(${revisions}::text[])`,
  ]
  for (const each of updates) await each.execute(change)
}

/** Words as they were printed, and texts that stand so in the paragraph. */
const blankRecords = (revisions: readonly string[]) => sql`
  update mechanism_record r set quote = ${removedWords}, data = (
    select coalesce(jsonb_object_agg(field, case
      when jsonb_typeof(value) = 'object' and value ? 'printed' then value || '{"printed": null}'
      when jsonb_typeof(value) = 'object' and value ? 'text' and position(value ->> 'text' in coalesce(r.quote, '')) > 0
        then value || jsonb_build_object('text', ${removedWords}::text)
      when jsonb_typeof(value) = 'string' and value #>> '{}' ~ '\\s' and position(value #>> '{}' in coalesce(r.quote, '')) > 0
        then to_jsonb(${removedWords}::text)
      else value end), '{}') from jsonb_each(r.data) v (field, value))
  where r.mention in ${mentionsIn(revisions)}`

/** A name that no other text prints, and a mandate that stands so in one of its paragraphs. */
const blankNames = (revisions: readonly string[]) => sql`
  with printed as (
    select distinct t.mechanism, t.name from mechanism_mention t where t.revision = any(${[...revisions]}::text[])
      and not exists (select from mechanism_mention o where o.mechanism = t.mechanism and o.name = t.name
        and o.revision <> all(${[...revisions]}::text[]))
  )
  update mechanism_version v set fields = v.fields || jsonb_build_object(
    'names', (select jsonb_object_agg(key, case when exists (
      select from printed p where p.mechanism = v.mechanism and p.name = value #>> '{}') then 'null'::jsonb else value end)
      from jsonb_each(v.fields -> 'names') n (key, value)),
    'aliases', (select coalesce(jsonb_agg(alias), '[]') from jsonb_array_elements_text(v.fields -> 'aliases') alias
      where not exists (select from printed p where p.mechanism = v.mechanism and p.name = alias)),
    'mandate', case when exists (
      select from mechanism_mention t join paragraph g on g.revision = t.revision and g.position = t.position
      where t.mechanism = v.mechanism and t.revision = any(${[...revisions]}::text[])
        and position(v.fields ->> 'mandate' in g.text) > 0) then null else v.fields ->> 'mandate' end)
  where v.fields is not null
    and v.mechanism in (select mechanism from mechanism_mention where revision = any(${[...revisions]}::text[]))`

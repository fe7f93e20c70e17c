import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * A register as it would be after decades: `mandates` of the fictional organisation over 40 sessions, and `entries` about
 * them over as many years. Straight into the tables: nobody imports that many texts to see how fast a list is.
 */
export async function fillRegister(db: Database, mandates: number, entries: number): Promise<void> {
  await sql`insert into log (number, at, by, what, ids, details, prev_hash, hash)
    select n, timestamptz '1990-01-01' + n * interval '1 hour', 'bench', 'import', '{}', '{}', '', n::text
    from generate_series(1, ${sql.lit(Math.max(mandates, entries) + 100_000)}) n`.execute(db)
  await sql`insert into publication (id, organisation)
    select 'p-' || lpad(n::text, 10, '0'), 'ois' from generate_series(1, 40) n`.execute(db)
  await sql`insert into work (id, kind, publication, place)
    select 'w-' || lpad(n::text, 10, '0'), 'resolution', 'p-' || lpad((n % 40 + 1)::text, 10, '0'), n::text
    from generate_series(1, ${sql.lit(Math.ceil(mandates / 12))}) n`.execute(db)
  await sql`insert into mandate (id, work)
    select 'n-' || lpad(n::text, 10, '0'), 'w-' || lpad((n / 12 + 1)::text, 10, '0')
    from generate_series(1, ${sql.lit(mandates - 12)}) n`.execute(db)
  await sql`insert into mandate_decision (id, mandate, log, kind, fields)
    select 'v-' || lpad(n::text, 10, '0'), 'n-' || lpad(n::text, 10, '0'), n,
      (array['confirmed', 'edited'])[n % 3], '{}'
    from generate_series(1, ${sql.lit(mandates - 12)}) n where n % 3 > 0`.execute(db)
  await sql`insert into mandate_version (mandate, log, state, decision, work, publication, organisation, organ, session, date,
      symbol, title, "order", follow, addressees, due_session, fields)
    select 'n-' || lpad(n::text, 10, '0'), n, (array['proposed', 'confirmed', 'edited'])[n % 3 + 1],
      case when n % 3 > 0 then 'v-' || lpad(n::text, 10, '0') end,
      'w-' || lpad((n / 12 + 1)::text, 10, '0'), 'p-' || lpad((n / 12 % 40 + 1)::text, 10, '0'), 'ois', 'council',
      'COUNCIL-' || (n / 12 % 40 + 1), date '1990-05-14' + (n / 12 % 40) * interval '1 year',
      (n / 12 % 40 + 1) || '/' || n || '-POL', 'On wetlands ' || n, n,
      said.follow, said.addressees,
      'COUNCIL-' || (n / 12 % 40 + 2),
      jsonb_build_object('verb', 'Requests', 'class', 'request', 'follow', said.follow, 'addressees',
          (select jsonb_agg(jsonb_build_object('id', id, 'text', 'the ' || id)) from unnest(said.addressees) id),
        'action', 'to chart the northern wetlands ' || n || repeat(' and to report on the works', 8),
        'deadline', null, 'reportTo', null, 'beneficiary', '[]'::jsonb, 'deliverable', null, 'conditions', '[]'::jsonb)
    from generate_series(1, ${sql.lit(mandates - 12)}) n, lateral (select
      (array['appeal', 'appeal', 'appeal', 'task', 'report', 'return', 'standing'])[n % 7 + 1] as follow,
      case n % 5 when 0 then array['ois/secretary-general'] when 1 then array['ois/members', 'ois/bank']
        when 2 then array['ois/members'] when 3 then array['class:donors'] else array['state:YEM'] end as addressees
    ) said`.execute(db)
  await sql`insert into status_entry (id, mandate, addressee, status, as_of, log)
    select 't-' || lpad(n::text, 10, '0'), 'n-' || lpad((n::bigint * 7919 % (${sql.lit(mandates - 12)} * 9 / 10) + 1)::text, 10, '0'),
      (array['ois/secretary-general', 'state:YEM', 'state:OMN', 'state:QAT'])[n % 4 + 1],
      (array['in-progress', 'implemented', 'continuing', 'not-implemented'])[n / 5 % 4 + 1],
      date '1991-01-01' + n % 12000, 100000 + n
    from generate_series(1, ${sql.lit(entries)}) n`.execute(db)
  await sql`insert into last_status (mandate, addressee, log, entry, status, as_of)
    select distinct on (mandate, addressee) mandate, addressee, log, id, status, as_of from status_entry
    order by mandate, addressee, as_of desc, log desc`.execute(db)
  await sql`insert into assignment (mandate, log, post)
    select 'n-' || lpad(n::text, 10, '0'), n, 'post ' || n % 20
    from generate_series(1, ${sql.lit(mandates - 12)}, 3) n`.execute(db)
  await sql`vacuum analyze`.execute(db)
}

import { sql } from 'kysely'
import type { Change, Database } from '../database.ts'
import { fillLetters } from './large-letters.ts'
import { fillRequests } from './large-requests.ts'
import { fillTexts } from './large-texts.ts'

export interface LargeRegister {
  mandates: number
  /** Status entries, about nine mandates of ten. */
  entries: number
  /** Sessions that the texts were adopted at, one a year. */
  sessions?: number
  letters?: number
  requests?: number
}

/**
 * A register as it would be after decades: mandates of the fictional organisation, what became of them, and the
 * correspondence. Straight into the tables, unchecked: nobody imports that many texts to see how fast a list is. The log is
 * there to be counted by, its hashes are none.
 */
export function fillRegister(db: Database, register: LargeRegister): Promise<void> {
  const { mandates, entries, sessions = 40, letters = 0, requests = 0 } = register
  return db
    .transaction()
    .execute(async (change) => {
      await sql`set local session_replication_role = replica`.execute(change)
      await fillLog(change, mandates + entries + 20 * letters + 20 * requests + 1000)
      await fillTexts(change, mandates, sessions)
      await fillMandates(change, mandates)
      await fillStatuses(change, mandates, entries)
      await fillVersions(change)
      await fillLetters(change, { letters, mandates, log: mandates + entries })
      await fillRequests(change, { requests, mandates, log: mandates + entries + 20 * letters })
    })
    .then(async () => void (await sql`vacuum analyze`.execute(db)))
}

async function fillLog(change: Change, entries: number): Promise<void> {
  await sql`insert into log (number, at, by, what, ids, details, prev_hash, hash)
    select n, timestamptz '1990-01-01' + n * interval '15 minutes', 'bench', 'import', '{}', '{}', '', n::text
    from generate_series(1, ${sql.lit(entries)}) n`.execute(change)
}

async function fillMandates(change: Change, mandates: number): Promise<void> {
  await sql`insert into mandate (id, work)
    select 'n-' || lpad(position::text, 10, '0'), 'w-' || lpad(work::text, 10, '0') from paragraph`.execute(
    change,
  )
  await sql`insert into mandate_place_at (revision, position, act, item, mandate, work, log)
    select revision, position, 1, 1, 'n-' || lpad(position::text, 10, '0'), 'w-' || lpad(work::text, 10, '0'), position
    from paragraph`.execute(change)
  await sql`insert into assignment (mandate, log, post)
    select 'n-' || lpad(n::text, 10, '0'), n, 'post ' || n % 20
    from generate_series(1, ${sql.lit(mandates)}, 3) n`.execute(change)
}

/** Behind what is kept beside their keys, which is so put in once. */
async function fillVersions(change: Change): Promise<void> {
  await sql`insert into mandate_version (mandate, log, state, decision, revision, position, work, publication, organisation,
      organ, session, date, symbol, title, "order", follow, addressees, due_session, fields)
    select 'n-' || lpad(n::text, 10, '0'), n, (array['proposed', 'confirmed', 'edited'])[n % 3 + 1],
      case when n % 3 > 0 then 'v-' || lpad(n::text, 10, '0') end,
      g.revision, n, 'w-' || lpad(w::text, 10, '0'), 'p-' || lpad(s::text, 10, '0'), 'ois',
      'council', 'COUNCIL-' || s, date '1990-05-14' + (s - 1) * interval '1 year',
      x.symbol, x.title, x."order", m ->> 'follow',
      array(select party ->> 'id' from jsonb_array_elements(m -> 'addressees') party), 'COUNCIL-' || (s + 1),
      jsonb_build_object('verb', g.acts -> 0 -> 'verb', 'class', g.acts -> 0 -> 'class', 'follow', m -> 'follow',
        'addressees', m -> 'addressees', 'action', m -> 'action' -> 'text', 'deadline', m -> 'deadline',
        'reportTo', null, 'beneficiary', '[]'::jsonb, 'deliverable', null, 'conditions', '[]'::jsonb)
    from paragraph g
    join revision_work x on x.revision = g.revision and x."order" = g.work
    cross join lateral (select g.position as n, g.work as w, substring(x.session from 9)::int as s,
      g.acts #> '{0,mandates,0}' as m) said
  `.execute(change)
  await sql`insert into mandate_decision (id, mandate, log, kind, fields)
    select decision, mandate, log, state, fields from mandate_version where decision is not null`.execute(
    change,
  )
}

async function fillStatuses(change: Change, mandates: number, entries: number): Promise<void> {
  await sql`insert into status_entry (id, mandate, addressee, status, as_of, log, report_text)
    select 't-' || lpad(n::text, 10, '0'),
      'n-' || lpad((n::bigint * 7919 % (${sql.lit(mandates)} * 9 / 10) + 1)::text, 10, '0'),
      (array['ois/secretary-general', 'state:YEM', 'state:OMN', 'state:QAT'])[n % 4 + 1],
      (array['in-progress', 'implemented', 'continuing', 'not-implemented'])[n / 5 % 4 + 1],
      date '1991-01-01' + n % 12000, ${sql.lit(mandates)} + n,
      case when n % 7 = 0 then 'A hydrographer was sent to survey ' || n || ' wetlands, and the works were reported on.' end
    from generate_series(1, ${sql.lit(entries)}) n`.execute(change)
  await sql`insert into last_status (mandate, addressee, log, entry, status, as_of, said)
    select distinct on (mandate, addressee) mandate, addressee, log, id, status, as_of, log from status_entry
    order by mandate, addressee, as_of desc, log desc`.execute(change)
}

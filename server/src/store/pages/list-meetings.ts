import { type ListedMeeting, type MeetingsPage, meetingsOnPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { MeetingQuery } from '../store.ts'
import { namedColumns, namedTables } from './named-works.ts'

interface Row extends ListedMeeting {
  total: number
}

/** Meetings of which a record is held, in the language asked for where it has one. A page behind the last is the first. */
export async function listMeetings(
  db: Database,
  { language, from = 1 }: MeetingQuery = {},
): Promise<MeetingsPage> {
  const { rows } = await sql<Row>`
    with record as (
      select distinct on (coalesce(x.work, w.revision)) w.*, x.work as known,
        array_agg(e.language) over (partition by coalesce(x.work, w.revision)) as languages
      from revision r join expression e on e.revision = r.id and e.state = 'listed'
      join revision_work w on w.revision = r.id and jsonb_array_length(w.turns) > 0
      left join work_expression x on x.revision = w.revision and x."order" = w."order"
      where r.turns > 0
      order by coalesce(x.work, w.revision), (e.language is not distinct from ${language ?? null}) desc, e.created_at, e.id
    ), named as (
      select ${namedColumns}, b.organisation, w.organ, w.languages, w.turns from record w ${namedTables}
    )
    select publication, language, "order", symbol, title, session, date, organisation, organ,
      (select coalesce(array_agg(each order by each), '{}') from unnest(languages) each where each is not null) as languages,
      jsonb_array_length(turns) as turns,
      (select count(distinct coalesce(turn ->> 'by', turn ->> 'for', turn ->> 'as'))::int
        from jsonb_array_elements(turns) turn) as speakers,
      (select coalesce(array_agg(distinct turn ->> 'language'), '{}')
        from jsonb_array_elements(turns) turn where turn ->> 'language' is not null) as spoken,
      (select coalesce(sum(jsonb_array_length(turn -> 'positions')), 0)::int
        from jsonb_array_elements(turns) turn) as positions,
      count(*) over ()::int as total
    from named order by date desc nulls last, symbol, publication, "order"
    offset ${from - 1} limit ${meetingsOnPage}`.execute(db)
  if (rows.length === 0 && from > 1) return listMeetings(db, { language })
  const meetings = rows.map(({ total: _, ...meeting }) => meeting)
  return { total: rows[0]?.total ?? 0, from, meetings }
}

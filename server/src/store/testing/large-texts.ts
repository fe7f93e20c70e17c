import { sql } from 'kysely'
import type { Change } from '../database.ts'

/** Paragraphs of a text, each of which asks for one thing. */
const mandatesOfText = 12

/**
 * A collection of each session, in English; texts are numbered through, and so are paragraphs. The last of each text asks the
 * secretariat to report.
 */
export async function fillTexts(change: Change, paragraphs: number, sessions: number): Promise<void> {
  const works = Math.ceil(paragraphs / mandatesOfText)
  await sql`insert into publication (id, organisation)
    select 'p-' || lpad(s::text, 10, '0'), 'ois' from generate_series(1, ${sql.lit(sessions)}) s`.execute(
    change,
  )
  await sql`insert into work (id, kind, publication, place)
    select 'w-' || lpad(w::text, 10, '0'), 'resolution', 'p-' || lpad(${sessionOf(sessions)}::text, 10, '0'), w::text
    from generate_series(1, ${sql.lit(works)}) w`.execute(change)
  await fillFiles(change, sessions)
  await sql`insert into revision_work (revision, "order", kind, number, symbol, title, organ, session, dates, turns, events,
      members, preambular, operative, paragraphs)
    select 'r-' || lpad(s::text, 10, '0'), w, 'resolution', s || '/' || w || '-POL', s || '/' || w || '-POL',
      'On wetlands ' || w, 'council', 'COUNCIL-' || s, '[]', '[]', '[]', '[]', 0, ${sql.lit(mandatesOfText)},
      ${sql.lit(mandatesOfText)}
    from generate_series(1, ${sql.lit(works)}) w, lateral (select ${sessionOf(sessions)} as s) session`.execute(
    change,
  )
  await sql`insert into work_expression (revision, "order", work)
    select revision, "order", 'w-' || lpad("order"::text, 10, '0') from revision_work`.execute(change)
  await fillParagraphs(change, paragraphs, sessions)
}

const sessionOf = (sessions: number) => sql`((w - 1) % ${sql.lit(sessions)} + 1)`

async function fillFiles(change: Change, sessions: number): Promise<void> {
  const each = sql`generate_series(1, ${sql.lit(sessions)}) s, lateral (select lpad(s::text, 10, '0') as id) named,
    lateral (select convert_to('Texts of session ' || s, 'UTF8') as content) file`
  await sql`insert into file (sha256, content)
    select encode(sha256(content), 'hex'), content from ${each}`.execute(change)
  await sql`insert into manifestation (id, expression, file, sha256, format, encoding, text, state, imported_by)
    select 'm-' || id, 'e-' || id, s || '.txt', encode(sha256(content), 'hex'), 'text/plain', 'utf-8', '', 'current', 'bench'
    from ${each}`.execute(change)
  await sql`insert into revision (id, manifestation, rules, text, source_map, publication, kind, title, letters_key, sketch,
      works, paragraphs, turns, diagnostics)
    select 'r-' || id, 'm-' || id, 'bench', '', '{}',
      jsonb_build_object('kind', 'resolution-collection', 'language', 'en', 'organisation', 'ois', 'symbol', null,
        'title', 'Resolutions of session ' || s, 'session', 'COUNCIL-' || s, 'dates', '[]'::jsonb, 'mechanisms', '[]'::jsonb),
      'resolution-collection', 'Resolutions of session ' || s, '',
      '{}', 0, 0, 0, 0 from ${each}`.execute(change)
  await sql`insert into expression (id, publication, language, state, revision, manifestation)
    select 'e-' || id, 'p-' || id, 'en', 'listed', 'r-' || id, 'm-' || id from ${each}`.execute(change)
  await sql`insert into followed_at (expression, revision, publication, log)
    select 'e-' || id, 'r-' || id, 'p-' || id, 1 from ${each}`.execute(change)
}

async function fillParagraphs(change: Change, paragraphs: number, sessions: number): Promise<void> {
  const own = sql.lit(mandatesOfText)
  await sql`insert into paragraph (revision, position, work, eid, part, number, marker, text, span_start, span_end,
      first_line, last_line, split, dates, acts, proposed_readings, repairs)
    select 'r-' || lpad(s::text, 10, '0'), n, w, 'para_' || p, 'operative', p::text, p || '.',
      'Requests ' || named.text || ' ' || action || ';', 0, 0, 1, 1, false, '[]',
      jsonb_build_array(jsonb_build_object('verb', 'Requests', 'lemma', 'request', 'class', 'request',
        'span', span, 'mandates', jsonb_build_array(jsonb_build_object(
          'follow', case when p = ${own} then 'report'
            else (array['appeal', 'appeal', 'appeal', 'task', 'return', 'return', 'standing'])[n % 7 + 1] end,
          'addressees', named.parties, 'action', jsonb_build_object('text', action, 'span', span),
          'deadline', jsonb_build_object('kind', 'session', 'text', 'by session ' || (s + 1), 'span', span, 'value', 'COUNCIL-' || (s + 1)),
          'reportTo', null, 'beneficiary', '[]'::jsonb, 'deliverable', null, 'conditions', '[]'::jsonb)))), '[]', '[]'
    from generate_series(1, ${sql.lit(paragraphs)}) n,
      lateral (select (n - 1) / ${own} + 1 as w, (n - 1) % ${own} + 1 as p) text,
      lateral (select ${sessionOf(sessions)} as s, '{"start": 0, "end": 8}'::jsonb as span) session,
      lateral (select 'to chart the northern wetlands ' || n || repeat(' and to report on the works', 8) as action) asked,
      lateral (
        select string_agg('the ' || id, ' and ') as text, jsonb_agg(jsonb_build_object('id', id, 'text', 'the ' || id, 'span', span)) as parties
        from unnest(case case when p = ${own} then 0 else n % 5 end when 0 then array['ois/secretary-general'] when 1 then array['ois/members', 'ois/bank']
          when 2 then array['ois/members'] when 3 then array['class:donors'] else array['state:YEM'] end) id
      ) named`.execute(change)
}

// Words of what was removed, in reports to sessions: of every sentence that rests on it, and of what quotes it.
import { removedWords } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'

/** What goes, by ids that a sentence may name as its source. */
interface Removed {
  gone: readonly string[]
  named: readonly string[]
  works: readonly string[]
  mandates: readonly string[]
}

const idsOf = (id: string, { gone, named }: Removed) => [...new Set([id, ...gone, ...named])]

/** Whether the JSON in a column names one of them anywhere. */
const names = (column: string, ids: readonly string[]) =>
  sql<boolean>`exists (select from jsonb_path_query(${sql.ref(column)}, 'strict $.**') v
    where jsonb_typeof(v) = 'string' and v #>> '{}' = any(${[...ids]}::text[]))`

/** Sentences of reports that people translated, and that were said in a status that goes or in a section that rests on it. */
const segmentsOf = (id: string, { mandates }: Removed, ids: readonly string[]) => sql`
  select t.volume, t.source_key from segment_text t
  where exists (select from status_entry s
      where (s.id = ${id} or s.mandate = any(${[...mandates]}::text[])) and position(t.source in s.report_text) > 0)
    or exists (select from section_text x join report_item i on i.id = x.item, jsonb_array_elements(x.sentences) s
      where i.volume = t.volume and s ->> 'text' = t.source and ${isAbout(ids)})`

const isAbout = (ids: readonly string[]) => sql`exists (
  select from jsonb_array_elements(s -> 'sources') source, jsonb_each_text(source) said
  where said.value = any(${[...ids]}::text[]))`

/** What holds words of it, by the ids that entries of the log have. */
export const reportsNaming = (id: string, removed: Removed) => {
  const ids = idsOf(id, removed)
  return sql`
    select item as id from section_text where ${names('sentences', ids)}
    union select item from item_freeze where ${names('draft', ids)}
    union select id from report_packet where ${names('sent', ids)}
    union select r.id from returned_draft r join report_packet p on p.id = r.packet where ${names('p.sent', ids)}
    union select source_key from (${segmentsOf(id, removed, ids)}) segments
    union select id from report_item where works && ${[...removed.works]}::text[]`
}

/** Before the statuses go: what was said in them is looked for. */
export async function blankReports(change: Change, id: string, removed: Removed): Promise<void> {
  const ids = idsOf(id, removed)
  const files = sql`select r.sha256 from returned_draft r join report_packet p on p.id = r.packet
    where ${names('p.sent', ids)}`
  const { rows } = await sql<{ sha256: string }>`${files}`.execute(change)
  const updates = [
    sql`delete from segment_text where (volume, source_key) in (${segmentsOf(id, removed, ids)})`,
    sql`update section_text set sentences = (
        select coalesce(jsonb_agg(case when ${isAbout(ids)}
          then s || jsonb_build_object('text', ${removedWords}::text, 'doubtful', '[]'::jsonb) else s end order by at), '[]')
        from jsonb_array_elements(sentences) with ordinality of (s, at))
      where ${names('sentences', ids)}`,
    // A frozen item quotes the text in more places than its sentences: it has to be frozen anew.
    sql`update item_freeze set draft = null, reason = ${removedWords} where ${names('draft', ids)}`,
    sql`delete from returned_draft where packet in (select id from report_packet where ${names('sent', ids)})`,
    sql`update report_packet set sent = '{}' where ${names('sent', ids)}`,
    sql`update report_item set title = '{}', symbol = null where works && ${[...removed.works]}::text[]`,
    sql`delete from file f where sha256 = any(${rows.map(({ sha256 }) => sha256)}::text[])
      and not exists (select from manifestation m where m.sha256 = f.sha256)
      and not exists (select from sheet_return s where s.sha256 = f.sha256)
      and not exists (select from returned_draft r where r.sha256 = f.sha256)
      and not exists (select from report_template t where t.sha256 = f.sha256)`,
  ]
  for (const each of updates) await each.execute(change)
}

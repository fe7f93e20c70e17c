// Words of what was removed, in reports to sessions: of every sentence that rests on it, and of what quotes it.
import { removedWords } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { type InReports, names, restsOn } from './reports-quoting.ts'

/** `ids`: what goes, by ids that a sentence may name as its source. */
export async function blankReports(
  change: Change,
  id: string,
  ids: readonly string[],
  reports: InReports,
): Promise<void> {
  const { packets, items, segments } = reports
  const updates = [
    sql`delete from segment_text where source_key = any(${segments}::text[])`,
    blankSections(ids, reports),
    blankFreezes(ids, reports),
    sql`update report_packet set sent = '{}' where id = any(${packets}::text[])`,
    sql`update report_item set title = '{}', symbol = null where id = any(${items}::text[])`,
    sql`update report_submission set symbol = ${removedWords} where publication = ${id}`,
  ]
  for (const each of updates) await each.execute(change)
  await deleteDrafts(change, reports)
}

/** That a sentence was there stays, and what it rested on. */
const blankSections = (ids: readonly string[], { whole, texts, sentences }: InReports) => sql`
  update section_text x set sentences = (
      select coalesce(jsonb_agg(case
        when i.volume = any(${whole}::text[]) or s ->> 'text' = any(${sentences}::text[]) or ${restsOn(ids)}
        then s || jsonb_build_object('text', ${removedWords}::text, 'doubtful', '[]'::jsonb) else s end order by at), '[]')
      from jsonb_array_elements(x.sentences) with ordinality of (s, at))
  from report_item i where i.id = x.item and x.item = any(${texts}::text[]) and x.sentences is not null`

/** A frozen item quotes a text in more places than its sentences: it has to be frozen anew. */
const blankFreezes = (ids: readonly string[], { whole, texts, sentences }: InReports) => sql`
  update item_freeze f set draft = null, reason = ${removedWords}
  from report_item i where i.id = f.item and f.item = any(${texts}::text[]) and f.draft is not null
    and (i.volume = any(${whole}::text[]) or ${names('f.draft', ids)} or ${names('f.draft', sentences)})`

async function deleteDrafts(change: Change, { drafts }: InReports): Promise<void> {
  const { rows } = await sql<{ sha256: string }>`
    delete from returned_draft where id = any(${drafts}::text[]) returning sha256`.execute(change)
  await sql`delete from file f where sha256 = any(${rows.map(({ sha256 }) => sha256)}::text[])
    and not exists (select from manifestation m where m.sha256 = f.sha256)
    and not exists (select from sheet_return s where s.sha256 = f.sha256)
    and not exists (select from returned_draft r where r.sha256 = f.sha256)
    and not exists (select from report_template t where t.sha256 = f.sha256)`.execute(change)
}

// A report that was submitted is kept as a text and as a volume: with the text go the words of the volume.
import type { ReportGoing } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'

/** Volumes that were ever submitted as this publication, and of which words are left. */
export async function reportsGoing(db: Database, publication: string): Promise<ReportGoing[]> {
  const { rows } = await sql<ReportGoing>`
    select v.id as volume, v.session, ${isSubmitted(publication)} as submitted,
      ${itemsWithWords} as items, ${copies} as copies
    from report_volume v
    where v.id in (select volume from report_submission where publication = ${publication})
      and not exists (select from removal r where r.id = ${publication})
    order by v.id`.execute(db)
  return rows
}

/** Nobody takes the words of a report in hand without being told. */
export async function refuseUnasked(db: Database, publication: string): Promise<void> {
  const [going] = await reportsGoing(db, publication)
  if (!going) return
  const { volume, session, items, copies } = going
  throw refusal(
    'not-applicable',
    `${publication} was submitted as the report ${volume} to ${session}: with it go the words of ${items} of its items and ${copies} copies of them (sent out, come back, written). Nothing was removed: if that is meant, say so with --with-report (in the API "withReport": true).`,
    'takes-report',
  )
}

const isSubmitted = (publication: string) => sql`exists (
  select from report_submission s where s.volume = v.id and s.publication = ${publication} and s.upto is null)`

/** Sections that follow the register hold no words of their own. */
const itemsWithWords = sql`(
  select count(*)::int from report_item i where i.volume = v.id and (
    exists (select from section_text x where x.item = i.id and x.sentences is not null)
    or exists (select from item_freeze f where f.item = i.id and f.draft is not null)))`

const copies = sql`(
  (select count(*) from report_packet p where p.volume = v.id and p.sent <> '{}')
  + (select count(*) from returned_draft d where d.volume = v.id)
  + (select count(*) from job j where j.kind = 'write-report' and j.volume = v.id))::int`

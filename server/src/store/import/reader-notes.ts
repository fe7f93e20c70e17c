// What the reader of a file says of it stays with the file's text: a text that is read again is read with it.
import type { RawText, ReaderNotes } from '@qarar/core'
import { sql } from 'kysely'
import type { Change, Database } from '../database.ts'
import type { JsonRow } from '../insert-rows.ts'
import { redacted } from '../marks/redacted.ts'

/** Null where a reader says nothing, as of most files. */
export function notesColumn({
  aside = [],
  remarks = [],
  doubtful = [],
  footnotes = [],
  places = [],
}: RawText): JsonRow {
  const says = [aside, remarks, doubtful, footnotes, places].some((each) => each.length > 0)
  const notes = {
    aside,
    remarks,
    ...(doubtful.length > 0 && { doubtful }),
    ...(footnotes.length > 0 && { footnotes }),
    ...(places.length > 0 && { places }),
  }
  return { reader_notes: says ? notes : null }
}

export const notesOf = (kept: ReaderNotes | null): ReaderNotes => kept ?? {}

const hash = sql<string>`encode(sha256(convert_to(reader_notes::text, 'UTF8')), 'hex')`

/** For the log: the notes decide what is in the text, and are vouched for like every decision. */
export async function notesForLog(change: Change, manifestation: string): Promise<{ readerNotes?: string }> {
  const kept = await change
    .selectFrom('manifestation')
    .select(hash.as('hash'))
    .where('id', '=', manifestation)
    .where('reader_notes', 'is not', null)
    .executeTakeFirst()
  return kept ? { readerNotes: kept.hash } : {}
}

/** Number of the first entry about a file whose notes are others than it says; null where all agree. */
export async function verifyReaderNotes(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    with said as (
      select number, ids[3] as id, details ->> 'readerNotes' as hash from log
      where details ? 'readerNotes' and number not in ${redacted}
    ), kept as (
      select id, ${hash} as hash from manifestation where reader_notes is not null
    )
    select min(coalesce(said.number, (select min(number) from log where kept.id = any(ids)), 1)) as number
    from said full join kept on kept.id = said.id
    where said.hash is distinct from kept.hash
      and coalesce((select min(number) from log where kept.id = any(ids)), 0) not in ${redacted}`.execute(db)
  return rows[0]?.number ? Number(rows[0].number) : null
}

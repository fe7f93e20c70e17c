// Words of a removed text in requests and replies; what the house itself wrote stays.
import { removedWords } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'

interface Removed {
  publication: string
  mandates: readonly string[]
}

/** Items that quote it, and those whose note it is. */
export const itemsOf = ({ publication, mandates }: Removed) => sql`
  select id from request_item where publication = ${publication} or mandate = any(${[...mandates]}::text[])
    or request in (select id from request where publication = ${publication})`

/** What a reply says of the note, and the headings of what it answers. */
export const blankNote = sql`note || jsonb_build_object('greeting', ${removedWords}::text, 'items', (
  select coalesce(jsonb_agg(item || jsonb_build_object('heading', ${removedWords}::text) order by at), '[]')
  from jsonb_array_elements(note -> 'items') with ordinality n(item, at)))`

/** A reply names what it answers in its headings, and the note in its first words. */
export async function blankRequests(change: Change, removed: Removed): Promise<void> {
  const { publication } = removed
  const updates = [
    sql`update reply set note = ${blankNote}
      where id in (select reply from reply_item where item in (${itemsOf(removed)}))`,
    sql`update request_item set symbol = null, title = null, number = null, quote = ${removedWords}
      where id in (${itemsOf(removed)})`,
    sql`update request set about = null
      where id in (select request from request_item where id in (${itemsOf(removed)}))`,
    sql`update request set words = ${removedWords}, about = null where publication = ${publication}`,
  ]
  for (const each of updates) await each.execute(change)
}

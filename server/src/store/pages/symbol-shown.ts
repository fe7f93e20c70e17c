import { sql } from 'kysely'

/** What a work `w` of a publication `b` is called: the number of a record alone says little without its series. */
export const symbolShown = sql<string | null>`
  coalesce(w.symbol, case w.kind when 'verbatim-record' then b.symbol end, w.number, b.symbol)`

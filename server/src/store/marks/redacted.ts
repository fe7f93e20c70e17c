import { sql } from 'kysely'

/** Numbers of the entries whose details were removed by order: nothing can be compared with them. */
export const redacted = sql`(select number from log where details ? 'removed')`

import type { ColumnType } from 'kysely'

/** Rows go in as JSON (see insert-rows.ts), where a time left out is the database's clock. */
export type Time = ColumnType<Date, string | undefined, string>

/** What is so from one log entry to another; `upto` null: until now. */
export interface Held {
  log: string
  upto: string | null
}

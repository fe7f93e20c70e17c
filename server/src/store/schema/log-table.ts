import type { JSONColumnType } from 'kysely'
import type { Time } from './columns.ts'

interface LogTable {
  number: number
  at: Time
  by: string
  what: string
  ids: string[]
  details: JSONColumnType<Record<string, unknown>>
  prev_hash: string
  hash: string
}

/** Who did what. */
export interface LogTables {
  log: LogTable
}

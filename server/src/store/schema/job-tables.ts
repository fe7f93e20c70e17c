import type { ImportResult } from '@qarar/register/contract'
import type { Generated, JSONColumnType } from 'kysely'
import type { Time } from './columns.ts'

interface JobTable {
  id: string
  kind: 'import'
  by: string
  added_at: Time
  state: 'waiting' | 'running' | 'done' | 'cancelled'
  heard_at: Time | null
  ended_at: Time | null
  cancel_asked: boolean
}

interface JobFileTable {
  job: string
  position: number
  name: string
  content: Buffer | null
  result: JSONColumnType<ImportResult> | null
  attempts: Generated<number>
}

/** Long work that is under way. */
export interface JobTables {
  job: JobTable
  job_file: JobFileTable
}

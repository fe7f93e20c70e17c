import type { ImportResult, NewReportFile } from '@qarar/register/contract'
import type { Generated, JSONColumnType } from 'kysely'
import type { Time } from './columns.ts'

/** What became of a report that was to be written. */
export type WrittenResult = { file: string; type: string; readAt: string } | { failure: string }

interface JobTable {
  id: string
  kind: 'import' | 'write-report'
  by: string
  added_at: Time
  state: 'waiting' | 'running' | 'done' | 'cancelled'
  heard_at: Time | null
  ended_at: Time | null
  cancel_asked: boolean
  volume: string | null
  asked: JSONColumnType<NewReportFile> | null
}

interface JobFileTable {
  job: string
  position: number
  name: string
  content: Buffer | null
  result: JSONColumnType<ImportResult | WrittenResult> | null
  attempts: Generated<number>
  made: Buffer | null
  steps: Generated<number>
  steps_done: Generated<number>
}

/** Long work that is under way. */
export interface JobTables {
  job: JobTable
  job_file: JobFileTable
}

import type { ImportResult, JobPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** How far it is, and what became of the files that were done. */
export async function getJob(db: Database, id: string): Promise<JobPage | undefined> {
  const job = await db
    .selectFrom('job')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'import')
    .executeTakeFirst()
  if (!job) return undefined
  const files = await db
    .selectFrom('job_file')
    .select(['name', 'result', 'steps', 'steps_done'])
    .where('job', '=', id)
    .orderBy('position')
    .execute()
  const results = files.flatMap(({ result }) => (result as ImportResult | null) ?? [])
  return {
    ...{ id, by: job.by, at: job.added_at.toISOString(), state: job.state },
    isStopping: job.cancel_asked && ['waiting', 'running'].includes(job.state),
    ...{ total: files.length, done: results.length, results },
    reading: readingOf(files, job.state),
    left: files.flatMap(({ name, result }) => (result === null ? [name] : [])),
  }
}

interface FileOfJob {
  name: string
  result: unknown
  steps: number
  steps_done: number
}

/** The file that is under way, where it is read page by page. */
function readingOf(files: readonly FileOfJob[], state: string): JobPage['reading'] {
  const next = files.find(({ result }) => result === null)
  if (state !== 'running' || !next || next.steps === 0) return null
  return { file: next.name, page: next.steps_done, pages: next.steps }
}

/** It stops at the page that it is at, or after the file. Nothing changes where it has ended; false where there is none. */
export async function cancelJob(db: Database, id: string): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update job set cancel_asked = cancel_asked or state in ('waiting', 'running') where id = ${id}`.execute(
    db,
  )
  return numAffectedRows > 0n
}

// Copies of reports that are written as jobs, and the files that came of it.
import { newReportFile, type ReportJob } from '@qarar/register/contract'
import type { Database } from '../database.ts'

/** The newest first; of a volume, or one by its id. */
async function readReportJobs(db: Database, by: { id: string } | { volume: string }): Promise<ReportJob[]> {
  const rows = await db
    .selectFrom('job as j')
    .innerJoin('job_file as f', 'f.job', 'j.id')
    .select(['j.id', 'j.by', 'j.added_at', 'j.state', 'j.cancel_asked', 'j.volume', 'j.asked'])
    .select(['f.result', 'f.attempts', 'f.steps', 'f.steps_done'])
    .select(({ fn }) => fn<number | null>('length', ['f.made']).as('bytes'))
    .where('j.kind', '=', 'write-report')
    .$if('id' in by, (those) => those.where('j.id', '=', 'id' in by ? by.id : ''))
    .$if('volume' in by, (those) => those.where('j.volume', '=', 'volume' in by ? by.volume : ''))
    .orderBy('j.added_at', 'desc')
    .orderBy('j.id')
    .execute()
  return rows.map(({ id, by, added_at, state, cancel_asked, volume, asked, result, bytes, ...row }) => {
    const isOpen = state === 'waiting' || state === 'running'
    return {
      ...{ id, by, at: added_at.toISOString(), state, isStopping: cancel_asked && isOpen },
      ...{
        volume: volume ?? '',
        ...newReportFile.parse(asked),
        attempts: row.attempts,
        total: row.steps,
        done: row.steps_done,
      },
      readAt: result && 'type' in result ? result.readAt : null,
      file: result && 'type' in result && bytes !== null ? { name: result.file, bytes } : null,
      failure: result && 'failure' in result ? result.failure : null,
    }
  })
}

export const listReportJobs = (db: Database, volume: string) => readReportJobs(db, { volume })

export async function getReportJob(db: Database, id: string): Promise<ReportJob | undefined> {
  const [job] = await readReportJobs(db, { id })
  return job
}

/** The file that was written; undefined where there is none, or none any more. */
export async function getReportFile(
  db: Database,
  id: string,
): Promise<{ file: string; type: string; content: Uint8Array } | undefined> {
  const found = await db
    .selectFrom('job as j')
    .innerJoin('job_file as f', 'f.job', 'j.id')
    .select(['f.result', 'f.made'])
    .where('j.id', '=', id)
    .where('j.kind', '=', 'write-report')
    .executeTakeFirst()
  const { result = null, made = null } = found ?? {}
  return result && 'type' in result && made
    ? { file: result.file, type: result.type, content: made }
    : undefined
}

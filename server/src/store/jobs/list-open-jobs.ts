// Files that are being taken in now: who left the page finds them again.
import type { OpenJob } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

interface OpenRow {
  id: string
  by: string
  added_at: Date
  state: 'waiting' | 'running'
  cancel_asked: boolean
  total: number
  done: number
  name: string | null
  steps: number | null
  steps_done: number | null
}

/** The oldest first, as they are done. */
export async function listOpenJobs(db: Database): Promise<OpenJob[]> {
  const { rows } = await sql<OpenRow>`
    select j.id, j.by, j.added_at, j.state, j.cancel_asked, f.total, f.done, n.name, n.steps, n.steps_done
    from job j
    cross join lateral (
      select count(*)::int as total, count(result)::int as done from job_file where job = j.id) f
    left join lateral (
      select name, steps, steps_done from job_file
      where job = j.id and result is null order by position limit 1) n on true
    where j.kind = 'import' and j.state in ('waiting', 'running')
    order by j.added_at, j.id`.execute(db)
  return rows.map(({ id, by, added_at, state, cancel_asked, total, done, name, steps, steps_done }) => ({
    ...{ id, by, at: added_at.toISOString(), state, isStopping: cancel_asked, total, done, file: name },
    reading:
      state === 'running' && name !== null && steps
        ? { file: name, page: steps_done ?? 0, pages: steps }
        : null,
  }))
}

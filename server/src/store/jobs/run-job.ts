import type { ImportResult } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Seconds after which a process that says nothing is taken for dead. */
const secondsOfSilence = 30

interface JobFile {
  name: string
  bytes: Uint8Array
  by: string
}

/** Takes one file in; what is wrong with it is in the result. */
export type TakeFile = (file: JobFile) => Promise<ImportResult>

/**
 * Does what is left of the oldest job that nobody does; false where there is none. Each file has its result before
 * the next one begins: who goes on after a crash begins with the file that was under way, and the store knows bytes that
 * it holds already.
 */
export async function runJob(db: Database, take: TakeFile, stop: AbortSignal): Promise<boolean> {
  const job = await takeJob(db)
  if (!job) return false
  const heart = setInterval(() => void beat(db, job.id), (secondsOfSilence * 1000) / 3)
  try {
    while (!stop.aborted && (await doNext(db, job, take)));
  } finally {
    clearInterval(heart)
    if (stop.aborted) await leave(db, job.id)
  }
  return true
}

interface TakenJob {
  id: string
  by: string
}

async function takeJob(db: Database): Promise<TakenJob | undefined> {
  const { rows } = await sql<TakenJob>`
    update job set state = 'running', heard_at = clock_timestamp() where id = (
      select id from job
      where state = 'waiting'
        or state = 'running' and heard_at < clock_timestamp() - make_interval(secs => ${secondsOfSilence})
      order by added_at, id limit 1 for update skip locked)
    returning id, by`.execute(db)
  return rows[0]
}

/** That it could not be said is no reason to end: the next file says it again. */
async function beat(db: Database, id: string): Promise<void> {
  await sql`update job set heard_at = clock_timestamp() where id = ${id} and state = 'running'`
    .execute(db)
    .catch(() => {})
}

/** Whoever comes next goes on at once. */
async function leave(db: Database, id: string): Promise<void> {
  await sql`update job set heard_at = 'epoch' where id = ${id} and state = 'running'`.execute(db)
}

/** False where the job has ended. */
async function doNext(db: Database, { id, by }: TakenJob, take: TakeFile): Promise<boolean> {
  const asked = await db.selectFrom('job').select('cancel_asked').where('id', '=', id).executeTakeFirst()
  const next = await db
    .selectFrom('job_file')
    .select(['position', 'name', 'content'])
    .where('job', '=', id)
    .where('content', 'is not', null)
    .orderBy('position')
    .executeTakeFirst()
  if (asked?.cancel_asked !== false || !next?.content) {
    await end(db, id, next?.content ? 'cancelled' : 'done')
    return false
  }
  const result = await take({ name: next.name, bytes: next.content, by })
  await sql`update job_file set content = null, result = ${JSON.stringify(result)}::jsonb
    where job = ${id} and position = ${next.position}`.execute(db)
  await beat(db, id)
  return true
}

async function end(db: Database, id: string, state: 'done' | 'cancelled'): Promise<void> {
  await db.transaction().execute(async (change) => {
    await change.updateTable('job_file').set({ content: null }).where('job', '=', id).execute()
    await sql`update job set state = ${state}, ended_at = clock_timestamp() where id = ${id}`.execute(change)
  })
}

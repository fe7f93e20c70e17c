import type { ImportResult } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { explainDatabaseError } from '../explain-database-error.ts'
import { StoreError } from '../store-error.ts'

/** Seconds after which a process that says nothing is taken for dead. */
const secondsOfSilence = 30

interface JobFile {
  name: string
  bytes: Uint8Array
  by: string
}

/** How often a program may end at a file before the file is left out. */
const mostAttempts = 3

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
  const next = await nextFile(db, id)
  if (asked?.cancel_asked !== false || !next) {
    await end(db, id, next ? 'cancelled' : 'done')
    return false
  }
  const result =
    next.attempts < mostAttempts ? await attempt(db, next, { by, take }) : failed(next.name, endsProgram)
  await keepResult(db, next, result)
  await beat(db, id)
  return true
}

interface NextFile {
  job: string
  position: number
  name: string
  content: Buffer
  attempts: number
}

async function nextFile(db: Database, job: string): Promise<NextFile | undefined> {
  const { rows } = await sql<NextFile>`
    select job, position, name, content, attempts from job_file
    where job = ${job} and content is not null order by position limit 1`.execute(db)
  return rows[0]
}

/** Counted before it begins: who is killed by the file cannot count it. What is wrong with the store is not counted. */
async function attempt(
  db: Database,
  file: NextFile,
  { by, take }: { by: string; take: TakeFile },
): Promise<ImportResult> {
  await count(db, file, 1)
  try {
    return await take({ name: file.name, bytes: file.content, by })
  } catch (error) {
    if (!isOfFile(error)) {
      await count(db, file, -1).catch(() => {})
      throw error
    }
    return failed(file.name, `${(error as Error).message}: ${addAgain}`)
  }
}

async function count(db: Database, { job, position }: NextFile, by: 1 | -1): Promise<void> {
  await sql`update job_file set attempts = greatest(attempts + ${by}::int, 0)
    where job = ${job} and position = ${position}`.execute(db)
}

/** Whether it lies with the file, or with us, and not with a store that is full, gone or busy. */
function isOfFile(error: unknown): boolean {
  const explained = explainDatabaseError(error)
  if (!(explained instanceof StoreError)) return true
  return ['too-large', 'not-applicable', 'not-found', 'not-read'].includes(explained.code)
}

const addAgain = 'nothing of it was taken in; correct or divide the file, and add it again.'

const endsProgram = `The program ended ${mostAttempts} times at this file: ${addAgain}`

const failed = (file: string, message: string): ImportResult => ({
  ...{ file, outcome: 'failed', publication: null, expression: null },
  ...{ works: 0, message },
})

/** The first one stands: who was taken for dead may come to its end after the one that took over. */
async function keepResult(db: Database, { job, position }: NextFile, result: ImportResult): Promise<void> {
  await sql`update job_file set content = null, result = ${JSON.stringify(result)}::jsonb
    where job = ${job} and position = ${position} and result is null`.execute(db)
}

async function end(db: Database, id: string, state: 'done' | 'cancelled'): Promise<void> {
  await db.transaction().execute(async (change) => {
    await change.updateTable('job_file').set({ content: null }).where('job', '=', id).execute()
    await sql`update job set state = ${state}, ended_at = clock_timestamp() where id = ${id}`.execute(change)
  })
}

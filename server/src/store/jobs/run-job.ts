import { type ImportResult, type NewReportFile, newReportFile } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { explainDatabaseError } from '../explain-database-error.ts'
import type { WrittenResult } from '../schema/job-tables.ts'
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

/** Is told of each page that is read, and ends the reading. */
interface Reading {
  onPage: (done: number, of: number) => void
  /** Rejects with its reason. */
  signal: AbortSignal
}

/** Takes one file in; what is wrong with it is in the result. */
export type TakeFile = (file: JobFile, reading?: Reading) => Promise<ImportResult>

/** How far it is. Rejects where it is to stop. */
type OnStep = (done: number, total: number) => Promise<void>

/** Writes a copy of a report; throws what is wrong. */
export type WriteFile = (
  volume: string,
  asked: NewReportFile,
  onStep: OnStep,
) => Promise<{ file: string; type: string; content: Uint8Array }>

/** What jobs are about is done by others. */
export interface JobWork {
  take: TakeFile
  write: WriteFile
}

/**
 * Does what is left of the oldest job that nobody does; false where there is none. Each file has its result before
 * the next one begins: who goes on after a crash begins with the file that was under way, and the store knows bytes that
 * it holds already.
 */
export async function runJob(db: Database, work: JobWork, stop: AbortSignal): Promise<boolean> {
  const job = await takeJob(db)
  if (!job) return false
  const heart = setInterval(() => void beat(db, job.id), (secondsOfSilence * 1000) / 3)
  try {
    while (!stop.aborted && (await doNext(db, job, { work, stop })));
  } finally {
    clearInterval(heart)
    if (stop.aborted) await leave(db, job.id)
  }
  return true
}

interface TakenJob {
  id: string
  by: string
  /** The copy of a report that is to be written; null where files are taken in. */
  volume: string | null
  asked: NewReportFile | null
}

interface Doing {
  work: JobWork
  stop: AbortSignal
}

async function takeJob(db: Database): Promise<TakenJob | undefined> {
  const { rows } = await sql<TakenJob>`
    update job set state = 'running', heard_at = clock_timestamp() where id = (
      select id from job
      where state = 'waiting'
        or state = 'running' and heard_at < clock_timestamp() - make_interval(secs => ${secondsOfSilence})
      order by added_at, id limit 1 for update skip locked)
    returning id, by, volume, asked`.execute(db)
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
async function doNext(db: Database, job: TakenJob, doing: Doing): Promise<boolean> {
  const { id } = job
  const next = await nextFile(db, id)
  if ((await isCancelled(db, id)) || !next) {
    await end(db, id, next ? 'cancelled' : 'done')
    return false
  }
  const done =
    next.attempts < mostAttempts ? await attempt(db, next, job, doing) : failed(next, job, endsProgram)
  if (done) await keepResult(db, next, done)
  await beat(db, id)
  return true
}

/** One that is not there any more is not to be done. */
async function isCancelled(db: Database, id: string): Promise<boolean> {
  const asked = await db.selectFrom('job').select('cancel_asked').where('id', '=', id).executeTakeFirst()
  return asked?.cancel_asked !== false
}

interface NextFile {
  job: string
  position: number
  name: string
  content: Buffer
  attempts: number
}

/** What is still to be done has bytes: those that came in, or none of a report that is to be written; null once it is done. */
async function nextFile(db: Database, job: string): Promise<NextFile | undefined> {
  const { rows } = await sql<NextFile>`
    select job, position, name, content, attempts from job_file
    where job = ${job} and content is not null order by position limit 1`.execute(db)
  return rows[0]
}

interface Done {
  result: ImportResult | WrittenResult
  made?: Uint8Array
}

/** It was to stop in the middle. */
class Stopped extends Error {}

/**
 * Counted before it begins: who is killed by the file cannot count it. What is wrong with the store is not counted. Null where
 * it was stopped.
 */
async function attempt(db: Database, file: NextFile, job: TakenJob, doing: Doing): Promise<Done | null> {
  await count(db, file, 1)
  try {
    return await (job.volume === null ? take(db, file, job, doing) : write(db, file, job, doing))
  } catch (error) {
    if (error instanceof Stopped || !isOfFile(error)) await count(db, file, -1).catch(() => {})
    if (error instanceof Stopped) return null
    if (!isOfFile(error)) throw error
    return failed(file, job, (error as Error).message)
  }
}

/** Milliseconds between two looks at whether somebody stopped it, and words of how far it is. */
const lookEvery = 700

async function take(db: Database, file: NextFile, { by }: TakenJob, { work, stop }: Doing): Promise<Done> {
  const { name, content } = file
  const ended = new AbortController()
  const signal = AbortSignal.any([stop, ended.signal])
  let [page, pages] = [0, 0]
  const look = async () => {
    if (pages > 0) await keepSteps(db, file, page, pages)
    if (await isCancelled(db, file.job)) ended.abort(new Stopped())
  }
  // That it could not be said is no reason to end: the next look says it again.
  const timer = setInterval(() => void look().catch(() => {}), lookEvery)
  const onPage = (done: number, of: number) => {
    page = done
    pages = of
  }
  try {
    await keepSteps(db, file, 0, 0)
    return { result: await work.take({ name, bytes: content, by }, { onPage, signal }) }
  } catch (error) {
    if (signal.aborted && error === signal.reason) throw new Stopped()
    throw error
  } finally {
    clearInterval(timer)
  }
}

async function write(
  db: Database,
  file: NextFile,
  { volume, asked }: TakenJob,
  { work, stop }: Doing,
): Promise<Done> {
  const onStep = async (done: number, total: number) => {
    await keepSteps(db, file, done, total)
    if (stop.aborted || (await isCancelled(db, file.job))) throw new Stopped()
  }
  const readAt = await momentOf(db)
  const { content, file: name, type } = await work.write(volume ?? '', newReportFile.parse(asked), onStep)
  return { result: { file: name, type, readAt }, made: content }
}

/** By the database's clock, as the log. */
async function momentOf(db: Database): Promise<string> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db)
  return (rows[0] as { now: Date }).now.toISOString()
}

async function keepSteps(
  db: Database,
  { job, position }: NextFile,
  done: number,
  total: number,
): Promise<void> {
  await sql`update job_file set steps_done = ${done}, steps = ${total}
    where job = ${job} and position = ${position}`.execute(db)
}

async function count(db: Database, { job, position }: NextFile, by: 1 | -1): Promise<void> {
  await sql`update job_file set attempts = greatest(attempts + ${by}::int, 0)
    where job = ${job} and position = ${position}`.execute(db)
}

/** Whether it lies with the file, or with us, and not with a store that is full, gone or busy. */
function isOfFile(error: unknown): boolean {
  const explained = explainDatabaseError(error)
  if (!(explained instanceof StoreError)) return true
  // What takes too long takes so long again.
  if ((explained.cause as { code?: string } | undefined)?.code === queryCanceled) return true
  return ['too-large', 'not-applicable', 'not-found', 'not-read'].includes(explained.code)
}

const queryCanceled = '57014'

const addAgain = 'nothing of it was taken in; correct or divide the file, and add it again.'

const endsProgram = `The program ended ${mostAttempts} times at this file`

function failed(file: NextFile, { volume }: TakenJob, message: string): Done {
  if (volume !== null) return { result: { failure: message } }
  const nothing = { outcome: 'failed', publication: null, expression: null, works: 0 } as const
  return { result: { file: file.name, ...nothing, message: `${message}: ${addAgain}` } }
}

/** The first one stands: who was taken for dead may come to its end after the one that took over. */
async function keepResult(db: Database, { job, position }: NextFile, { result, made }: Done): Promise<void> {
  await sql`update job_file set content = null, result = ${JSON.stringify(result)}::jsonb,
    made = ${made ? Buffer.from(made) : null}
    where job = ${job} and position = ${position} and result is null`.execute(db)
  if (made) await forgetOlder(db, job)
}

/** Of one copy, in one language and format, the newest is kept: each may be large, and can be written again. */
async function forgetOlder(db: Database, newest: string): Promise<void> {
  await sql`delete from job o using job n
    where n.id = ${newest} and o.id <> n.id and o.state in ('done', 'cancelled') and o.added_at <= n.added_at
      and o.volume = n.volume and o.asked = n.asked`.execute(db)
}

async function end(db: Database, id: string, state: 'done' | 'cancelled'): Promise<void> {
  await db.transaction().execute(async (change) => {
    await change.updateTable('job_file').set({ content: null }).where('job', '=', id).execute()
    await sql`update job set state = ${state}, ended_at = clock_timestamp() where id = ${id}`.execute(change)
  })
}

import type { ImportResult, NewReportFile } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { newId } from '../new-id.ts'
import { getVolumeHead } from '../reports/open-volume.ts'

/** How long it is kept what became of a job; what it brought in is kept in the texts and in the log. */
const daysKept = 30

/** One that is to be taken in, or that could not be unpacked: what became of it stands beside the others. */
export type JobFileToAdd = { name: string } & ({ bytes: Uint8Array } | { result: ImportResult })

/** Files that are waiting to be taken in. Their bytes are kept until then, so that nothing is lost by a crash. */
export function addImportJob(
  db: Database,
  files: readonly JobFileToAdd[],
  { by }: { by: string },
): Promise<string> {
  return db.transaction().execute(async (change) => {
    await forgetOld(change)
    const id = newId('job')
    await change
      .insertInto('job')
      .values({ id, kind: 'import', by, state: 'waiting', cancel_asked: false })
      .execute()
    for (const [at, file] of files.entries()) {
      const what =
        'bytes' in file ? { content: Buffer.from(file.bytes) } : { result: JSON.stringify(file.result) }
      const row = { job: id, position: at + 1, name: file.name, ...what }
      await change.insertInto('job_file').values(row).execute()
    }
    return id
  })
}

/** A copy of a report that is to be written. Under the lock: a removal by order deletes every copy of what was there before it. */
export function addReportJob(
  db: Database,
  volume: string,
  { by, ...asked }: NewReportFile & { by: string },
): Promise<string> {
  return changeStore(db, async (change) => {
    await forgetOld(change)
    const { languages } = await getVolumeHead(change, volume)
    const id = newId('job')
    const given = { ...asked, language: asked.language ?? languages[0] ?? null }
    await sql`insert into job (id, kind, by, state, cancel_asked, volume, asked)
      values (${id}, 'write-report', ${by}, 'waiting', false, ${volume}, ${JSON.stringify(given)}::jsonb)`.execute(
      change,
    )
    const row = { job: id, position: 1, name: asked.format, content: Buffer.alloc(0) }
    await change.insertInto('job_file').values(row).execute()
    return id
  })
}

async function forgetOld(db: Database): Promise<void> {
  const long = new Date(Date.now() - daysKept * 86_400_000).toISOString()
  await db
    .deleteFrom('job')
    .where('ended_at', '<', long as never)
    .execute()
}

import type { Database } from '../database.ts'
import { newId } from '../new-id.ts'

/** How long it is kept what became of a job; what it brought in is kept in the texts and in the log. */
const daysKept = 30

/** Files that are waiting to be taken in. Their bytes are kept until then, so that nothing is lost by a crash. */
export function addImportJob(
  db: Database,
  files: readonly { name: string; bytes: Uint8Array }[],
  { by }: { by: string },
): Promise<string> {
  return db.transaction().execute(async (change) => {
    await forgetOld(change)
    const id = newId('job')
    await change
      .insertInto('job')
      .values({ id, kind: 'import', by, state: 'waiting', cancel_asked: false })
      .execute()
    for (const [at, { name, bytes }] of files.entries()) {
      const row = { job: id, position: at + 1, name, content: Buffer.from(bytes) }
      await change.insertInto('job_file').values(row).execute()
    }
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

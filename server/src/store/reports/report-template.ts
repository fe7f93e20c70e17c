import { createHash } from 'node:crypto'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'
import { keepHeld } from './keep-rows.ts'
import type { KeptTemplate } from './report-store.ts'

interface Given {
  name: string
  bytes: Uint8Array
}

/** The organisation's own document whose styles its reports have; null: ours again. */
export function setTemplate(
  db: Database,
  organisation: string,
  { template, by }: { template: Given | null; by: string },
): Promise<{ organisation: string }> {
  return changeStore(db, async (change) => {
    const sha256 = template && (await keepFile(change, template.bytes))
    const row = { organisation, name: template?.name ?? null, sha256 }
    const entry = { by, what: 'set-report-template', ids: [organisation] }
    await keepHeld(change, 'report_template', ['organisation'], entry, [row])
    return { organisation }
  })
}

/** The bytes of a file, once. */
export async function keepFile(change: Change, bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await change
    .insertInto('file')
    .values({ sha256, content })
    .onConflict((held) => held.column('sha256').doNothing())
    .execute()
  return sha256
}

/** As it was at a log entry; null: now. */
export async function getTemplate(
  db: Database,
  organisation: string,
  log: number | null = null,
): Promise<KeptTemplate | null> {
  const found = await db
    .selectFrom('report_template as t')
    .innerJoin('file as f', 'f.sha256', 't.sha256')
    .innerJoin('log as l', 'l.number', 't.log')
    .select(['t.name', 'f.content', 'l.by', 'l.at'])
    .where('t.organisation', '=', organisation)
    .where(heldAt('t', log))
    .executeTakeFirst()
  if (!found?.name) return null
  return { name: found.name, bytes: found.content, by: found.by, at: found.at.toISOString() }
}

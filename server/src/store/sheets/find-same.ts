import type { ReturnPreview } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'

/** Where a file was taken in before, as long as anything stands that it brought; null where it was not. */
export async function findSame(
  db: Database,
  { sha256 }: { sha256: string },
): Promise<ReturnPreview['taken']> {
  const held = await db
    .selectFrom('sheet_return as s')
    .innerJoin('sheet_return_row as r', 'r.sheet_return', 's.id')
    .leftJoin('status_withdrawal as w', 'w.entry', 'r.entry')
    .innerJoin('log as l', 'l.number', 's.log')
    .select(['s.id', 'l.at', 'l.by'])
    .where('s.sha256', '=', sha256)
    .where('w.entry', 'is', null)
    .executeTakeFirst()
  return held ? { ...held, at: held.at.toISOString() } : null
}

export async function refuseSame(db: Database, file: { sha256: string; name: string }): Promise<void> {
  const same = await findSame(db, file)
  if (!same) return
  const day = same.at.slice(0, 10)
  throw refusal(
    'not-applicable',
    `This very file (${file.name}) was taken in on ${day} by ${same.by}, as ${same.id}: take that back to take it in anew, or type what is left.`,
    'same-return',
  )
}

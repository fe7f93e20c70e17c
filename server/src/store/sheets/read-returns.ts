import type { SheetReturn } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import type { StoredFile } from '../store.ts'

/** Workbooks that came back, the newest first; `letter`: to one note. */
export async function listReturns(
  db: Database,
  { letter }: { letter?: string } = {},
): Promise<SheetReturn[]> {
  const found = await db
    .selectFrom('sheet_return as s')
    .innerJoin('log as l', 'l.number', 's.log')
    .selectAll('s')
    .select(['l.by', 'l.at'])
    .$if(letter !== undefined, (q) => q.where('s.letter', '=', letter as string))
    .orderBy('s.log', 'desc')
    .limit(mostReturns)
    .execute()
  const rows = await readRows(
    db,
    found.map(({ id }) => id),
  )
  return found.map(({ id, addressee: to, letter, session, post, answer, file, sha256, by, at }) => ({
    ...{ id, subject: { to, letter, session, post }, answer, file, sha256, by, at: at.toISOString() },
    rows: rows.get(id) ?? [],
  }))
}

const mostReturns = 500

async function readRows(db: Database, ids: readonly string[]): Promise<Map<string, SheetReturn['rows']>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('sheet_return_row')
    .selectAll()
    .where('sheet_return', 'in', ids)
    .orderBy('position')
    .execute()
  const byReturn = Map.groupBy(rows, ({ sheet_return }) => sheet_return)
  return new Map(
    [...byReturn].map(([id, all]) => [
      id,
      all.map(({ mandate, entry, sheet, cell }) => ({ mandate, entry, sheet, cell })),
    ]),
  )
}

/** The workbook as it came. */
export async function getReturnFile(db: Database, id: string): Promise<StoredFile | undefined> {
  const found = await db
    .selectFrom('sheet_return as s')
    .innerJoin('file as f', 'f.sha256', 's.sha256')
    .select(['s.file', 's.sha256', 'f.content'])
    .where('s.id', '=', id)
    .executeTakeFirst()
  return found && { ...found, format: 'xlsx', encoding: 'binary' }
}

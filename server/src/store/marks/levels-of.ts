import type { Level, MarkOf } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { kindOfId } from '../new-id.ts'

const views = {
  publication: 'publication_level',
  letter: 'letter_level',
  answer: 'answer_level',
  status: 'status_level',
} as const

type Marked = keyof typeof views

const isMarked = (kind: string | undefined): kind is Marked => kind !== undefined && kind in views

/** The marks of some publications, letters, answers and status entries, by their ids; what is not there has none. */
export async function levelsOf(db: Database, ids: readonly string[]): Promise<Record<string, Level>> {
  const byKind = Map.groupBy(new Set(ids), (id) => kindOfId(id))
  const found: [string, Level][] = []
  for (const [kind, these] of byKind) {
    if (!isMarked(kind)) continue
    const rows = await db.selectFrom(views[kind]).select(['id', 'level']).where('id', 'in', these).execute()
    found.push(...rows.map(({ id, level }): [string, Level] => [id, level]))
  }
  return Object.fromEntries(found)
}

/** The mark of one of them, with its history. */
export async function getMark(db: Database, id: string): Promise<MarkOf | undefined> {
  const level = (await levelsOf(db, [id]))[id]
  if (level === undefined) return undefined
  const history = await historyOf(db, id)
  const printed = kindOfId(id) === 'publication' ? await printedOf(db, id) : null
  const because = history[0] ? 'person' : (printed?.because ?? 'usual')
  return { id, level, because, printed: printed?.printed ?? null, history }
}

function printedOf(db: Database, id: string) {
  return db
    .selectFrom('publication_level')
    .select(['because', 'printed'])
    .where('id', '=', id)
    .executeTakeFirst()
}

async function historyOf(db: Database, id: string): Promise<MarkOf['history']> {
  const rows = await db
    .selectFrom('mark_at as m')
    .innerJoin('log as l', 'l.number', 'm.log')
    .select(['m.level', 'm.reason', 'l.by', 'l.at', sql<number>`m.log::float8`.as('version')])
    .where('m.subject', '=', id)
    .orderBy('m.log', 'desc')
    .execute()
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

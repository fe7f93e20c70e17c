import { type Level, levelsAbove, type MarkOf } from '@qarar/register/contract'
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
    const rows = await db
      .selectFrom(views[kind])
      .select(['id', 'level'])
      .where(sql<boolean>`id = any(${these}::text[])`)
      .execute()
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
  return {
    id,
    level,
    because,
    printed: printed?.printed ?? null,
    stays: await staysAt(db, id, level),
    history,
  }
}

/** The document that withholds a status entry from readers whom its own mark would let see it. */
async function staysAt(db: Database, id: string, level: Level): Promise<MarkOf['stays']> {
  if (kindOfId(id) !== 'status') return null
  const { rows } = await sql<{ level: Level; publication: string }>`
    select p.level, p.id as publication from publication_level p
    where p.level = any(${levelsAbove(level)}::text[]) and p.id in (
      select proof ->> 'publication' from status_entry e, jsonb_array_elements(e.evidence) proof where e.id = ${id}
      union select v.publication from status_entry e join mandate_version v on v.mandate = e.mandate
      where e.id = ${id} and not exists (
        select from mandate_version o join publication_level q on q.id = o.publication
        where o.mandate = e.mandate and q.level <> all(${levelsAbove(level)}::text[])))
    order by level_rank(p.level) desc, p.id limit 1`.execute(db)
  return rows[0] ?? null
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

import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { insertRows, type JsonRow } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import type { FoundEdition } from './find-life.ts'

/**
 * Under `lockChanges`. Editions and steps as they are known from an entry of their own on, so that what was answered of any
 * moment before it stays. Returns its number; null where nothing is otherwise than it was, and nothing is written.
 */
export async function keepLife(change: Change, found: readonly FoundEdition[]): Promise<number | null> {
  const editions = found.map(({ steps: _, ...edition }) => edition)
  const steps = found.flatMap((edition) =>
    edition.steps.map(({ earlier, later, change, signs, clause }) => ({
      ...{ earlier, later, work: edition.later, change, signs },
      ...{ revision: edition.revision, order: edition.order, eid: clause },
    })),
  )
  const changed = [
    await compare(change, { table: 'edition', key: ['earlier', 'later'] }, editions),
    await compare(change, { table: 'life_step', key: ['earlier', 'work'] }, steps),
  ]
  const works = new Set(
    changed.flatMap(({ key, gone, fresh }) => [...gone, ...fresh].map((row) => row[key[1]])),
  )
  if (works.size === 0) return null
  const ids = [...works].map(String).sort()
  const { number } = await appendLog(change, { by: 'qarar', what: 'find-life', ids, details: {} })
  for (const one of changed) await keep(change, one, number)
  return number
}

interface Kept {
  table: 'edition' | 'life_step'
  /** The earlier text or request, and the later text. */
  key: readonly [string, string]
}

interface Changed extends Kept {
  /** Rows that are not so any more. */
  gone: JsonRow[]
  fresh: JsonRow[]
}

async function compare(change: Change, kept: Kept, rows: readonly JsonRow[]): Promise<Changed> {
  const held: JsonRow[] = await change.selectFrom(kept.table).selectAll().where('upto', 'is', null).execute()
  const keyOf = (row: JsonRow) => kept.key.map((column) => row[column]).join(' ')
  const now = new Map(rows.map((row) => [keyOf(row), row]))
  const same = new Set(held.filter((row) => isSame(now.get(keyOf(row)), row)).map(keyOf))
  const isOther = (row: JsonRow) => !same.has(keyOf(row))
  return { ...kept, gone: held.filter(isOther), fresh: [...now.values()].filter(isOther) }
}

const isSame = (row: JsonRow | undefined, held: JsonRow) =>
  row !== undefined && Object.entries(row).every(([column, value]) => isDeepStrictEqual(held[column], value))

async function keep(change: Change, { table, key, gone, fresh }: Changed, log: number): Promise<void> {
  const [one, two] = key.map((column) => gone.map((row) => row[column] as string))
  if (gone.length > 0)
    await sql`update ${sql.table(table)} t set upto = ${log}
      from unnest(${one}::text[], ${two}::text[]) as gone (one, two)
      where t.upto is null and t.${sql.ref(key[0])} = gone.one and t.${sql.ref(key[1])} = gone.two`.execute(
      change,
    )
  const rows = fresh.map((row) => ({ ...row, log, upto: null }))
  await insertRows(change, table, rows)
}

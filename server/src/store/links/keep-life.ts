import { isDeepStrictEqual } from 'node:util'
import { type RawBuilder, sql } from 'kysely'
import type { Change } from '../database.ts'
import { insertRows, type JsonRow } from '../insert-rows.ts'
import type { FoundEdition } from './find-life.ts'

/**
 * Editions and steps as they are known from a log entry on: what has not changed is not written again, and what was known
 * before stays. Of a second run of the same entry (by other rules) only the last is kept.
 */
export async function keepLife(change: Change, found: readonly FoundEdition[], log: number): Promise<void> {
  const editions = found.map(({ steps: _, ...edition }) => edition)
  const steps = found.flatMap((edition) =>
    edition.steps.map(({ earlier, later, change, signs, clause }) => ({
      ...{ earlier, later, work: edition.later, change, signs },
      ...{ revision: edition.revision, order: edition.order, eid: clause },
    })),
  )
  await keep(change, { table: 'edition', key: ['earlier', 'later'] }, editions, log)
  await keep(change, { table: 'life_step', key: ['earlier', 'work'] }, steps, log)
}

interface Kept {
  table: 'edition' | 'life_step'
  key: readonly [string, string]
}

async function keep(change: Change, { table, key }: Kept, rows: readonly JsonRow[], log: number) {
  const held = (await change.selectFrom(table).selectAll().where('upto', 'is', null).execute()) as JsonRow[]
  const keyOf = (row: JsonRow) => key.map((column) => row[column]).join(' ')
  const now = new Map(rows.map((row) => [keyOf(row), row]))
  const same = new Set(held.filter((row) => isSame(now.get(keyOf(row)), row)).map(keyOf))
  const gone = held.filter((row) => !same.has(keyOf(row)))
  const isOfThis = (row: JsonRow) => Number(row.log) >= log
  await those(sql`delete from`, sql`using`, gone.filter(isOfThis))
  await those(
    sql`update`,
    sql`set upto = ${log} from`,
    gone.filter((row) => !isOfThis(row)),
  )
  const fresh = [...now.values()].filter((row) => !same.has(keyOf(row)))
  await insertRows(
    change,
    table,
    fresh.map((row) => ({ ...row, log, upto: null })),
  )

  async function those(verb: Sql, rest: Sql, ended: readonly JsonRow[]) {
    if (ended.length === 0) return
    const [one, two] = key.map((column) => ended.map((row) => row[column] as string))
    await sql`${verb} ${sql.table(table)} t ${rest} unnest(${one}::text[], ${two}::text[]) as gone (one, two)
      where t.upto is null and t.${sql.ref(key[0])} = gone.one and t.${sql.ref(key[1])} = gone.two`.execute(
      change,
    )
  }
}

type Sql = RawBuilder<unknown>

const isSame = (row: JsonRow | undefined, held: JsonRow) =>
  row !== undefined && Object.entries(row).every(([column, value]) => isDeepStrictEqual(held[column], value))

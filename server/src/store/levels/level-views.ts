// A connection of a reader of a level sees views in place of the tables: whatever is asked of it, now or by a query that is
// still to be written, is answered from what the level allows.
import { type Level, levelsAbove } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database, Tables } from '../database.ts'
import { everyRow, visibleRows } from './visible-rows.ts'
import { withheldQueries } from './withheld.ts'

/** Columns of each table of the store, and the schema that they are in. */
export interface StoredShape {
  schema: string
  columns: Map<string, string[]>
}

export async function readShape(db: Database): Promise<StoredShape> {
  const { rows } = await sql<{ schema: string; name: string; columns: string[] }>`
    select quote_ident(n.nspname) as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = current_schema() and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
    group by 1, 2`.execute(db)
  const columns = new Map(rows.map((row) => [row.name, row.columns]))
  return { schema: rows[0]?.schema ?? 'public', columns }
}

/**
 * What a new connection runs first. Temporary views go before the tables of the same names; then nothing can be changed
 * any more, for what a reader does not see can be neither weighed nor overwritten.
 */
export function prepareReader(level: Level, { schema, columns }: StoredShape): string {
  const above = levelsAbove(level).map((each) => `'${each}'`)
  const fill = (text: string) => text.replaceAll('{s}', schema).replaceAll('{above}', above.join(', '))
  const withheld = withheldQueries(level, schema).flatMap(([name, query]) => setOf(name, schema, query))
  const names = (Object.keys(visibleRows) as (keyof Tables)[]).filter(
    (table) => visibleRows[table] !== everyRow,
  )
  const tables = names.map((table) => {
    const { where, columns: instead = {}, also } = visibleRows[table]
    const list = (columns.get(table) ?? []).map((column) =>
      instead[column] ? `${instead[column]} as "${column}"` : `t."${column}"`,
    )
    const rows = `select ${list.join(', ')} from ${schema}.${table} t where ${where}`
    return viewOf(table, fill(also ? `${rows} union all ${also}` : rows))
  })
  return [...withheld, ...tables, 'set default_transaction_read_only = on'].join(';\n')
}

/**
 * Ids, found by a function, so that they are a set that is made once for a query and looked up: as views in views each
 * mention of them would be planned anew, and planned for rows one by one. What is withheld changes with an entry of the log
 * only: the connection keeps a set until there is another one.
 */
const setOf = (name: string, schema: string, query: string) => [
  `create function pg_temp.${name}() returns setof text language plpgsql stable rows 500 as $set$
    declare
      last text := (select coalesce(max(number), 0) from ${schema}.log);
    begin
      if current_setting('qarar.${name}_at', true) is distinct from last then
        perform set_config('qarar.${name}', array(${query})::text, false);
        perform set_config('qarar.${name}_at', last, false);
      end if;
      return query select unnest(current_setting('qarar.${name}')::text[]);
    end $set$`,
  viewOf(name, `select id from pg_temp.${name}() as id`),
]

const viewOf = (name: string, query: string) => `create temporary view ${name} as ${query}`

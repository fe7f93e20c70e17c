import type { HeldCitation } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

type Led = NonNullable<HeldCitation['to']>

/**
 * The listed works that symbols name, by the symbol as given: by number, by printed symbol, or by the symbol of the
 * publication that they open; `A/RES/70/1~para_5` names a place in one. Of several, a text before its draft, and the one that came first.
 */
export async function findCited(db: Database, symbols: readonly string[]): Promise<ReadonlyMap<string, Led>> {
  if (symbols.length === 0) return new Map()
  const { rows } = await sql<Led & { asked: string }>`
    with wanted as (select asked, key_of_symbol(split_part(asked, '~', 1)) as key from unnest(${symbols}::text[]) asked),
    named as (
      select wanted.asked, w.revision, w."order", w.kind from wanted
      join revision_work w on w.number_key = wanted.key
      union all
      select wanted.asked, w.revision, w."order", w.kind from wanted
      join revision_work w on w.symbol_key = wanted.key
      union all
      select wanted.asked, w.revision, w."order", w.kind from wanted
      join publication p on key_of_symbol(p.symbol) = wanted.key and p.symbol is not null
      join expression e on e.publication = p.id
      join revision_work w on w.revision = e.revision and w."order" = 1
    )
    select distinct on (named.asked) named.asked, e.publication, named."order"
    from named join expression e on e.revision = named.revision
    where e.state = 'listed'
    order by named.asked, named.kind like 'draft-%', e.created_at, e.id, named."order"`.execute(db)
  return new Map(rows.map(({ asked, publication, order }) => [asked, { publication, order }]))
}

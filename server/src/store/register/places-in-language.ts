import type { Act, LanguageTag } from '@qarar/core'
import { fieldsOfMandate } from '@qarar/register'
import type { MandateFields, MandatePlace } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from './as-of.ts'

export interface PlacedWords {
  place: MandatePlace
  /** What the rules read there. */
  fields: MandateFields
  /** What the text is called there; null where it does not say. */
  symbol: string | null
  title: string | null
}

interface Row extends Omit<MandatePlace, 'order'> {
  mandate: string
  act: number
  item: number
  order: number | null
  acts: Act[]
  symbol: string | null
  title: string | null
}

/** Where listed texts in one language had some mandates at a log entry, null: have them now; by mandate. */
export async function placesInLanguage(
  db: Database,
  mandates: readonly string[],
  language: LanguageTag,
  log: number | null,
): Promise<Map<string, PlacedWords>> {
  if (mandates.length === 0) return new Map()
  // Texts of one language first: of many mandates most stand in none of them.
  const { rows } = await sql<Row>`
    select p.mandate, p.act, p.item, f.publication, f.expression, f.language, g.work as "order", g.eid as "eId", g.part,
      g.number, g.marker, g.acts, w.title, coalesce(w.symbol, w.number) as symbol
    from (
      select f.revision, f.publication, f.expression, e.language, e.created_at
      from followed_at f join expression e on e.id = f.expression
      where e.language = ${language} and ${heldAt('f', log)} offset 0
    ) f
    join mandate_place_at p on p.revision = f.revision
    join paragraph g on g.revision = p.revision and g.position = p.position
    left join revision_work w on w.revision = g.revision and w."order" = g.work
    where p.mandate = any(${mandates}::text[]) and ${heldAt('p', log)}
    order by f.created_at desc`.execute(db)
  return new Map(
    rows.flatMap(({ mandate, act, item, acts, order, symbol, title, ...place }) => {
      const said = acts[act - 1]
      const asked = said?.mandates[item - 1]
      if (!said || !asked || order === null) return []
      return [
        [
          mandate,
          { place: { ...place, order }, fields: fieldsOfMandate(said, asked), symbol, title },
        ] as const,
      ]
    }),
  )
}

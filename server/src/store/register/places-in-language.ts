import type { LanguageTag } from '@qarar/core'
import { fieldsOfMandate } from '@qarar/register'
import type { MandateFields, MandatePlace } from '@qarar/register/contract'
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

/** Where listed texts in one language had some mandates at a log entry, null: have them now; by mandate. */
export async function placesInLanguage(
  db: Database,
  mandates: readonly string[],
  language: LanguageTag,
  log: number | null,
): Promise<Map<string, PlacedWords>> {
  if (mandates.length === 0) return new Map()
  const rows = await db
    .selectFrom('mandate_place_at as p')
    .innerJoin('followed_at as f', 'f.revision', 'p.revision')
    .innerJoin('expression as e', 'e.id', 'f.expression')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .leftJoin('revision_work as w', (join) =>
      join.onRef('w.revision', '=', 'g.revision').onRef('w.order', '=', 'g.work'),
    )
    .select(['w.title', (eb) => eb.fn.coalesce('w.symbol', 'w.number').as('symbol')])
    .select(['p.mandate', 'p.act', 'p.item', 'f.publication', 'f.expression', 'e.language'])
    .select(['g.work as order', 'g.eid as eId', 'g.part', 'g.number', 'g.marker', 'g.acts'])
    .where('p.mandate', 'in', mandates)
    .where('e.language', '=', language)
    .where(heldAt('p', log))
    .where(heldAt('f', log))
    .orderBy('e.created_at', 'desc')
    .execute()
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

import type { LanguageTag } from '@qarar/core'
import type { MandatePlace, Station } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'

interface StandingWords {
  place: MandatePlace
  /** The paragraph, and what is asked in it. */
  text: string
  span: Station['span']
}

/** Where the rules read mandates in texts as they were followed then: in the reader's language, else in the first. */
export async function wordsOfMandates(
  db: Database,
  mandates: readonly string[],
  { log, language }: { log: number | null; language?: LanguageTag },
): Promise<Map<string, StandingWords>> {
  const rows = await db
    .selectFrom('mandate_place_at as p')
    .innerJoin('followed_at as f', 'f.revision', 'p.revision')
    .innerJoin('expression as e', 'e.id', 'f.expression')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .select([
      'p.mandate',
      'p.act',
      'p.item',
      'f.publication',
      'f.expression',
      'e.language',
      'g.text',
      'g.acts',
    ])
    .select(['g.work as order', 'g.eid as eId', 'g.part', 'g.number', 'g.marker', 'g.span_start'])
    .where('p.mandate', 'in', mandates)
    .where(heldAt('p', log))
    .where(heldAt('f', log))
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
  const byMandate = Map.groupBy(rows, ({ mandate }) => mandate)
  return new Map(
    [...byMandate].flatMap(([mandate, all]): [string, StandingWords][] => {
      const row = all.find((each) => each.language === language) ?? all[0]
      if (!row || row.order === null) return []
      const { text, acts, act, item, span_start: start, mandate: _, order, ...place } = row
      const action = acts[act - 1]?.mandates[item - 1]?.action
      const span = action ? { start: action.span.start - start, end: action.span.end - start } : null
      return [[mandate, { place: { ...place, order }, text, span }]]
    }),
  )
}

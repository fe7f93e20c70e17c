import type { Change } from '../database.ts'

type Place = Awaited<ReturnType<typeof placesOf>>[number]

/** Where a text has a mandate: by the rules with what they read, by a person's anchor without. */
export type KnownPlace = Omit<Place, 'mandate' | 'act' | 'item' | 'acts'> &
  Partial<Pick<Place, 'act' | 'item' | 'acts'>>

/** Where listed texts have the mandates now; the language that was there first goes first. */
export function placesOf(change: Change, mandates: readonly string[]) {
  return change
    .selectFrom('mandate_place as p')
    .innerJoin('followed as f', 'f.revision', 'p.revision')
    .innerJoin('expression as e', 'e.id', 'f.expression')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .innerJoin('revision_work as w', (join) =>
      join.onRef('w.revision', '=', 'g.revision').onRef('w.order', '=', 'g.work'),
    )
    .innerJoin('revision as r', 'r.id', 'p.revision')
    .innerJoin('publication as b', 'b.id', 'f.publication')
    .select(['p.mandate', 'p.revision', 'p.position', 'p.act', 'p.item', 'g.acts', 'p.work'])
    .select(['f.publication', 'b.organisation', 'w.organ', 'w.session', 'w.dates', 'w.order'])
    .select(['w.symbol', 'w.number', 'w.title', 'r.publication as head'])
    .where('p.mandate', 'in', mandates)
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
}

import type { Database } from '../database.ts'

/** The place of a request in a revision: its paragraph, and which of its acts and requests it is, from 1. */
interface RequestPlace {
  order: number
  eId: string
  act: number
  item: number
}

/** Which mandate each request of some revisions is, and which work each text. */
export interface MandatesAt {
  at(revision: string, place: RequestPlace): string | undefined
  /** Ids by `workKey`. */
  works: ReadonlyMap<string, string>
}

export const workKey = (revision: string, order: number) => `${revision} ${order}`

const placeKey = (revision: string, { order, eId, act, item }: RequestPlace) =>
  `${revision} ${order} ${eId} ${act} ${item}`

/** Of several paragraphs with one eId the first. */
export async function mandatesAt(db: Database, revisions: readonly string[]): Promise<MandatesAt> {
  if (revisions.length === 0) return { at: () => undefined, works: new Map() }
  const [places, works] = await Promise.all([listPlaces(db, revisions), listWorks(db, revisions)])
  const known = new Map<string, string>()
  for (const { revision, mandate, order, ...place } of places) {
    const key = order === null ? null : placeKey(revision, { order, ...place })
    if (key !== null && !known.has(key)) known.set(key, mandate)
  }
  return {
    at: (revision, place) => known.get(placeKey(revision, place)),
    works: new Map(works.map(({ revision, order, work }) => [workKey(revision, order), work])),
  }
}

function listPlaces(db: Database, revisions: readonly string[]) {
  return db
    .selectFrom('mandate_place as p')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .select(['p.revision', 'p.mandate', 'p.act', 'p.item', 'g.work as order', 'g.eid as eId'])
    .where('p.revision', 'in', revisions)
    .orderBy('p.revision')
    .orderBy('p.position')
    .execute()
}

function listWorks(db: Database, revisions: readonly string[]) {
  return db
    .selectFrom('work_expression')
    .select(['revision', 'order', 'work'])
    .where('revision', 'in', revisions)
    .execute()
}

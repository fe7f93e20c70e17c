import type { SearchHit } from '@qarar/register'

export interface HitGroup {
  key: string
  /** The best of its hits: all are of its work. */
  first: SearchHit
  hits: SearchHit[]
}

/** Hits by work, each work where its best hit stands; passages are of no work and stand together. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = Map.groupBy(hits, ({ publication, work }) => `${publication?.id ?? ''}/${work?.order ?? 0}`)
  return [...groups].flatMap(([key, all]) => (all[0] ? [{ key, first: all[0], hits: all }] : []))
}

import type { ItemFacts } from '@qarar/register'
import type { VolumeHead } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { dueWorks } from './due-works.ts'
import { itemFacts } from './item-facts.ts'
import { letterFacts } from './letter-facts.ts'
import { sessionCalled } from './plan-report.ts'
import { readWorks } from './read-volumes.ts'

/** Texts whose facts are in memory at once. */
const worksAtOnce = 50

/** By work: the log entry at which its item was frozen. What is frozen was known then. */
export type FrozenAt = ReadonlyMap<string, number>

/** All that is due at the session, text by text, whether an item reports on it or not. */
export async function* docketFacts(
  db: Database,
  volume: VolumeHead,
  frozen: FrozenAt = new Map(),
): AsyncGenerator<ItemFacts> {
  const works = await dueWorks(db, { session: sessionCalled(volume.session), until: volume.until })
  for (const [log, own] of Map.groupBy(works, (work) => frozen.get(work) ?? null)) {
    const letters = await letterFacts(db, { log, until: volume.until })
    for (let start = 0; start < own.length; start += worksAtOnce) {
      const known = await readWorks(db, own.slice(start, start + worksAtOnce))
      const items = [...known.values()].map((work) => ({
        ...{ id: work.id, position: 0, symbol: null, agenda: null, title: {}, works: [work] },
      }))
      yield* await itemFacts(db, items, { volume, log, letters })
    }
  }
}

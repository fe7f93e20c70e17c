import type { ItemFacts } from '@qarar/register'
import type { VolumeHead } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { sessionCalled } from '../sessions/session-called.ts'
import { dueWorks } from './due-works.ts'
import { itemFacts } from './item-facts.ts'
import { letterFacts } from './letter-facts.ts'
import { readWorks } from './read-volumes.ts'

/** Texts whose facts are in memory at once. */
const worksAtOnce = 50

/** By work: the log entry at which its item was frozen. What is frozen was known then. */
export type FrozenAt = ReadonlyMap<string, number>

/** What was known at one log entry; null: now. */
export interface KnownFacts {
  items: ItemFacts[]
  log: number | null
}

/** All that is due at the session, some texts at a time, whether an item reports on them or not. */
export async function* docketFacts(
  db: Database,
  volume: VolumeHead,
  { frozen, known }: { frozen: FrozenAt; known: number | null },
): AsyncGenerator<KnownFacts> {
  const session = sessionCalled(volume.session)
  const works = await dueWorks(db, { session, until: volume.until, log: known })
  for (const [log, own] of Map.groupBy(works, (work) => frozen.get(work) ?? known)) {
    const letters = await letterFacts(db, { log, until: volume.until })
    for (let start = 0; start < own.length; start += worksAtOnce) {
      const read = await readWorks(db, own.slice(start, start + worksAtOnce))
      const items = [...read.values()].map((work) => ({
        ...{ id: work.id, position: 0, symbol: null, agenda: null, title: {}, works: [work] },
      }))
      yield { items: await itemFacts(db, items, { volume, log, letters }), log }
    }
  }
}

import { annexOf, type ItemFacts, type MandateFacts, statisticsOf, toldIn } from '@qarar/register'
import type { DraftItem, VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { docketFacts, type FrozenAt } from './docket-facts.ts'

/** Of all that is due at the session: what nothing is known of, and counts. */
export async function ofDocket(db: Database, volume: VolumeHead, drafts: readonly DraftItem[]) {
  const annex: MandateFacts[] = []
  const told = toldIn(drafts.flatMap(({ sections }) => sections))
  const counted: ReturnType<typeof countable>[] = []
  for await (const facts of docketFacts(db, volume, await freezesOf(db, drafts))) {
    annex.push(...annexOf(facts, told))
    counted.push(countable(facts))
  }
  return { annex, statistics: statisticsOf(counted, told) }
}

async function freezesOf(db: Database, drafts: readonly DraftItem[]): Promise<FrozenAt> {
  const frozen = drafts.filter((draft) => draft.frozen !== null)
  if (frozen.length === 0) return new Map()
  const rows = await db
    .selectFrom('item_freeze')
    .select(['item', 'log'])
    .where('upto', 'is', null)
    .where(sql<boolean>`item = any(${frozen.map(({ id }) => id)}::text[])`)
    .execute()
  const logs = new Map(rows.map(({ item, log }) => [item, Number(log)]))
  return new Map(
    frozen.flatMap(({ id, works }) => works.map((work) => [work.id, logs.get(id) ?? 0] as const)),
  )
}

/** Only what is counted stays in memory: not the words. */
const countable = ({ mandates, letters, desk, volume }: ItemFacts) => ({
  ...{ letters, desk, volume },
  mandates: mandates
    .filter(({ falling }) => falling !== null)
    .map((mandate): MandateFacts => ({ ...mandate, clauses: {} })),
})

import type { LanguageTag } from '@qarar/core'
import { annexOf, type ItemFacts, type MandateFacts, statisticsOf, toldIn } from '@qarar/register'
import type { DraftItem, VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { withAligned } from './aligned-facts.ts'
import { docketFacts, type FrozenAt } from './docket-facts.ts'
import { metDemands } from './met-demands.ts'

/**
 * Of all that is due at the session: what nothing is known of, also in `languages` in which it was not read, and counts. Of a
 * report that was submitted as it was known then.
 */
export async function ofDocket(
  db: Database,
  volume: VolumeHead,
  drafts: readonly DraftItem[],
  languages: readonly LanguageTag[] = [],
) {
  const unknown = new Map<string, MandateFacts[]>()
  const known = await submittedAt(db, volume)
  // Chapters of mechanisms stand in the same report: what they say was met is not unknown.
  const met = await metDemands(db, volume, known)
  const told = new Set([...toldIn(drafts.flatMap(({ sections }) => sections)), ...met])
  const counted: ReturnType<typeof countable>[] = []
  const moments = { frozen: await freezesOf(db, drafts), known }
  for await (const { items, log } of docketFacts(db, volume, moments)) {
    const byItem = items.map((facts) => ({ id: facts.item.id, mandates: [...annexOf(facts, told)] }))
    const all = byItem.flatMap(({ mandates }) => mandates)
    const aligned = await withAligned(db, all, { languages, log })
    for (const { id, mandates } of byItem)
      unknown.set(id, [...(unknown.get(id) ?? []), ...aligned.splice(0, mandates.length)])
    counted.push(...items.map(countable))
  }
  return { annex: inOrderOf(drafts, unknown), statistics: statisticsOf(counted, told) }
}

/** As the items stand in the report, whenever each was frozen; texts of no item follow. By work. */
function inOrderOf(
  drafts: readonly DraftItem[],
  unknown: ReadonlyMap<string, MandateFacts[]>,
): MandateFacts[] {
  const reported = drafts.flatMap(({ works }) => works.map(({ id }) => id))
  return [...new Set([...reported, ...unknown.keys()])].flatMap((work) => unknown.get(work) ?? [])
}

/** Its log entry; null where it was not submitted. */
export async function submittedAt(db: Database, { id }: VolumeHead): Promise<number | null> {
  const submission = await db
    .selectFrom('report_submission')
    .select('log')
    .where('volume', '=', id)
    .where('upto', 'is', null)
    .where('publication', 'is not', null)
    .executeTakeFirst()
  return submission ? Number(submission.log) : null
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

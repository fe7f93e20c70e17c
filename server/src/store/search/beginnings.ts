import type { SearchPlan } from '@qarar/core/search/query/plan.ts'
import type { Database } from '../database.ts'
import type { CachedSegment } from './index-cache.ts'
import { termsBetween } from './open-index.ts'

/** Words that one beginning may stand for. */
const most = 200

/** For each beginning of a word that a plan asks for, the words of the texts that begin so, the most frequent ones first. */
export async function beginningsOf(
  db: Database,
  segments: readonly CachedSegment[],
  { wanted, excluded, notes }: SearchPlan,
): Promise<Map<string, string[]>> {
  const leaves = [...wanted, ...excluded].flatMap(({ alternatives }) => alternatives)
  const prefixes = new Set(leaves.flatMap((leaf) => (leaf.is === 'prefix' ? leaf.prefix : [])))
  const found = new Map<string, string[]>()
  for (const prefix of prefixes) {
    const words = await wordsFrom(db, segments, prefix)
    if (words.length > most) notes.push({ code: 'many-beginnings', params: { prefix, count: most } })
    found.set(prefix, words.slice(0, most))
  }
  return found
}

async function wordsFrom(
  db: Database,
  segments: readonly CachedSegment[],
  prefix: string,
): Promise<string[]> {
  const found = await termsBetween(db, segments, 'surface', prefix, `${prefix}\uffff`)
  return [...found]
    .sort(([one, texts], [other, others]) => others - texts || (one < other ? -1 : 1))
    .slice(0, most + 1)
    .map(([term]) => term)
}

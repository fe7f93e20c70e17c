import { rarity } from '../bm25.ts'
import type { WordAcross } from './query-across.ts'

/** A text in the other language; `stems`: those of its words that tell something. */
export interface CandidateAcross<Id> {
  readonly id: Id
  readonly stems: Iterable<string>
}

export interface RankedAcross<Id> {
  readonly id: Id
  /** From 0 to 1: each word of one has its equivalent in the other, and the other way round. */
  readonly score: number
}

export interface AcrossStatistics {
  readonly documents: number
  documentsWith(stem: string): number
  /** Words of the other language that any word leads to. */
  readonly ledTo: ReadonlySet<string>
}

/** What has a lower score is seldom a version of the text; above it stands much that is only like it. */
export const near = 0.5
/** Of each language so many are shown. */
export const mostShown = 3

/** What nobody can translate says little where it has no equivalent. */
const unknownWeight = 0.3

/**
 * The candidates, the best first: how much of what the text says has an equivalent in them, and how much of what they say is
 * one, by how rare words are; the harmonic mean of both. A version of the text neither leaves out nor adds.
 */
export function rankAcross<Id>(
  words: readonly WordAcross[],
  candidates: readonly CandidateAcross<Id>[],
  { documents, documentsWith, ledTo }: AcrossStatistics,
): RankedAcross<Id>[] {
  const told = words.map(({ stems, equivalents }) => {
    const common = Math.max(...stems.map(documentsWith))
    return { equivalents, weight: rarity(documents, common) * (equivalents.length > 0 ? 1 : unknownWeight) }
  })
  const all = told.reduce((sum, { weight }) => sum + weight, 0)
  const weightOf = (stem: string) =>
    rarity(documents, documentsWith(stem)) * (/\d/.test(stem) || ledTo.has(stem) ? 1 : unknownWeight)
  const scored = candidates.map(({ id, stems }) => ({
    id,
    score: scoreOf(new Set(stems), told, all, weightOf),
  }))
  return scored.sort((one, other) => other.score - one.score)
}

interface Told {
  equivalents: WordAcross['equivalents']
  weight: number
}

function scoreOf(
  stems: ReadonlySet<string>,
  told: readonly Told[],
  all: number,
  weightOf: (stem: string) => number,
): number {
  const explained = new Set<string>()
  let said = 0
  for (const { equivalents, weight } of told) {
    let best = 0
    for (const { term, share } of equivalents)
      if (stems.has(term)) {
        explained.add(term)
        best = Math.max(best, share)
      }
    said += weight * Math.sqrt(best)
  }
  let [right, whole] = [0, 0]
  for (const stem of stems) {
    const weight = weightOf(stem)
    whole += weight
    if (explained.has(stem)) right += weight
  }
  const [recall, precision] = [said / (all || 1), right / (whole || 1)]
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
}

import type { TextWords } from '../analysis/analyse.ts'
import {
  frequencyWeight,
  gramLengthWeight,
  lengthWeight,
  rarity,
  relativeGrams,
  relativeLength,
} from '../bm25.ts'
import type { GramSample } from './gram-sample.ts'
import type { QueryWords } from './query-words.ts'
import { type TextCounts, textCounter } from './text-counts.ts'

/** A text that the index found by its stems. */
export interface Candidate<Id> {
  readonly id: Id
  readonly text: TextWords
}

/** Of the whole index: how rare a stem is, and how long texts are (in words). */
export interface RankStatistics {
  readonly documents: number
  readonly meanLength: number
  documentsWith(stem: string): number
  /** In how many of a sample of texts a gram stands (see `sampleGrams`). */
  grams: GramSample
}

export interface Ranked<Id> {
  readonly id: Id
  /** From 0 to 1: what the best text in everything would have. Comparable within one query only. */
  readonly score: number
}

/** Shares of the score, chosen on development sets only: see accuracy/src/search. */
export interface Shares {
  stems: number
  grams: number
  pairs: number
  phrases: number
  early: number
}

export const shares: Shares = { stems: 0.39, grams: 0.44, pairs: 0.08, phrases: 0.03, early: 0.06 }

/**
 * The candidates, the best first. Stems, grams of letters and near pairs of words each give a BM25 score, divided by the
 * best one; words that stand early in a text count once more. Near pairs are
 * taken to stand in no other text than the candidates.
 */
export function rerank<Id>(
  query: QueryWords,
  candidates: readonly Candidate<Id>[],
  statistics: RankStatistics,
  by: Shares = shares,
): Ranked<Id>[] {
  const count = textCounter(query)
  const counts = candidates.map(({ text }) => count(text))
  const stemRarity = query.units.map((terms) =>
    rarity(statistics.documents, Math.max(...terms.map((term) => statistics.documentsWith(term)))),
  )
  const { grams } = statistics
  const gramRarity = query.grams.map((gram) => rarity(grams.texts, grams.textsWith(gram)))
  const lengthOf = ({ words }: TextCounts) => relativeLength(words, statistics.meanLength)
  const parts: [number, Float64Array][] = [
    [by.stems, toBest(counts.map((text) => sumOf(text.units, stemRarity, lengthOf(text))))],
    [
      by.grams,
      toBest(
        counts.map((text) =>
          sumOf(text.grams, gramRarity, relativeGrams(text.gramTotal, grams.meanGrams), gramLengthWeight),
        ),
      ),
    ],
    [by.pairs, toBest(scoresAmong(counts, 'pairs', statistics.documents, lengthOf))],
    [by.phrases, toBest(scoresAmong(counts, 'phrases', statistics.documents, lengthOf))],
    [by.early, Float64Array.from(counts, ({ firsts }) => earliness(firsts, stemRarity))],
  ]
  const ranked = candidates.map(({ id }, index) => ({ id, score: mixAt(parts, index) }))
  return ranked.sort((one, other) => other.score - one.score)
}

const mixAt = (parts: readonly [number, Float64Array][], index: number) =>
  parts.reduce((sum, [share, scores]) => sum + share * (scores[index] as number), 0)

function toBest(scores: readonly number[]): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  return Float64Array.from(scores, (score) => (best > 0 ? score / best : 0))
}

/** BM25 by how many of these texts have something, among so many. */
function scoresAmong(
  counts: readonly TextCounts[],
  field: 'pairs' | 'phrases',
  among: number,
  lengthOf: (text: TextCounts) => number,
): number[] {
  const having = new Uint32Array(counts[0]?.[field].length ?? 0)
  for (const text of counts)
    text[field].forEach((found, index) => {
      if (found > 0) having[index] = (having[index] as number) + 1
    })
  const rarities = Array.from(having, (texts) => rarity(among, texts))
  return counts.map((text) => sumOf(text[field], rarities, lengthOf(text)))
}

function sumOf(
  found: Uint32Array,
  rarities: readonly number[],
  length: number,
  weight = lengthWeight,
): number {
  let sum = 0
  for (let index = 0; index < found.length; index++) {
    const count = found[index] as number
    if (count > 0) sum += (rarities[index] as number) * frequencyWeight(count, length, weight)
  }
  return sum
}

/** Half of what a unit tells where it begins at the eighth word, a third at the twenty-fourth. */
const early = 8

function earliness(firsts: Int32Array, rarities: readonly number[]): number {
  let [sum, whole] = [0, 0]
  for (let unit = 0; unit < firsts.length; unit++) {
    const [first, told] = [firsts[unit] as number, rarities[unit] as number]
    whole += told
    if (first >= 0) sum += told / (1 + Math.log2(1 + first / early))
  }
  return whole > 0 ? sum / whole : 0
}

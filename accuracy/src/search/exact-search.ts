import { type TextWords, wordsOf } from '@qarar/core/search/analysis/analyse.ts'
import { frequencyWeight, rarity, relativeLength } from '@qarar/core/search/bm25.ts'
import { sampleGrams } from '@qarar/core/search/ranking/gram-sample.ts'
import { queryWords } from '@qarar/core/search/ranking/query-words.ts'
import { type RankStatistics, rerank } from '@qarar/core/search/ranking/rerank.ts'
import type { TestSet } from './test-set.ts'

/** So many texts are found by their stems and ranked again, as in the store. */
const candidates = 100

/** Ids of a set's texts for a query, the best first: by stems, then ranked again, as the index does it, without an index. */
export function searchOf({ texts, language }: TestSet): (query: string) => string[] {
  const words = texts.map(({ text }) => wordsOf(text, language))
  const postings = postingsOf(words)
  const statistics: RankStatistics = {
    documents: texts.length,
    meanLength: words.reduce((sum, text) => sum + text.words.length, 0) / texts.length,
    documentsWith: (stem) => postings.get(stem)?.size ?? 0,
    grams: sampleGrams(words),
  }
  return (query) => {
    const asked = queryWords(query, language)
    const found = firstByStems(asked.units.flat(), words, postings, statistics)
    const chosen = found.map((index) => ({ id: index, text: words[index] as TextWords }))
    return rerank(asked, chosen, statistics).map(({ id }) => (texts[id] as { id: string }).id)
  }
}

/** Of each stem the texts that have it, and how often. */
type Postings = ReadonlyMap<string, ReadonlyMap<number, number>>

function postingsOf(texts: readonly TextWords[]): Postings {
  const postings = new Map<string, Map<number, number>>()
  texts.forEach(({ words }, index) => {
    for (const stem of words.flatMap(({ stems }) => stems)) {
      const having = postings.get(stem) ?? new Map<number, number>()
      postings.set(stem, having.set(index, (having.get(index) ?? 0) + 1))
    }
  })
  return postings
}

function firstByStems(
  stems: readonly string[],
  words: readonly TextWords[],
  postings: Postings,
  { documents, meanLength }: RankStatistics,
): number[] {
  const scores = new Map<number, number>()
  for (const stem of new Set(stems)) {
    const having = postings.get(stem)
    const weight = rarity(documents, having?.size ?? 0)
    for (const [index, count] of having ?? []) {
      const length = relativeLength((words[index] as TextWords).words.length, meanLength)
      scores.set(index, (scores.get(index) ?? 0) + weight * frequencyWeight(count, length))
    }
  }
  const ordered = [...scores].sort(([, one], [, other]) => other - one)
  return ordered.slice(0, candidates).map(([index]) => index)
}

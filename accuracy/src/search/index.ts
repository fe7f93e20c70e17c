import type { Fault, Score } from '../measure.ts'
import { scoreAcross } from './across/score-across.ts'
import { searchOf } from './exact-search.ts'
import { readArcd, readTitles, type TestSet } from './test-set.ts'
import { scoreWordFamilies } from './word-families.ts'

const set = 'search'
/** A right text further down does not count. */
const depth = 10

/** Analysis and ranking of search, on one configuration for all sets and languages. */
export async function scoreSearch(corpus: string): Promise<Score[]> {
  return [
    scoreWordFamilies(corpus),
    scoreRanks('ARCD: MRR@10', readArcd(corpus), 0.82),
    ...['ar', 'en', 'fr'].map((language) =>
      scoreRanks(`${language} titles to bodies: MRR@10`, readTitles(corpus, language), 0.9),
    ),
    scoreAcross(corpus),
  ]
}

function scoreRanks(name: string, testSet: TestSet, target: number): Score {
  const search = searchOf(testSet)
  const faults: Fault[] = []
  let sum = 0
  for (const { text, relevant } of testSet.queries) {
    const rank = search(text).findIndex((id) => relevant.has(id)) + 1
    if (rank > 0 && rank <= depth) sum += 1 / rank
    if (rank !== 1)
      faults.push({ kind: `${name}: not first`, place: text.trim(), detail: `rank ${rank || 'none'}` })
  }
  const support = testSet.queries.length
  return { measures: [{ set, name, figure: sum / support, support, target }], faults }
}

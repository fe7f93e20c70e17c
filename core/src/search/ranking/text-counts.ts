import type { SearchWord, TextWords } from '../analysis/analyse.ts'
import { gramCount, grams } from '../analysis/grams.ts'
import { nearest, type QueryWords } from './query-words.ts'

/** How often what is asked stands in one text. */
export interface TextCounts {
  units: Uint32Array
  pairs: Uint32Array
  /** Pairs with nothing between them but stop words. */
  phrases: Uint32Array
  grams: Uint32Array
  /** Where each unit stands first, by position; -1 where it does not. */
  firsts: Int32Array
  words: number
  gramTotal: number
}

/** What of a query one word of texts has; null for nothing. */
interface Match {
  units: readonly number[]
  grams: readonly number[]
}

/** Counts texts against one query; each word is compared once, however often texts have it. */
export function textCounter(query: QueryWords): (text: TextWords) => TextCounts {
  const match = wordMatcher(query)
  const pairs = pairTable(query)
  return (text) => countsOf(text, query, match, pairs)
}

function wordMatcher(query: QueryWords): (word: SearchWord) => Match | null {
  const unitsOfTerm = new Map<string, number[]>()
  query.units.forEach((terms, unit) => {
    for (const term of terms) unitsOfTerm.set(term, [...(unitsOfTerm.get(term) ?? []), unit])
  })
  const gramNumbers = new Map(query.grams.map((gram, index) => [gram, index]))
  const seen = new Map<SearchWord, Match | null>()
  return (word) => {
    const known = seen.get(word)
    if (known !== undefined) return known
    const units = [...new Set(word.stems.flatMap((stem) => unitsOfTerm.get(stem) ?? []))]
    const found = grams(word.surface).flatMap((gram) => gramNumbers.get(gram) ?? [])
    const match = units.length + found.length === 0 ? null : { units, grams: found }
    seen.set(word, match)
    return match
  }
}

/** Number of a pair by its units, -1 for units that do not stand near each other in the query. */
function pairTable({ units, pairs }: QueryWords): Int32Array {
  const table = new Int32Array(units.length * units.length).fill(-1)
  pairs.forEach(([first, second], index) => {
    table[first * units.length + second] = index
    table[second * units.length + first] = index
  })
  return table
}

function countsOf(
  { words, positions }: TextWords,
  query: QueryWords,
  match: (word: SearchWord) => Match | null,
  pairs: Int32Array,
): TextCounts {
  const counts = noCounts(query, words.length)
  const near = nearHits(query.units.length, pairs, counts)
  let told = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as SearchWord
    counts.gramTotal += gramCount(word.surface)
    if (!word.stop) told++
    const found = match(word)
    if (found === null) continue
    for (const gram of found.grams) counts.grams[gram] = (counts.grams[gram] as number) + 1
    for (const unit of found.units) {
      counts.units[unit] = (counts.units[unit] as number) + 1
      if (counts.firsts[unit] === -1) counts.firsts[unit] = positions[index] as number
      near(unit, told)
    }
  }
  return counts
}

function noCounts(query: QueryWords, words: number): TextCounts {
  return {
    units: new Uint32Array(query.units.length),
    pairs: new Uint32Array(query.pairs.length),
    phrases: new Uint32Array(query.pairs.length),
    grams: new Uint32Array(query.grams.length),
    firsts: new Int32Array(query.units.length).fill(-1),
    words,
    gramTotal: 0,
  }
}

/** Counts pairs from hit to hit; `told` is a word's number among those that say something. */
function nearHits(size: number, pairs: Int32Array, counts: TextCounts): (unit: number, told: number) => void {
  // Units and numbers of the last hits, one after the other; as many as can be near.
  const last: [unit: number, told: number][] = []
  return (unit, told) => {
    while (last.length > 0 && told - (last[0] as [number, number])[1] > nearest) last.shift()
    for (const [other, at] of last) {
      const pair = pairs[other * size + unit] as number
      if (pair < 0) continue
      counts.pairs[pair] = (counts.pairs[pair] as number) + 1
      if (told - at === 1) counts.phrases[pair] = (counts.phrases[pair] as number) + 1
    }
    if (last.length < mostNear) last.push([unit, told])
  }
}

/** One word may be many units of a hostile query. */
const mostNear = 32

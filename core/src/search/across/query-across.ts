import type { LanguageTag } from '../../model/kinds.ts'
import { wordsOf } from '../analysis/analyse.ts'
import type { Clause, Filter, SearchPlan } from '../query/plan.ts'
import { romanNumber } from './roman-number.ts'
import type { Equivalent, Vocabulary } from './vocabulary.ts'

/** A word of a text, and what may stand for it in another language; nothing where nobody knows. */
export interface WordAcross {
  stems: readonly string[]
  equivalents: readonly Equivalent[]
}

/** Each word of a text that tells something once. */
export function wordsAcross(text: string, from: LanguageTag, vocabulary: Vocabulary): WordAcross[] {
  const { words, positions } = wordsOf(text, from)
  const readings = new Map<number, string[]>()
  words.forEach(({ stems, stop }, index) => {
    const position = positions[index] as number
    if (!stop) readings.set(position, [...(readings.get(position) ?? []), ...stems])
  })
  const once = new Map([...readings.values()].map((stems) => [stems.join(' '), stems]))
  return [...once.values()]
    .filter((stems) => stems.length > 0)
    .map((stems) => ({ stems, equivalents: equivalentsOf(stems, vocabulary) }))
}

/** Numbers, dates and symbols are the same everywhere; so are, for want of others, names in Latin letters. */
export function equivalentsOf(stems: readonly string[], vocabulary: Vocabulary): Equivalent[] {
  const found = new Map<string, number>()
  for (const stem of stems)
    for (const { term, share } of sameNumber(stem) ?? vocabulary.get(stem) ?? [])
      found.set(term, Math.max(share, found.get(term) ?? 0))
  const same = found.size > 0 ? [] : stems.filter((stem) => /^\p{Script=Latin}{2,}$/u.test(stem))
  return [
    ...[...found].map(([term, share]) => ({ term, share })),
    ...same.map((term) => ({ term, share: 1 })),
  ]
}

/** «الجزء الحادي عشر» is `Part XI`. */
function sameNumber(stem: string): Equivalent[] | null {
  if (/\d/.test(stem)) return [{ term: stem, share: 1 }]
  const number = romanNumber(stem)
  return number === null ? null : [stem, `${number}`].map((term) => ({ term, share: 1 }))
}

/** The rarest are enough to find candidates: ranking looks at all. */
const mostWords = 20

/** Texts in the other language with any of the equivalents of the rarest words. */
export function planAcross(
  words: readonly WordAcross[],
  to: LanguageTag,
  documentsWith: (stem: string) => number,
  filters: readonly Filter[] = [],
): SearchPlan {
  const commonness = ({ stems }: WordAcross) => Math.max(...stems.map(documentsWith))
  const wanted = words
    .filter(({ equivalents }) => equivalents.length > 0)
    .map((word) => ({ word, common: commonness(word) }))
    .sort((one, other) => one.common - other.common)
    .slice(0, mostWords)
    .map(({ word }) => clauseOf(word))
  return {
    ...{ wanted, excluded: [], isQuestion: true, notes: [] },
    filters: [{ name: 'language', values: [to], excludes: false }, ...filters],
    text: wanted.map((clause) => clause.words).join(' '),
  }
}

/** The index has no shares: what is much less likely would count as much, and more where it is rarer. */
const likely = 0.5

function clauseOf({ stems, equivalents }: WordAcross): Clause {
  return {
    words: stems[0] as string,
    alternatives: equivalents
      .filter(({ share }) => share >= likely)
      .map(({ term }) => ({ is: 'term', field: 'stem', term })),
  }
}

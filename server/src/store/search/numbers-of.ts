// Numbers that are asked for among words: a text that has them says more than one that has the words around them.
import type { OpenSegment } from '@qarar/core/search/index/run-plan.ts'
import type { Clause, SearchPlan } from '@qarar/core/search/query/plan.ts'
import { hasText } from './has-text.ts'

/** In a longer query, a pasted paragraph, a number is a word among many. */
const mostWords = 8

/** The words that are numbers; none of a question, which is answered by texts without them. */
const numbersOf = ({ wanted, isQuestion }: SearchPlan): Clause[] =>
  isQuestion || wanted.length > mostWords ? [] : wanted.filter(isNumber)

const isNumber = ({ alternatives }: Clause) =>
  alternatives.length > 0 && alternatives.every((leaf) => leaf.is === 'term' && /^\d+$/.test(leaf.term))

/** More than all other words of the query together, however rare. */
const dominant = 30

/** So that texts with the numbers are among the best, which are then ranked once more. */
export function withNumbersFirst(plan: SearchPlan): SearchPlan {
  const numbers = new Set(numbersOf(plan))
  const wanted = plan.wanted.map((clause) => (numbers.has(clause) ? { ...clause, weight: dominant } : clause))
  return { ...plan, wanted }
}

/** A number that no text has is said. */
export function noteMissingNumbers(plan: SearchPlan, open: readonly OpenSegment[]): void {
  for (const { words, alternatives } of numbersOf(plan)) {
    if (!alternatives.some((leaf) => hasText(open, leaf)))
      plan.notes.push({ code: 'no-number', params: { value: words } })
  }
}

/** Those that have all the numbers first, each in its order; `stemsOf`: the terms of a text. */
export function numbersFirst<Text extends { score: number }>(
  texts: readonly Text[],
  plan: SearchPlan,
  stemsOf: (text: Text) => ReadonlySet<string>,
): Text[] {
  const numbers = numbersOf(plan)
  if (numbers.length === 0) return [...texts]
  const having = (text: Text) => {
    const stems = stemsOf(text)
    return numbers.filter(({ alternatives }) =>
      alternatives.some((leaf) => leaf.is === 'term' && stems.has(leaf.term)),
    ).length
  }
  const tiers = [...Map.groupBy(texts, having)].sort(([one], [other]) => other - one)
  let last = Number.POSITIVE_INFINITY
  return tiers.flatMap(([, tier]) => {
    const share = Math.min(1, last / (tier[0]?.score || 1))
    const scaled = tier.map((text) => ({ ...text, score: text.score * share }))
    last = scaled.at(-1)?.score ?? last
    return scaled
  })
}

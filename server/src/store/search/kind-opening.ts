// «قرار بشأن …», `resolution on …`: a query that says what the text is called before what it is about.
import { type DocumentKind, documentKinds } from '@qarar/core'
import { languages } from '@qarar/core/languages/index.ts'
import { stemsOf } from '@qarar/core/search/query/forms-of-slip.ts'
import { normalWords } from '@qarar/core/search/query/normal-words.ts'
import type { Clause, SearchPlan } from '@qarar/core/search/query/plan.ts'
import { namesOfValue } from '@qarar/register'

export interface KindOpening {
  /** As typed. */
  words: string
  kinds: readonly DocumentKind[]
  /** How many of the first words that are wanted stand in it. */
  clauses: number
}

/** Longer names of kinds there are not. */
const longestName = 3

/** Null where a query does not begin so, or goes no further. */
export function kindOpening({ text, wanted }: SearchPlan): KindOpening | null {
  const typed = text.split(/\s+/).filter(Boolean)
  for (let words = Math.min(longestName, typed.length - 2); words > 0; words--) {
    const opening = typed.slice(0, words + 1)
    if (!leadsToMatter(opening.at(-1) ?? '')) continue
    const kinds = documentKinds.filter((kind) => isCalled(kind, typed.slice(0, words)))
    if (kinds.length === 0) continue
    const clauses = clausesAt(wanted, opening)
    return clauses > 0 && clauses < wanted.length ? { words: opening.join(' '), kinds, clauses } : null
  }
  return null
}

/** Words that say something: «on» is none. The same word further on is another. */
function clausesAt(wanted: readonly Clause[], opening: readonly string[]): number {
  let at = 0
  for (const word of opening.flatMap((each) => each.split(notOfWords))) if (wanted[at]?.words === word) at++
  return at
}

const notOfWords = /[^\p{L}\p{M}\p{N}]+/u

/**
 * Neither the title of a text nor its paragraphs say again what it is called: where its kind says that, it must have what it
 * is about only. A paragraph of another text must say it: «report on …» is as often what is asked for. The words are still
 * ranked by.
 */
export function withKind(plan: SearchPlan, opening: KindOpening | null): SearchPlan {
  if (!opening) return plan
  const { clauses, kinds } = opening
  return {
    ...plan,
    wanted: plan.wanted.slice(clauses),
    called: {
      words: plan.wanted.slice(0, clauses),
      filter: { name: 'kind', values: [...kinds], excludes: false },
    },
  }
}

function isCalled(kind: DocumentKind, typed: readonly string[]): boolean {
  return [kind, ...namesOfValue('kind', kind)].some((name) => {
    const words = name.split(' ')
    return words.length === typed.length && words.every((word, at) => isSame(word, typed[at] ?? ''))
  })
}

/** With or without the article. */
const isSame = (one: string, other: string) => stemsOf(normalWords(one))[0] === stemsOf(normalWords(other))[0]

const ofMatter = new Set(languages.flatMap(({ search }) => search.ofMatter.map(normalWords)))

const leadsToMatter = (word: string) => ofMatter.has(normalWords(word))

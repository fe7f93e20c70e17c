// «قرار بشأن …», `resolution on …`: a query that says what the text is called before what it is about.
import { type DocumentKind, documentKinds } from '@qarar/core'
import { languages } from '@qarar/core/languages/index.ts'
import { stemsOf } from '@qarar/core/search/query/forms-of-slip.ts'
import { normalWords } from '@qarar/core/search/query/normal-words.ts'
import type { SearchPlan } from '@qarar/core/search/query/plan.ts'
import { namesOfValue } from '@qarar/register'

export interface KindOpening {
  /** As typed. */
  words: string
  kinds: readonly DocumentKind[]
}

/** Longer names of kinds there are not. */
const longestName = 3

/** Null where a query does not begin so, or goes no further. */
export function kindOpening({ text, wanted }: SearchPlan): KindOpening | null {
  const typed = text.split(/\s+/).filter(Boolean)
  for (let words = Math.min(longestName, typed.length - 2); words > 0; words--) {
    const kinds = documentKinds.filter((kind) => isCalled(kind, typed.slice(0, words)))
    const opening = typed.slice(0, words + 1)
    if (kinds.length === 0 || !leadsToMatter(opening.at(-1) ?? '')) continue
    return wanted.some((clause) => !opening.includes(clause.words))
      ? { words: opening.join(' '), kinds }
      : null
  }
  return null
}

/**
 * Neither the title of a text nor its paragraphs say again what it is called: of such a query a text must have what it is
 * about. The words are still ranked by.
 */
export function withoutKind(plan: SearchPlan, opening: KindOpening | null): SearchPlan {
  const words = opening?.words.split(' ') ?? []
  return { ...plan, wanted: plan.wanted.filter((clause) => !words.includes(clause.words)) }
}

function isCalled(kind: DocumentKind, typed: readonly string[]): boolean {
  return [kind, ...namesOfValue('kind', kind)].some((name) => {
    const words = name.split(' ')
    return words.length === typed.length && words.every((word, at) => isSame(word, typed[at] ?? ''))
  })
}

/** With or without the article. */
const isSame = (one: string, other: string) => stemsOf(normalWords(one))[0] === stemsOf(normalWords(other))[0]

const leadsToMatter = (word: string) =>
  languages.some(({ search }) => search.ofMatter.some((each) => normalWords(each) === normalWords(word)))

// Which words of a text are those that were searched for.
import { analyse, type SearchToken, surfaceWords } from '../analysis/analyse.ts'
import type { Leaf, SearchPlan } from './plan.ts'

/** Half-open, in UTF-16 units of the text. */
export interface HighlightSpan {
  start: number
  end: number
}

/** In rising order; those that touch are one. `language`: of the text. */
export function highlight(text: string, language: string, { wanted }: SearchPlan): HighlightSpan[] {
  const leaves = wanted.flatMap(({ alternatives }) => alternatives)
  const stems = new Set(leaves.flatMap((leaf) => (isStem(leaf) ? leaf.term : [])))
  const others = leaves.filter((leaf) => !isStem(leaf))
  // A text is read only for what is asked: mostly there are no phrases.
  const words = others.length > 0 ? surfaceWords(text, language) : []
  const found = [
    ...(stems.size > 0 ? analyse(text, language).filter(({ term }) => stems.has(term)) : []),
    ...others.flatMap((leaf) => wordsOf(leaf, words)),
  ]
  return united(found.map(({ start, end }) => ({ start, end })))
}

const isStem = (leaf: Leaf): leaf is Extract<Leaf, { is: 'term' }> =>
  leaf.is === 'term' && leaf.field === 'stem'

function wordsOf(leaf: Leaf, words: readonly SearchToken[]): SearchToken[] {
  if (leaf.is === 'prefix') return words.filter(({ term }) => term.startsWith(leaf.prefix))
  if (leaf.is === 'phrase') return phrasesOf(leaf, words)
  if (leaf.is === 'symbol') return words.filter(({ term }) => term === lastNumberOf(leaf.key))
  return leaf.field === 'surface' ? words.filter(({ term }) => term === leaf.term) : []
}

/** «resolution 2254 (2015)» for `S/RES/2254(2015)`. */
const lastNumberOf = (key: string) => /(\d{1,9})(?:\(\d{4}\))?$/.exec(key)?.[1]

function phrasesOf({ terms, offsets }: Extract<Leaf, { is: 'phrase' }>, words: readonly SearchToken[]) {
  const at = Map.groupBy(words, ({ position }) => position)
  const nth = (position: number, index: number) =>
    at.get(position + (offsets[index] as number))?.find(({ term }) => term === terms[index])
  return words.flatMap(({ term, position }) => {
    if (term !== terms[0]) return []
    const found = terms.map((_, index) => nth(position, index))
    return found.every((word) => word !== undefined) ? found : []
  })
}

function united(spans: HighlightSpan[]): HighlightSpan[] {
  const all: HighlightSpan[] = []
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else all.push(span)
  }
  return all
}

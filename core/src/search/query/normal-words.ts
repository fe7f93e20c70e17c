import { surfaceWords } from '../analysis/analyse.ts'

/** What names and values are compared by: folded words with single spaces, without signs. */
export function normalWords(text: string): string {
  let last = -1
  const words: string[] = []
  for (const { term, position } of surfaceWords(text)) {
    if (position !== last) words.push(term)
    last = position
  }
  return words.join(' ').replaceAll(signs, ' ').trim()
}

const signs = /[^\p{L}\p{Nd}]+/gu

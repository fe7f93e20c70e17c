import type { Passage } from '../../../server/src/store/store.ts'
import { numbers } from './make-passages.ts'

const shapes = [
  'one word',
  'two words',
  'three words',
  'four words',
  'a phrase',
  'a beginning of a word',
] as const
export type QueryShape = (typeof shapes)[number]

/** Of each shape so many, of words of the passages, frequent and rare ones as they come. */
export function makeQueries(passages: readonly Passage[], count: number): Record<QueryShape, string[]> {
  const next = numbers(11)
  const some = (shape: QueryShape) =>
    Array.from({ length: count }, () => {
      const { text } = passages[Math.floor(next() * passages.length)] as Passage
      return queryOf(shape, text.match(/[\p{L}\p{M}]{2,}/gu) ?? ['none'], next)
    })
  return Object.fromEntries(shapes.map((shape) => [shape, some(shape)])) as Record<QueryShape, string[]>
}

function queryOf(shape: QueryShape, words: readonly string[], next: () => number): string {
  const at = () => Math.floor(next() * words.length)
  const some = (count: number) => Array.from({ length: count }, () => words[at()]).join(' ')
  if (shape === 'a phrase') {
    const start = Math.floor(next() * Math.max(1, words.length - 3))
    return `"${words.slice(start, start + 2 + Math.floor(next() * 2)).join(' ')}"`
  }
  if (shape === 'a beginning of a word') return `${(words[at()] as string).slice(0, 4)}*`
  return some(shapes.indexOf(shape) + 1)
}

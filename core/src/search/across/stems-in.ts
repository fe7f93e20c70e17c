import { wordsOf } from '../analysis/analyse.ts'

/** Stems of the words of a text that tell something, each reading of them. */
export function stemsIn(text: string, language: string): string[] {
  return wordsOf(text, language).words.flatMap(({ stems, stop }) => (stop ? [] : stems))
}

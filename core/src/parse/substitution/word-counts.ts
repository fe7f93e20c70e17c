import type { TextLine } from '../document-view.ts'

/** Words as printed, with how often each occurs. */
export type WordCounts = ReadonlyMap<string, number>

export function countWords(lines: readonly Pick<TextLine, 'text'>[]): WordCounts {
  const counts = new Map<string, number>()
  for (const { text } of lines)
    for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

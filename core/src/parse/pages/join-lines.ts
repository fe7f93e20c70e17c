// A text that was read in pages has a blank line before each paragraph: the lines of a block are one paragraph.
import type { DocumentView, TextLine } from '../document-view.ts'
import type { LineRepair } from '../kind.ts'

export function joinPrintedLines({ lines }: Pick<DocumentView, 'lines'>): LineRepair[] {
  let words: Map<string, number> | undefined
  const wordsOfText = () => {
    words ??= countWords(lines)
    return words
  }
  return lines.slice(1).flatMap((line, index): LineRepair[] => {
    const before = lines[index] as TextLine
    if (before.blank || line.blank) return []
    const seam = seamOf(before, line, wordsOfText)
    return [{ kind: 'join', before, line, falseBullet: 0, step: 'line-break', ...seam }]
  })
}

type Seam = Pick<Extract<LineRepair, { kind: 'join' }>, 'seam'>

/** «الأول/ديسمبر» and «2024-2025» are cut behind their sign; so is «system-wide», and a word that is only printed in two. */
function seamOf({ text }: TextLine, line: TextLine, words: () => Map<string, number>): Seam {
  if (/[\p{L}\p{N}]\/$/u.test(text) && /^[\p{L}\p{N}]/u.test(line.text)) return { seam: 'none' }
  if (/\p{N}-$/u.test(text) && /^\p{N}/u.test(line.text)) return { seam: 'none' }
  const first = /(?<![\p{L}\p{M}-])([\p{L}\p{M}-]*\p{L})[-‐]$/u.exec(text)?.[1]
  const second = /^\p{L}[\p{L}\p{M}]*/u.exec(line.text)?.[0]
  if (!first || !second) return {}
  return { seam: isOneWord(first, second, words()) ? 'hyphen' : 'none' }
}

/**
 * By the text itself: which of the two forms it has elsewhere; else whether one half is a word of it, since modern texts
 * cut at hyphens that are there.
 */
function isOneWord(first: string, second: string, words: Map<string, number>): boolean {
  const count = (word: string) => words.get(word.toLowerCase()) ?? 0
  const [whole, parted] = [count(first + second), count(`${first}-${second}`)]
  if (whole !== parted) return whole > parted
  const knowsHalf = count(first.split('-').at(-1) as string) > 0 || count(second) > 1
  return /^\p{Ll}/u.test(second) && !knowsHalf
}

/** The halves at the ends of lines are not counted as words: a second half is, once. */
function countWords(lines: readonly TextLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*(?![-‐]$)/gu))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
  return counts
}

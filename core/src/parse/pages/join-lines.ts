// A text that was read in pages has a blank line before each paragraph: the lines of a block are one paragraph.
import type { DocumentView, TextLine } from '../document-view.ts'
import type { LineRepair } from '../kind.ts'

/** `dropped`: lines of the file that were headers, footers and notes; they part no paragraph that goes on overleaf. */
export function joinPrintedLines(
  { lines: all, notes = [] }: Pick<DocumentView, 'lines' | 'notes'>,
  dropped: ReadonlySet<number> = new Set(),
): LineRepair[] {
  const lines = [...all.filter(({ blank, fileLine }) => !blank || !dropped.has(fileLine)), ...notes]
  let custom: Custom | undefined
  const customOfText = () => {
    custom ??= customOf(lines)
    return custom
  }
  return lines.slice(1).flatMap((line, index): LineRepair[] => {
    const before = lines[index] as TextLine
    if (before.blank || line.blank) return []
    const seam = seamOf(before, line, customOfText)
    return [{ kind: 'join', before, line, falseBullet: 0, step: 'line-break', ...seam }]
  })
}

type Seam = Pick<Extract<LineRepair, { kind: 'join' }>, 'seam'>

/** How a text writes its words. */
interface Custom {
  counts: Map<string, number>
  /** Words are cut at the ends of lines, not only where they have a hyphen. */
  cuts: boolean
}

/** «الأول/ديسمبر» and «2024-2025» are cut behind their sign; so is «system-wide», and a word that is only printed in two. */
function seamOf({ text }: TextLine, line: TextLine, custom: () => Custom): Seam {
  // The reader of pages begins a cell with a tab.
  if (line.indent.includes('\t')) return { seam: 'cell' }
  if (/[\p{L}\p{N}]\/$/u.test(text) && /^[\p{L}\p{N}]/u.test(line.text)) return { seam: 'none' }
  if (/[\p{L}\p{N}]-$/u.test(text) && /^\p{N}/u.test(line.text)) return { seam: 'none' }
  const first = cutWord.exec(text)?.[1]
  const second = /^\p{L}[\p{L}\p{M}]*/u.exec(line.text)?.[0]
  if (!first || !second) return {}
  return { seam: isOneWord(first, second, custom()) ? 'hyphen' : 'none' }
}

const cutWord = /(?<![\p{L}\p{M}-])([\p{L}\p{M}-]*\p{L})[-‐]$/u

/**
 * By the text itself: which of the two forms it has elsewhere; else whether it cuts words at all and knows neither half.
 * In doubt the hyphen stays.
 */
function isOneWord(first: string, second: string, { counts, cuts }: Custom): boolean {
  const count = (word: string) => counts.get(word.toLowerCase()) ?? 0
  const [whole, parted] = [count(first + second), count(`${first}-${second}`)]
  if (whole !== parted) return whole > parted
  // The second half itself was counted once, at the start of its line.
  const knowsHalf = count(first.split('-').at(-1) as string) > 0 || count(second) > 1
  return cuts && /^\p{Ll}/u.test(second) && !knowsHalf
}

/** Lines with a cut word, and their share, from which on a text is set so. */
const leastCuts = { lines: 3, share: 0.03 }

function customOf(lines: readonly TextLine[]): Custom {
  const counts = new Map<string, number>()
  const words = /\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*(?![-‐]$)/gu
  for (const { text } of lines)
    for (const [word] of text.matchAll(words))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
  const printed = lines.filter(({ blank }) => !blank)
  const cut = printed.filter(({ text }) => cutWord.test(text)).length
  return { counts, cuts: cut >= Math.max(leastCuts.lines, leastCuts.share * printed.length) }
}

import type { ReadLine } from './layout/read-block.ts'
import { runsOver } from './layout/read-page.ts'

/** What a text that was read in pages has between two of them. */
const pageBreak = '\f'

/**
 * The lines as a text: a blank line before each paragraph, a form feed before each page. One behind a line that goes on
 * overleaf stands at its end.
 */
export function pagesAsText(): { add(lines: readonly ReadLine[]): void; text(): string } {
  const parts: string[] = []
  let before: ReadLine | undefined
  let pages = 0
  return {
    add: (lines) => {
      const [first, ...rest] = lines
      if (pages++ > 0) parts.push(pageBreak)
      if (!first) return
      const over = before !== undefined && runsOver(before, first)
      if (parts.length > 0) parts.push(over ? '\n' : '\n\n')
      parts.push(first.text)
      for (const { goesOn, text } of rest) parts.push(goesOn ? '\n' : '\n\n', text)
      before = lines.at(-1)
    },
    text: () => `${parts.join('')}\n`,
  }
}

import type { WordList } from '../../languages/ar/words/word-list.ts'
import type { Edit } from '../apply-edits.ts'
import type { RepairedText } from '../repaired-text.ts'

/** A repair that needs lines and words. It acts only where the text itself shows the damage, and never when unsure. */
export interface LineStep {
  /** Named in the source map and in docs/reference/repairs.md. */
  id: string
  find(repaired: RepairedText, words: () => WordList): Edit[]
}

export interface TextStretch {
  start: number
  text: string
}

/** The lines of a text with their places, without their breaks. */
export function linesOf(text: string): TextStretch[] {
  const lines: TextStretch[] = []
  let start = 0
  for (const line of text.split(/\r\n|\n|\r/)) {
    lines.push({ start, text: line })
    start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1)
  }
  return lines
}

import type { Paragraph, SourceExcerpt } from '../answers.ts'

/** Whether the file says the paragraph letter by letter, spaces apart: then it is not shown twice. */
export function isAsPrinted({ marker, text }: Paragraph, source: SourceExcerpt | undefined): boolean {
  if (!source) return true
  const printed = source.lines.map((line) => line.text).join('')
  return source.repairs.length === 0 && withoutSpace(printed) === withoutSpace(`${marker ?? ''}${text}`)
}

/** Whether its words stand on several lines of the file, or were cut there. */
export const isJoined = ({ split, sourceLines: [first, last] }: Paragraph) => split || last > first

const withoutSpace = (text: string) => text.replace(/\s+/g, '')

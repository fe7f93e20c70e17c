import type { Paragraph, SourceExcerpt } from '../answers.ts'

/** Whether the file says the paragraph letter by letter, spaces apart: then it is not shown twice. */
export function isAsPrinted({ marker, text }: Paragraph, source: SourceExcerpt | undefined): boolean {
  if (!source) return true
  const printed = source.lines.map((line) => line.text).join('')
  return source.repairs.length === 0 && withoutSpace(printed) === withoutSpace(`${marker ?? ''}${text}`)
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '')

import type { LineRange } from '../../model/span.ts'
import { fileLinesOf } from '../../repair/file-lines.ts'

/** First and last line of each page of a file that has pages: a form feed parts two of them. */
export function pagesOfFile(text: string): LineRange[] {
  const { lineOf, count } = fileLinesOf(text)
  const pages: LineRange[] = []
  let first = 1
  for (const { index } of text.matchAll(/\f/g)) {
    // Where the text goes on overleaf it stands at the end of the last line, else on the line behind it.
    const last = lineOf(index)
    pages.push([Math.min(first, last), last])
    first = last + 1
  }
  return [...pages, [Math.min(first, count), count]]
}

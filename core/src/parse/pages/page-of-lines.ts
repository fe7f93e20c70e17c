import type { TextLine } from '../document-view.ts'

/** The printed lines of each page; a form feed parts two of them. */
export function linesByPage(text: string, lines: readonly TextLine[]): TextLine[][] {
  const pages: TextLine[][] = [[]]
  let done = 0
  for (const line of lines) {
    for (const char of text.slice(done, line.start)) if (char === '\f') pages.push([])
    done = line.start
    if (!line.blank) pages.at(-1)?.push(line)
  }
  for (const char of text.slice(done)) if (char === '\f') pages.push([])
  return pages
}

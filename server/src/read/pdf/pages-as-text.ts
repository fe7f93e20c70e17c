import type { Footnote, Stretch } from '@qarar/core'
import { detectLanguage } from '@qarar/core/languages/detect-language.ts'
import { runningLinesOf } from '@qarar/core/parse/pages/running-lines.ts'
import { endsSentence, type ReadLine } from './layout/read-block.ts'
import { runsOver } from './layout/read-page.ts'

/** What a text that was read in pages has between two of them. */
const pageBreak = '\f'

/**
 * The lines as a text: a blank line before each paragraph, a form feed before each page. Where a paragraph goes on overleaf
 * there is no blank line up to the line that it goes on in, whatever headers and footers stand between.
 */
export function pagesAsText(pages: readonly (readonly ReadLine[])[]): TextOfPages {
  const over = linesOverleaf(pages)
  const footnotes: Footnote[] = []
  const starts = new Map<ReadLine, number>()
  const parts: string[] = []
  let length = 0
  const put = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const [index, lines] of pages.entries()) {
    if (index > 0) put(pageBreak)
    for (const [at, line] of lines.entries()) {
      if (length > 0) put(over.has(line) || (line.goesOn && at > 0) ? '\n' : '\n\n')
      if (line.newCell) put('\t')
      addNote(footnotes, line, {
        start: length,
        end: length + line.text.length,
      })
      starts.set(line, length)
      put(line.text)
    }
  }
  return { text: `${parts.join('')}\n`, footnotes, starts }
}

interface TextOfPages {
  text: string
  /** Where each line begins in it. */
  starts: ReadonlyMap<ReadLine, number>
  footnotes: Footnote[]
}

function addNote(footnotes: Footnote[], { note }: ReadLine, { start, end }: Stretch): void {
  const last = footnotes.at(-1)
  if (note === 'goes-on' && last) last.end = end
  else if (note)
    footnotes.push({
      start,
      end,
      ...(note === 'from-before' && { goesOn: true }),
    })
}

/** The lines behind the last words of a page, up to the first of the next one, where that goes on. */
function linesOverleaf(pages: readonly (readonly ReadLine[])[]): Set<ReadLine> {
  const running = headersOf(pages)
  const commaEnds = endsWithCommas(pages)
  const over = new Set<ReadLine>()
  let last: ReadLine | undefined
  let between: ReadLine[] = []
  for (const lines of pages) {
    let isFirst = true
    for (const line of lines) {
      between.push(line)
      if (running.has(line) || line.note) continue
      if (isFirst && last && runsOver(last, line, commaEnds)) for (const each of between) over.add(each)
      isFirst = false
      last = line
      between = []
    }
  }
  return over
}

/** Those that the rules of pages will drop: see `findRunningLines`. */
function headersOf(pages: readonly (readonly ReadLine[])[]): Set<ReadLine> {
  const sample = pages.slice(0, 20).flatMap((lines) => lines.map(({ text }) => text))
  const { fold } = detectLanguage(sample.join('\n')).pack
  const folded = pages.map((lines) =>
    lines
      .filter(({ text }) => text.trim() !== '')
      .map((line) => ({ line, text: line.text, folded: fold(line.text) })),
  )
  return new Set([...runningLinesOf(folded)].map(({ line }) => line))
}

/** A share of paragraphs with a comma at their end above which such an end says nothing of the next line. */
const mostCommas = 0.05

/** Whether paragraphs end so: told by those that leave the rest of their last line white. */
function endsWithCommas(pages: readonly (readonly ReadLine[])[]): boolean {
  let [ends, commas] = [0, 0]
  for (const lines of pages)
    for (const [index, { full, text }] of lines.entries()) {
      if (full || lines[index + 1]?.goesOn !== false || !endsSentence(text)) continue
      ends++
      if (/[,،][)\]»”"]*$/.test(text)) commas++
    }
  return ends < 10 || commas > mostCommas * ends
}

import type { DocumentView, TextLine } from '../../document-view.ts'
import { printedLines } from '../../resolution/resolution-lines.ts'
import { endsParagraph } from '../../terminal.ts'
import { readDateline } from './dateline.ts'

/** The printed lines of a report in its parts. */
export interface ReportOutline {
  /** What the page has above the title. */
  top: TextLine[]
  title: TextLine | null
  /** From the dateline to the last sentence. */
  body: TextLine[]
  /** «(انتهى)» */
  end: TextLine | null
  /** What the page has below the report. */
  after: TextLine[]
}

const datelineWithin = 12

export function outlineReport({ lines, language }: DocumentView): ReportOutline {
  const printed = printedLines(lines)
  const start = Math.max(0, findDateline(printed))
  const marked = printed.findIndex(
    (line, index) => index > start && language.pressReport.ends.includes(line.folded),
  )
  const bodyEnd = marked >= 0 ? marked : afterLastSentence(printed, start)
  return {
    top: printed.slice(0, Math.max(0, start - 1)),
    title: printed[start - 1] ?? null,
    body: printed.slice(start, bodyEnd),
    end: printed[marked] ?? null,
    after: printed.slice(marked >= 0 ? marked + 1 : bodyEnd),
  }
}

/** Place of the dateline among the first lines, or -1. */
export function findDateline(printed: readonly TextLine[]): number {
  return printed.slice(0, datelineWithin).findIndex((line) => readDateline(line) !== null)
}

function afterLastSentence(printed: readonly TextLine[], start: number): number {
  return (
    Math.max(
      start,
      printed.findLastIndex(({ text }) => endsParagraph(text, false)),
    ) + 1
  )
}

import type { ColumnJoin, Span } from '@qarar/core'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import type { DecidedJoin, JoinToConfirm } from '@qarar/register/contract'
import type { ShownText } from '../decisions/shown-text.ts'
import { firstWords, lastWords } from '../decisions/words-around.ts'

/** The joins that were found in a text and those that people decided, in the order of the text. */
export function joinsToConfirm(
  found: readonly ColumnJoin[],
  decided: readonly DecidedJoin[],
  shown: ShownText,
  fileText: string,
): JoinToConfirm[] {
  const isOf = (a: { line: number; next: number }) => (b: { line: number; next: number }) =>
    a.line === b.line && a.next === b.next
  const known = found.map((join) => ({ ...join, decided: decided.find(isOf(join)) ?? null }))
  const spanOf = lineSpans(shown, fileText)
  // Lines that follow each other in the file need no join in the text; a decision about them is shown all the same.
  const others = decided
    .filter((join) => !found.some(isOf(join)))
    .map((join) => asJoin(join, isSo(join, shown.text, spanOf)))
  const startOf = (line: number) => spanOf(line)?.start ?? shown.text.length
  return [...known, ...others]
    .map((join) => ({ ...join, at: startOf(join.next) }))
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...join }) => ({ ...join, ...wordsAt(shown.text, at) }))
}

function asJoin(decided: DecidedJoin, holds: boolean): Omit<JoinToConfirm, 'ends' | 'goesOn'> {
  const { line, next } = decided
  const sure = { certainty: 'sure' as const, reasons: ['decided' as const] }
  const how = holds ? sure : { certainty: 'unsure' as const, reasons: [] }
  return { line, next, ...how, gap: null, decided }
}

type FileLines = Pick<DecidedJoin, 'line' | 'next'>
type LineSpan = (line: number) => Span | null

/** Where the words of a line of the file stand in the text; null where it has none of them in one place. */
function lineSpans({ map }: ShownText, fileText: string): LineSpan {
  const { rangeOf } = fileLinesOf(fileText)
  return (line) => map.spanOf([rangeOf(line)])
}

/** Newer rules may have no place for a line, or for its being joined. */
function isSo({ line, next }: FileLines, text: string, spanOf: LineSpan): boolean {
  const [before, after] = [spanOf(line), spanOf(next)]
  if (!before || !after || before.end > after.start) return false
  return text.slice(before.end, after.start).trim() === ''
}

/** Whether a text goes on in a line after another one, joined there or as the file has it. */
export const goesOnSo = (join: FileLines, shown: ShownText, fileText: string): boolean =>
  isSo(join, shown.text, lineSpans(shown, fileText))

function wordsAt(text: string, at: number): Pick<JoinToConfirm, 'ends' | 'goesOn'> {
  const most = 400
  return {
    ends: lastWords(text.slice(Math.max(0, at - most), at).trimEnd()),
    goesOn: firstWords(text.slice(at, at + most).trimStart()),
  }
}

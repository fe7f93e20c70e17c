import type { RawText } from '../model/raw-text.ts'
import type { ReaderRemark } from '../model/reader-notes.ts'
import type { ParsedDiagnostic } from '../parse/parsed-document.ts'
import { fileLinesOf } from '../repair/file-lines.ts'
import type { RepairedText } from '../repair/repaired-text.ts'
import { sourceMapOf } from '../repair/source-map.ts'
import { diagnosticCodes } from './codes.ts'

/** What the reader of the file noticed, at its place in the repaired text. */
export function remarksOf({ text, remarks = [] }: RawText, repaired: RepairedText): ParsedDiagnostic[] {
  if (remarks.length === 0) return []
  const map = sourceMapOf(repaired)
  const lines = fileLinesOf(text)
  return remarks.map((remark) => {
    const { code, params } = remark
    const said = { code, params, severity: diagnosticCodes[code].severity }
    const range = rangeOf(remark)
    if (range === null) return { ...said, span: null }
    const sourceLines: [number, number] = [
      lines.lineOf(range.from),
      lines.lineOf(Math.max(range.from, range.to - 1)),
    ]
    return { ...said, span: map.spanOf([range]), sourceLines }
  })
}

const rangeOf = ({ start, end }: ReaderRemark) =>
  start === undefined ? null : { from: start, to: Math.max(start, end ?? start) }

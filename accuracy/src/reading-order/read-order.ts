import type { FileJoin } from '@qarar/core'
import { detectLanguage } from '@qarar/core/languages/detect-language.ts'
import { textLines } from '@qarar/core/parse/document-view.ts'
import { recordRoles } from '@qarar/core/parse/kinds/verbatim-record/record-roles.ts'
import { type OrderedText, orderColumns } from '@qarar/core/repair/columns/order-columns.ts'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import { repairCharacters } from '@qarar/core/repair/repair-characters.ts'

export interface ReadOrder extends OrderedText {
  /** Printed lines of the file in the order in which they are read. */
  order: number[]
  /** Lines that begin a turn by their header. */
  headers: Set<number>
  wordsOf: (line: number) => number
  /** The text as it is before its lines are reordered. */
  before: string
}

type OrderSettings = Parameters<typeof orderColumns>[4]

/** A record's characters repaired and its columns put in order, as the reader does it. */
export function readOrder(
  text: string,
  decided: readonly FileJoin[] = [],
  options: OrderSettings = {},
): ReadOrder {
  const repaired = repairCharacters(text)
  const { pack } = detectLanguage(repaired.text)
  const { lineOf } = fileLinesOf(text)
  const lines = textLines(repaired, pack.fold, lineOf)
  const view = { text: repaired.text, lines, language: pack, organisation: null, organisations: [] }
  const roles = recordRoles(view)
  const ordered = orderColumns(repaired, lines, roles, decided, options)
  const printed = lines.filter((line) => !line.blank)
  const words = new Map(printed.map((line) => [line.fileLine, line.text.split(/\s+/).length]))
  return {
    ...ordered,
    before: repaired.text,
    order: textLines(ordered.repaired, pack.fold, lineOf).flatMap((line) =>
      line.blank ? [] : [line.fileLine],
    ),
    headers: new Set(
      printed.filter((line) => roles.opens(line) && !roles.whole(line)).map((line) => line.fileLine),
    ),
    wordsOf: (line) => words.get(line) ?? 0,
  }
}

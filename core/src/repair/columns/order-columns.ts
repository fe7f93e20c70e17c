import type { FileJoin } from '../../model/joins.ts'
import type { ColumnJoin } from '../../model/publication.ts'
import type { TextLine } from '../../parse/document-view.ts'
import type { RepairedText } from '../repaired-text.ts'
import { findOrder, type OrderOptions } from './find-order.ts'
import type { ForcedJoin } from './join-costs.ts'
import type { OrderLine } from './order-line.ts'
import { reorderLines, type TextBlock } from './reorder-lines.ts'

/** What a kind of document tells of its lines. */
export interface LineRoles {
  /** A speaker header, a heading, a proceeding, a numbered item: no sentence goes on in it. */
  opens(line: TextLine): boolean
  /** A heading or a proceeding: whole without a mark at its end. */
  whole(line: TextLine): boolean
  /** Cover and front matter, which keep their place: lines with a smaller index. */
  from: number
}

export interface OrderedText {
  repaired: RepairedText
  joins: ColumnJoin[]
}

/** The text with its columns in reading order, and how sure each join is. `decided`: joins that a person set. */
export function orderColumns(
  repaired: RepairedText,
  lines: readonly TextLine[],
  roles: LineRoles,
  decided: readonly FileJoin[] = [],
  options: Omit<OrderOptions, 'forced'> = {},
): OrderedText {
  const printed = lines.filter((line) => !line.blank && line.index >= roles.from)
  const order = findOrder(orderLines(printed, roles), { ...options, forced: placesOf(decided, printed) })
  const blocks = order.blocks.map(({ from, to }) => textBlock(printed, from, to, repaired.text.length))
  const front = { start: 0, end: startOf(printed[0]) ?? repaired.text.length }
  const lineAt = (place: number) => printed[place] as TextLine
  return {
    repaired: reorderLines(repaired, [front, ...blocks]),
    joins: order.joins.map((join) => ({
      ...join,
      line: lineAt(join.line).lastFileLine,
      next: lineAt(join.next).fileLine,
    })),
  }
}

/** Joins of the file's lines as joins of printed lines: from the end of a wrapped paragraph to the start of another. */
function placesOf(decided: readonly FileJoin[], printed: readonly TextLine[]): ForcedJoin[] {
  const starts = new Map(printed.map(({ fileLine }, place) => [fileLine, place]))
  const ends = new Map(printed.map(({ lastFileLine }, place) => [lastFileLine, place]))
  return decided.flatMap((join) => {
    const [line, next] = [ends.get(join.line), starts.get(join.next)]
    return line === undefined || next === undefined ? [] : [{ line, next }]
  })
}

function orderLines(printed: readonly TextLine[], roles: LineRoles): OrderLine[] {
  return printed.map((line, place) => ({
    text: line.text,
    opens: roles.opens(line),
    whole: roles.whole(line),
    gap: place === 0 ? 0 : line.index - (printed[place - 1] as TextLine).index - 1,
  }))
}

/** From the start of a line to that of the line behind the block: blank lines stay with what they follow. */
function textBlock(printed: readonly TextLine[], from: number, to: number, length: number): TextBlock {
  return { start: startOf(printed[from]) ?? length, end: startOf(printed[to]) ?? length }
}

function startOf(line: TextLine | undefined): number | undefined {
  return line === undefined ? undefined : line.start - line.indent.length
}

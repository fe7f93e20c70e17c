/** What stands in a cell that came back: a day where the cell is formatted as one, else words or a number. */
export type ReturnedCell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  /** ISO 8601. */
  | { kind: 'day'; day: string }
  | { kind: 'formula' }
  /** One of several cells that are one. */
  | { kind: 'merged' }
  /** `#REF!` and the like. */
  | { kind: 'error' }

export const emptyCell: ReturnedCell = { kind: 'empty' }

/** Words as they stand there, without spaces at the ends; a number in digits. */
export function wordsOf(cell: ReturnedCell): string {
  if (cell.kind === 'text') return cell.text.replaceAll('\r\n', '\n').trim()
  if (cell.kind === 'number') return String(cell.value)
  return cell.kind === 'day' ? cell.day : ''
}

/** Whether nothing was filled in. */
export const isBlank = (cell: ReturnedCell) =>
  cell.kind === 'empty' || (cell.kind === 'text' && wordsOf(cell) === '')

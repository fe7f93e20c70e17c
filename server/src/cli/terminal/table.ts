import { cellWidth, fitCells } from './cell-width.ts'
import type { Terminal } from './terminal.ts'

export interface Column {
  title: string
  /** Numbers stand at the right. */
  right?: boolean
  /** Gives way where the terminal is narrow. */
  flexible?: boolean
}

const gap = '  '

/** An aligned table without rules: rows stay rows in `grep`, and nothing breaks in a narrow window. */
export function tableLines(columns: Column[], rows: string[][], terminal: Terminal): string[] {
  const widths = columnWidths(columns, rows, terminal.columns)
  const drawRow = (row: string[]) =>
    columns
      .map((column, at) => drawCell(row[at] ?? '', widths[at] ?? 0, column, terminal))
      .join(gap)
      .trimEnd()
  return [drawRow(columns.map(({ title }) => title)), ...rows.map(drawRow)]
}

function drawCell(text: string, width: number, { right }: Column, terminal: Terminal): string {
  const fitted = fitCells(text.replace(/\s+/g, ' '), width)
  const space = ' '.repeat(Math.max(0, width - cellWidth(fitted)))
  const shown = terminal.isolate(fitted)
  return right ? space + shown : shown + space
}

function columnWidths(columns: Column[], rows: string[][], available: number): number[] {
  const widths = columns.map(({ title }, at) =>
    Math.max(cellWidth(title), ...rows.map((row) => cellWidth(row[at] ?? ''))),
  )
  const over = widths.reduce((sum, width) => sum + width + gap.length, -gap.length) - available
  if (over <= 0) return widths
  const flexible = columns.filter((column) => column.flexible).length
  return widths.map((width, at) =>
    columns[at]?.flexible ? Math.max(12, width - Math.ceil(over / flexible)) : width,
  )
}

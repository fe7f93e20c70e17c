import { findLines } from './find-lines.ts'
import type { Table } from './find-tables.ts'
import { type PageSigns, type ReadLine, readLines } from './read-block.ts'

/**
 * Row by row, the cells of each in reading order, as other formats give them: a row is one paragraph with tabs between its
 * cells, unless one of them has several paragraphs.
 */
export function readTable({ rows }: Table, signs: PageSigns): ReadLine[] {
  return rows.flatMap((row) => {
    const cells = row.map((glyphs) => readLines(findLines(glyphs), signs))
    if (signs.direction === 'right-to-left') cells.reverse()
    return readRow(cells).map((line) => ({ ...line, full: false }))
  })
}

function readRow(cells: readonly ReadLine[][]): ReadLine[] {
  const hasParagraphs = cells.some((lines) => lines.some(({ goesOn }, index) => index > 0 && !goesOn))
  if (hasParagraphs) return cells.flat()
  if (cells.every((lines) => lines.length <= 1)) return [oneLine(cells)]
  return cells.flatMap((lines, cell) => {
    const isFirst = cells.slice(0, cell).every((before) => before.length === 0)
    return lines.map((line, index): ReadLine => {
      if (index > 0) return line
      return isFirst ? { ...line, goesOn: false } : { ...line, goesOn: true, newCell: true }
    })
  })
}

function oneLine(cells: readonly ReadLine[][]): ReadLine {
  const lines = cells.flat()
  return {
    ...(lines[0] as ReadLine),
    text: cells
      .map(([line]) => line?.text ?? '')
      .join('\t')
      .trim(),
    goesOn: false,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  }
}

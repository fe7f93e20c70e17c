// The library makes a cell for each of a merged range, and whole columns are millions: what it has read of ranges is taken
// from it before it does. Its own reading is asked, so that no way of writing a part or its name is read otherwise here.
import type ExcelJS from 'exceljs'
import { refusal } from '../store/store-error.ts'

/** Of a sheet: whether a cell (row and column from 1) is of a merged range. */
export type IsMerged = (row: number, column: number) => boolean

interface ReadWorkbook {
  worksheets: { id: number; mergeCells?: unknown[] }[]
}

/** Before the workbook is loaded; what is given back answers for its sheets once it is. */
export function holdBackMerges(file: ExcelJS.Workbook): (sheet: ExcelJS.Worksheet) => IsMerged {
  const bySheet = new Map<number, unknown[]>()
  const apply = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(file), 'model')?.set
  Object.defineProperty(file, 'model', {
    set: (read: ReadWorkbook) => {
      for (const sheet of read.worksheets) {
        bySheet.set(sheet.id, sheet.mergeCells ?? [])
        sheet.mergeCells = []
      }
      apply?.call(file, read)
    },
  })
  return ({ id }) => mergedIn(bySheet.get(id) ?? [])
}

function mergedIn(ranges: readonly unknown[]): IsMerged {
  const cells = new Set<number>()
  let left = mostMerged
  for (const range of ranges.flatMap(rangeOf)) {
    left -= (range.bottom - range.top + 1) * (range.right - range.left + 1)
    if (left < 0) throw tooManyMerged()
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) cells.add(keyOf(row, column))
  }
  return (row, column) => cells.has(keyOf(row, column))
}

const mostMerged = 100_000

const keyOf = (row: number, column: number) => row * 100_000 + column

const tooManyMerged = () =>
  refusal(
    'not-applicable',
    'Too many cells of the workbook are merged: undo that, and write on each row what is of it.',
    'sheet-merged',
  )

/** None where it is no range: nothing is merged by it. */
function rangeOf(ref: unknown) {
  const [, one, first, other = one, last = first] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(String(ref).trim()) ?? []
  if (!(one && first && other && last)) return []
  const [columns, rows] = [
    [columnOf(one), columnOf(other)],
    [Number(first), Number(last)],
  ]
  return [
    {
      ...{ left: Math.min(...columns), right: Math.max(...columns) },
      ...{ top: Math.min(...rows), bottom: Math.max(...rows) },
    },
  ]
}

const columnOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

import { type SheetField, sheetFields } from '../contract/sheets.ts'
import { type LockedColumn, lockedColumns } from './sheet-words.ts'

/** In the order in which they stand: first what is locked, then what is filled in. */
export const sheetColumns: readonly (LockedColumn | SheetField)[] = [...lockedColumns, ...sheetFields]

/** `A` to `Z`: a workbook has fewer columns than letters. */
export const columnLetter = (column: LockedColumn | SheetField) =>
  String.fromCharCode(65 + sheetColumns.indexOf(column))

// A workbook from outside: nothing in it may make the library build a cell or a column for each of a range.
import type ExcelJS from 'exceljs'
import { refusal } from '../store/store-error.ts'
import { checkPackage } from './check-package.ts'
import { holdBackMerges } from './merged-cells.ts'

/** Parts of a sheet that the library would make a cell or a column for each of a range, or that say nothing. */
const ignored = [
  ...['cols', 'dataValidations', 'conditionalFormatting', 'hyperlinks', 'autoFilter', 'sheetProtection'],
  ...['tableParts', 'drawing', 'legacyDrawing', 'picture', 'rowBreaks', 'extLst'],
]

/** With what tells of its merged cells. Throws with one sentence where it is no workbook, or too large a one. */
export async function openWorkbook(bytes: Buffer, limits: Parameters<typeof checkPackage>[1]) {
  checkPackage(bytes, limits)
  const { default: Excel } = await import('exceljs')
  const file: ExcelJS.Workbook = new Excel.Workbook()
  const mergedOf = holdBackMerges(file)
  // Names of ranges too would be a cell for each.
  Object.defineProperty((file as unknown as { _definedNames: object })._definedNames, 'model', {
    set: () => {},
    get: () => [],
  })
  await file.xlsx.load(bytes as never, { ignoreNodes: ignored }).catch(() => {
    throw refusal('not-applicable', 'The file is no XLSX workbook, or it is damaged.', 'not-a-workbook')
  })
  return { file, mergedOf }
}

import { columnLetter, type sheetColumns } from '@qarar/register'
import ExcelJS from 'exceljs'

type Column = (typeof sheetColumns)[number]

/** A workbook as somebody sends it back, by the row from 2 and the column. */
export interface Filling {
  book: ExcelJS.Workbook
  answers: ExcelJS.Worksheet
  fill: (row: number, cells: Partial<Record<Column, ExcelJS.CellValue>>) => void
  bytes: () => Promise<Buffer>
}

export async function openFilling(bytes: Uint8Array): Promise<Filling> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as never)
  const [answers] = book.worksheets as [ExcelJS.Worksheet]
  return {
    ...{ book, answers },
    fill: (row, cells) => {
      for (const [column, value] of Object.entries(cells))
        answers.getCell(`${columnLetter(column as Column)}${row}`).value = value
    },
    bytes: async () => Buffer.from(await book.xlsx.writeBuffer()),
  }
}

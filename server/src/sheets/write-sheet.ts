import {
  columnLetter,
  type LockedColumn,
  lockedColumns,
  partyName,
  type SheetField,
  type SheetWords,
  sessionName,
  sheetColumns,
  sheetFields,
  sheetWords,
} from '@qarar/register'
import { statuses } from '@qarar/register/contract'
import ExcelJS from 'exceljs'
import { type OutgoingSheet, plainCell, withHash } from './book.ts'
import { factsOf, hiddenName } from './hidden-sheet.ts'

/** A workbook to be filled in: what went into it is locked, what is asked for is open, and a hidden sheet says which it is. */
export async function writeSheet(sheet: OutgoingSheet): Promise<Buffer> {
  const words = sheetWords[sheet.language]
  const book = new ExcelJS.Workbook()
  book.creator = 'Qarar'
  book.title = titleOf(sheet, words)
  addAnswers(book, sheet, words)
  addHowTo(book, sheet, words)
  addHidden(book, sheet)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function titleOf({ subject, letterNumber, language }: OutgoingSheet, words: SheetWords): string {
  const { to, session, post } = subject
  const name = post ?? partyName(to, language) ?? to
  return plainCell(
    letterNumber === null
      ? words.ofSession(session === null ? '' : sessionName(session, language), name)
      : words.ofNote(letterNumber, name),
  )
}

const widths: Record<LockedColumn | SheetField, number> = {
  id: 15,
  symbol: 16,
  paragraph: 10,
  words: 60,
  asked: 40,
  whom: 22,
  due: 14,
  known: 24,
  status: 22,
  asOf: 14,
  text: 50,
  evidence: 30,
  note: 30,
}

function addAnswers(book: ExcelJS.Workbook, sheet: OutgoingSheet, words: SheetWords): void {
  const answers = book.addWorksheet(words.answers, {
    views: [{ state: 'frozen', ySplit: 1, rightToLeft: sheet.language === 'ar' }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: { oddHeader: `&C${titleOf(sheet, words).replaceAll('&', '&&')}`, oddFooter: '&C&P / &N' },
  })
  answers.columns = sheetColumns.map((key) => ({ key, header: words.columns[key], width: widths[key] }))
  for (const { cells } of sheet.rows) answers.addRow(lockedColumns.map((column) => plainCell(cells[column])))
  for (let row = 1; row <= sheet.rows.length + 1; row++) styleRow(answers, row, sheet.language === 'ar')
  askFor(answers, sheet.rows.length + 1, words)
  protect(answers)
}

const shade = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
const thin = { style: 'thin', color: { argb: 'FF8A8578' } } as const

function styleRow(sheet: ExcelJS.Worksheet, row: number, isRightToLeft: boolean): void {
  for (const column of sheetColumns) {
    const cell = sheet.getCell(`${columnLetter(column)}${row}`)
    const isOpen = row > 1 && (sheetFields as readonly string[]).includes(column)
    cell.font = { name: isRightToLeft ? 'Arial' : 'Calibri', size: 11, bold: row === 1 }
    cell.alignment = {
      ...{ vertical: 'top', wrapText: true },
      // A symbol or an id is read from the left in any language.
      readingOrder: isRightToLeft && column !== 'id' ? 'rtl' : 'ltr',
    }
    cell.border = { top: thin, bottom: thin, left: thin, right: thin }
    // Text, so that what begins like a formula stays text when it is written again.
    cell.numFmt = column === 'asOf' && isOpen ? 'yyyy-mm-dd' : '@'
    if (isOpen) cell.protection = { locked: false }
    else cell.fill = shade(row === 1 ? 'FFE2DED5' : 'FFF4F2EC')
  }
}

/** The list of statuses, and beside each cell what belongs there; a column at once, as overlapping ones make a file that is repaired. */
function askFor(sheet: ExcelJS.Worksheet, lastRow: number, words: SheetWords): void {
  for (const field of sheetFields) {
    const letter = columnLetter(field)
    const rules = {
      allowBlank: true,
      ...hintOf(field, words),
      ...(field === 'status' ? listOf(words) : anything),
    }
    // The library's types leave out that it takes a range.
    const { dataValidations } = sheet as unknown as {
      dataValidations: { add: (at: string, rules: object) => void }
    }
    dataValidations.add(`${letter}2:${letter}${lastRow}`, rules)
  }
}

const anything = { type: 'any', formulae: [] }

const listOf = ({ chooseStatus }: SheetWords) => ({
  ...{ type: 'list', formulae: [`'${hiddenName}'!$H$1:$H$${statuses.length}`] },
  ...{ showErrorMessage: true, error: chooseStatus },
})

function hintOf(field: SheetField, { hints, columns }: SheetWords) {
  const prompt = hints[field]
  return prompt === undefined
    ? {}
    : { showInputMessage: true, prompt, promptTitle: columns[field].slice(0, 32) }
}

/** Without a password: against slips, not against people; what was changed is seen when it comes back. */
function protect(sheet: ExcelJS.Worksheet): void {
  void sheet.protect('', {
    ...{ selectLockedCells: true, selectUnlockedCells: true, formatRows: true, formatColumns: true },
    ...{ insertRows: false, deleteRows: false, insertColumns: false, deleteColumns: false, sort: false },
  })
}

function addHowTo(book: ExcelJS.Workbook, sheet: OutgoingSheet, words: SheetWords): void {
  const isRightToLeft = sheet.language === 'ar'
  const howTo = book.addWorksheet(words.howTo, { views: [{ rightToLeft: isRightToLeft }] })
  howTo.getColumn(1).width = 100
  const hints = sheetFields.flatMap((field) =>
    words.hints[field] ? `${words.columns[field]}: ${words.hints[field]}` : [],
  )
  for (const line of [titleOf(sheet, words), '', ...words.instructions, '', ...hints]) howTo.addRow([line])
  howTo.eachRow((row, at) => {
    row.font = { name: isRightToLeft ? 'Arial' : 'Calibri', size: at === 1 ? 14 : 11, bold: at === 1 }
    row.alignment = { wrapText: true, vertical: 'top', readingOrder: isRightToLeft ? 'rtl' : 'ltr' }
  })
  protect(howTo)
}

/** Facts in the first columns, the statuses of the list in the eighth. */
function addHidden(book: ExcelJS.Workbook, sheet: OutgoingSheet): void {
  const hidden = book.addWorksheet(hiddenName, { state: 'veryHidden' })
  const { rows, ...facts } = sheet
  for (const line of factsOf({ ...facts, rows: rows.map(withHash) })) hidden.addRow(line)
  const { statuses: names } = sheetWords[sheet.language]
  for (const [at, status] of statuses.entries()) hidden.getCell(`H${at + 1}`).value = names[status]
  protect(hidden)
}

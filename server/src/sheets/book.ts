// What a workbook says about itself, on a sheet that nobody sees: of whom it asks what, as it was when it went out.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { LanguageTag } from '@qarar/core'
import { type LockedColumn, lockedColumns } from '@qarar/register'
import type { SentRow, SheetSubject } from '@qarar/register/contract'

/** Of a workbook, as it is sent. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export interface Book {
  language: LanguageTag
  subject: SheetSubject
  letterNumber: string | null
  rows: (SentRow & { hash: string })[]
}

export interface SealedBook extends Book {
  /** Which store wrote it. */
  store: string
  /** Over all the rest, with a key that the file does not have. */
  seal: string
}

export type LockedCells = Record<LockedColumn, string>

/** A row as it is written. */
export interface OutgoingRow extends SentRow {
  cells: LockedCells
}

export interface OutgoingSheet extends Omit<SealedBook, 'rows'> {
  rows: OutgoingRow[]
}

/** `key`: a secret of the store. */
export function sealBook(key: string, book: Omit<Book, 'rows'> & { rows: OutgoingRow[] }): OutgoingSheet {
  return { ...book, store: storeMark(key), seal: sealOf(key, { ...book, rows: book.rows.map(withHash) }) }
}

export const withHash = ({ cells, ...row }: OutgoingRow): Book['rows'][number] => ({
  ...row,
  hash: hashOfCells(cells),
})

export const isOfStore = (key: string, { store }: SealedBook) => store === storeMark(key)

/** Whether nobody has changed what it says about itself. */
export function isWhole(key: string, { store: _, seal, ...book }: SealedBook): boolean {
  const [one, other] = [Buffer.from(seal), Buffer.from(sealOf(key, book))]
  return one.length === other.length && timingSafeEqual(one, other)
}

const storeMark = (key: string) => createHash('sha256').update(`store ${key}`).digest('hex').slice(0, 16)

function sealOf(key: string, { language, subject, letterNumber, rows }: Book): string {
  const { to, letter, session, post } = subject
  const lines = rows.map(({ mandate, version, addressee, entry, hash }) => [
    ...[mandate, version, addressee, entry, hash],
  ])
  const said = JSON.stringify([language, to, letter, session, post, letterNumber, lines])
  return createHmac('sha256', key).update(said).digest('hex')
}

/** Of what is locked in a row: a spreadsheet keeps the words, but not how lines end. */
function hashOfCells(cells: LockedCells): string {
  const words = lockedColumns.map((column) => plainCell(cells[column]))
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32)
}

export const isAsSent = (row: Book['rows'][number], cells: LockedCells) => row.hash === hashOfCells(cells)

/** A cell holds no more than 32,767 characters, and XML no control characters. */
export function plainCell(text: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .trim()
  return plain.length > longestCell ? `${plain.slice(0, longestCell - 1).toWellFormed()}…` : plain
}

const longestCell = 32_000

/** «7/1-م، 5»: the text and the paragraph. */
export const rowTitle = ({ symbol, paragraph }: LockedCells, language: LanguageTag) =>
  [symbol, paragraph].filter(Boolean).join(language === 'ar' ? '، ' : ', ')

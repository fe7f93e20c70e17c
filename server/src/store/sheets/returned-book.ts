// What came back, from a file or a form, in one shape.
import type { LanguageTag } from '@qarar/core'
import { emptyCell, type FilledCells, type ReturnedCell, type ReturnedLine } from '@qarar/register'
import {
  removedWords,
  type SentRow,
  type SheetSubject,
  sheetFields,
  type TypedReturn,
} from '@qarar/register/contract'
import { type Book, isOfStore, isWhole, rowTitle } from '../../sheets/book.ts'
import type { ReadSheet } from '../../sheets/read-sheet.ts'
import type { Database } from '../database.ts'
import { findRemoval, getRemoval } from '../marks/find-removal.ts'
import { refusal } from '../store-error.ts'
import { getSheet } from './get-sheet.ts'
import { storeKey } from './store-key.ts'

export interface ReturnedBook {
  /** Null of a form. */
  file: Pick<ReadSheet, 'name' | 'bytes' | 'sha256' | 'sheet'> | null
  language: LanguageTag
  subject: SheetSubject
  letterNumber: string | null
  sent: readonly SentRow[]
  lines: readonly ReturnedLine[]
}

/** Throws where it is of another store, or what it says about itself was changed. */
export async function bookOfSheet(db: Database, { book, lines, ...file }: ReadSheet): Promise<ReturnedBook> {
  const key = await storeKey(db)
  if (!isOfStore(key, book))
    throw refusal(
      'not-applicable',
      'The workbook is of another store of Qarar: take it in where it was written.',
      'other-store',
    )
  if (!isWhole(key, book))
    throw refusal(
      'not-applicable',
      'What the workbook says about itself was changed: fill in a new one.',
      'book-altered',
    )
  await refuseRemoved(db, book, lines)
  const { language, subject, letterNumber, rows } = book
  return { file, language, subject, letterNumber, sent: rows, lines }
}

/** It has the words of all that it asks about: what was removed does not come back in it. */
async function refuseRemoved(db: Database, book: Book, lines: readonly ReturnedLine[]): Promise<void> {
  const removal = await removalSince(db, book, lines)
  if (!removal) return
  const day = removal.at.slice(0, 10)
  throw refusal(
    'not-applicable',
    `The workbook has words that were removed by order on ${day}, after it went out: it is not taken; send a new one.`,
    'removed-since',
  )
}

/** A removed note still asks; what goes out of it afterwards has none of its words. */
async function removalSince(db: Database, { subject, rows }: Book, lines: readonly ReturnedLine[]) {
  const asked = rows.map(({ mandate }) => mandate)
  const found = await findRemoval(db, asked)
  if (found || subject.letter === null || lines.every((line) => line.asked === removedWords)) return found
  return getRemoval(db, subject.letter)
}

/** A form asks what a workbook that goes out now would ask. */
export async function bookOfForm(db: Database, { letter, from, rows }: TypedReturn): Promise<ReturnedBook> {
  const { language, subject, letterNumber, rows: sent } = await getSheet(db, { letter, to: from })
  const typed = new Map(rows.map((row) => [row.mandate, row]))
  const lines = sent.map(({ mandate, cells }): ReturnedLine => {
    const own = typed.get(mandate)
    const fields = sheetFields.map((field) => [field, cellTyped(own?.[field] ?? '')])
    const title = rowTitle(cells, language)
    return {
      ...{ row: null, id: mandate, title, asked: cells.asked, altered: null },
      cells: Object.fromEntries(fields) as FilledCells,
    }
  })
  return { file: null, language, subject, letterNumber, sent, lines }
}

const cellTyped = (text: string): ReturnedCell => (text.trim() === '' ? emptyCell : { kind: 'text', text })

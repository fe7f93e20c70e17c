// Workbooks of returns as files: written for addressees, and looked at when they come back.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type LanguageTag, partyName } from '@qarar/register'
import { inputError } from '../read/input-error.ts'
import { legible } from '../read/legible.ts'
import type { OutgoingSheet } from '../sheets/book.ts'
import type { ReadSheet } from '../sheets/read-sheet.ts'
import { sheetLimitsSetting } from '../sheets/sheet-limits.ts'
import { StoreError } from '../store/store-error.ts'
import { CommandError } from './command-error.ts'

/** Returns the path. Never over a file that is there. */
export async function writeSheetFile(folder: string, sheet: OutgoingSheet): Promise<string> {
  const { writeSheet } = await import('../sheets/write-sheet.ts')
  const bytes = await writeSheet(sheet)
  const path = join(folder, `${fileName(sheet)}.xlsx`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(path, bytes, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'EEXIST' ? 'there is such a file already' : message
    throw new CommandError('store', `${legible(path)}: ${why}`)
  }
  return path
}

function fileName({ letterNumber, subject, language }: OutgoingSheet): string {
  const { to, session, post } = subject
  const name = `${letterNumber ?? session} ${post ?? calledIn(to, language)}`
  return name.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').slice(0, 120)
}

const calledIn = (party: string, language: LanguageTag) => partyName(party, language) ?? party

/** Nothing is read of a file that is larger than the limit. */
export async function readSheetFile(path: string): Promise<ReadSheet> {
  const limits = sheetLimitsSetting()
  const { readSheet } = await import('../sheets/read-sheet.ts')
  try {
    const { size } = await stat(path)
    if (size > limits.file) return await readSheet(basename(path), Buffer.alloc(limits.file + 1), limits)
    return await readSheet(basename(path), await readFile(path), limits)
  } catch (error) {
    if (!(error instanceof StoreError)) throw inputError(path, error)
    error.message = `${legible(basename(path))}: ${error.message}`
    throw error
  }
}

// A workbook is a ZIP package. What its library would take for granted is looked at first: it unpacks into memory whatever
// is in it, whatever its name.
import { refusal } from '../store/store-error.ts'
import { openPackage } from '../zip/open-package.ts'
import type { SheetLimits } from './sheet-limits.ts'

/** Throws with one sentence where the bytes are no workbook that can be read within the limits. */
export function checkPackage(bytes: Buffer, { file, unpacked }: SheetLimits): void {
  if (bytes.length > file) throw tooLarge(bytes.length, file)
  refuseOtherFormat(bytes)
  const { written, part } = openPackage(bytes, { file, unpacked, ...anyRatio }, (fault) =>
    fault === 'too-large' ? unpacksLarge(unpacked) : notAWorkbook(),
  )
  if (!written.includes('xl/workbook.xml')) throw notAWorkbook()
  for (const name of written) part(name)
}

/** What a workbook unpacks to is little whatever the ratio: empty rows are packed well. */
const anyRatio = { ratio: Number.POSITIVE_INFINITY, parts: 1000 }

const tooLarge = (bytes: number, limit: number) =>
  refusal(
    'not-applicable',
    `The workbook has ${bytes.toLocaleString('en')} bytes, more than ${limit.toLocaleString('en')}: take out what was added to it, or set QARAR_SHEET_MAX_BYTES higher.`,
    'sheet-too-large',
  )

function refuseOtherFormat(bytes: Buffer): void {
  if (bytes.length === 0) throw refusal('not-applicable', 'The file is empty.', 'not-a-workbook')
  const isOld = bytes.subarray(0, 8).equals(oldMark)
  if (isOld)
    throw refusal(
      'not-applicable',
      'The file is a workbook of the old kind (.xls), or locked with a password: save it as XLSX without one.',
      'old-workbook',
    )
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK')))
    throw refusal(
      'not-applicable',
      'The file is no workbook but text, such as CSV: send the XLSX file itself back, filled in.',
      'no-table',
    )
}

/** Of OLE files: .xls, and any workbook with a password. */
const oldMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const notAWorkbook = () =>
  refusal('not-applicable', 'The file is no XLSX workbook, or it is damaged.', 'not-a-workbook')

const unpacksLarge = (limit: number) =>
  refusal(
    'not-applicable',
    `The workbook unpacks to more than ${limit.toLocaleString('en')} bytes: delete the blank rows under its table, or set QARAR_SHEET_MAX_UNPACKED higher.`,
    'sheet-too-large',
  )

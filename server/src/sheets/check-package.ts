// A workbook is a ZIP package. What its library would take for granted is looked at first: it unpacks into memory whatever
// is in it, and makes a cell for each of a range.
import { inflateRawSync } from 'node:zlib'
import { refusal } from '../store/store-error.ts'
import type { SheetLimits } from './sheet-limits.ts'

/** Throws with one sentence where the bytes are no workbook that can be read within the limits. */
export function checkPackage(bytes: Buffer, { file, unpacked }: SheetLimits): void {
  if (bytes.length > file) throw tooLarge(bytes.length, file)
  refuseOtherFormat(bytes)
  const parts = listParts(bytes)
  if (!parts.some(({ name }) => name === 'xl/workbook.xml')) throw notAWorkbook()
  let left = unpacked
  for (const part of parts) {
    const content = unpack(bytes, part, left, unpacked)
    left -= content.length
    if (/^xl\/worksheets\//.test(part.name)) refuseWideMerges(content.toString('latin1'))
  }
}

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

interface Part {
  name: string
  method: number
  size: number
  at: number
}

const notAWorkbook = () =>
  refusal('not-applicable', 'The file is no XLSX workbook, or it is damaged.', 'not-a-workbook')

/** By the directory at the end of the package, which must lie where it says. */
function listParts(bytes: Buffer): Part[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  if (end < 0 || end + 22 > bytes.length) throw notAWorkbook()
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ]
  if (start + size !== end || count > mostParts) throw notAWorkbook()
  const parts: Part[] = []
  let at = start
  for (let left = count; left > 0; left--) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) throw notAWorkbook()
    const length = bytes.readUInt16LE(at + 28)
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + length).replace(/^\//, ''),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

/** A workbook of ours has a dozen. */
const mostParts = 1000

function unpack(bytes: Buffer, { method, size, at }: Part, left: number, limit: number): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw notAWorkbook()
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + size > bytes.length) throw notAWorkbook()
  const packed = bytes.subarray(start, start + size)
  if (method === 0) {
    if (packed.length > left) throw unpacksLarge(limit)
    return packed
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? unpacksLarge(limit)
      : notAWorkbook()
  }
}

const unpacksLarge = (limit: number) =>
  refusal(
    'not-applicable',
    `The workbook unpacks to more than ${limit.toLocaleString('en')} bytes: delete the blank rows under its table, or set QARAR_SHEET_MAX_UNPACKED higher.`,
    'sheet-too-large',
  )

/** Whole columns merged would be a million cells each. */
function refuseWideMerges(xml: string): void {
  let cells = 0
  for (const [tag] of xml.matchAll(/<mergeCell\s[^>]{0,200}/g)) {
    const [, left = '', top, right = '', bottom] =
      /ref\s*=\s*["']([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?["']/.exec(tag) ?? []
    cells +=
      right === ''
        ? left === ''
          ? mostMerged
          : 1
        : Math.abs(columnOf(right) - columnOf(left) + 1) * Math.abs(Number(bottom) - Number(top) + 1)
    if (cells >= mostMerged)
      throw refusal(
        'not-applicable',
        'Too many cells of the workbook are merged: undo that, and write on each row what is of it.',
        'sheet-merged',
      )
  }
}

const mostMerged = 100_000

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

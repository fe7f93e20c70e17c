// A workbook is a ZIP package. What its library would take for granted is looked at first: it unpacks into memory whatever
// is in it, whatever its name.
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
    left -= unpack(bytes, part, left, unpacked).length
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

/**
 * By the directory at the end of the package, which must lie where it says and have as many entries as it says: the library
 * reads all that are there, and one that is of several volumes elsewhere. Names are only what the directory says.
 */
function listParts(bytes: Buffer): Part[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  if (end < 0 || end + 22 > bytes.length) throw notAWorkbook()
  const [volumes, count, size, start] = [
    bytes.readUInt32LE(end + 4),
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ]
  const isWhole = volumes === 0 && bytes.readUInt16LE(end + 8) === count && start + size === end
  if (!isWhole || count > mostParts) throw notAWorkbook()
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
  if (at !== end) throw notAWorkbook()
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

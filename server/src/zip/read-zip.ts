// A ZIP package by its directory, without belief in what it says of itself: sizes are counted while unpacking.
import { isUtf8 } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  method: number
  size: number
  /** Unpacked, with the sum of its bytes. */
  length: number
  sum: number
  at: number
  /** Needs a password. */
  isLocked: boolean
  /** Its content is the path of another file. */
  isLink: boolean
}

export type ZipFault = 'damaged' | 'too-large'

/**
 * By the directory at the end of the package, which must lie where it says and have as many entries as it says: libraries
 * read all that are there, and one that is of several volumes elsewhere. Names are only what the directory says.
 */
export function listParts(bytes: Buffer, most = mostParts): ZipPart[] | 'damaged' {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  if (end < 0 || end + 22 > bytes.length) return 'damaged'
  const [volumes, count, size, start] = [
    bytes.readUInt32LE(end + 4),
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ]
  const isWhole = volumes === 0 && bytes.readUInt16LE(end + 8) === count && start + size === end
  if (!isWhole || count > most) return 'damaged'
  const parts: ZipPart[] = []
  let at = start
  for (let left = count; left > 0; left--) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return 'damaged'
    const length = bytes.readUInt16LE(at + 28)
    parts.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + length)).replace(/^\//, ''),
      method: bytes.readUInt16LE(at + 10),
      sum: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 20),
      length: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
      isLocked: (bytes.readUInt16LE(at + 8) & 1) !== 0,
      isLink: isLink(bytes.readUInt8(at + 5), bytes.readUInt32LE(at + 38)),
    })
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return at === end ? parts : 'damaged'
}

/** Programs of older days wrote names in a table of their own system. */
const nameOf = (bytes: Buffer) => bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')

/** Systems that have links (3: Unix, 19: macOS) keep the mode of a file in the upper half of its attributes. */
const isLink = (system: number, attributes: number) =>
  (system === 3 || system === 19) && ((attributes >>> 16) & 0o170000) === 0o120000

/** A workbook or a document of ours has a dozen. */
const mostParts = 1000

/** `left`: how many bytes it may have, unpacked. What has not the length and the sum that the directory says is damaged. */
export function unpackPart(bytes: Buffer, part: ZipPart, left: number): Buffer | ZipFault {
  const packed = packedPart(bytes, part)
  if (packed === 'damaged') return packed
  const content = part.method === 0 ? stored(packed, left) : inflated(packed, left)
  if (typeof content === 'string') return content
  return content.length === part.length && crc32(content) === part.sum ? content : 'damaged'
}

function packedPart(bytes: Buffer, { size, at }: ZipPart): Buffer | 'damaged' {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return 'damaged'
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  return start + size > bytes.length ? 'damaged' : bytes.subarray(start, start + size)
}

const stored = (packed: Buffer, left: number) => (packed.length > left ? 'too-large' : packed)

function inflated(packed: Buffer, left: number): Buffer | ZipFault {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged'
  }
}

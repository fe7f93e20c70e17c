import { crc32, deflateRawSync } from 'node:zlib'

/** As a package may be written to be read in two ways, by the true name of a part. */
interface ZipTricks {
  /** Other names in the directory. */
  listed?: Record<string, string>
  /** Names that only the field of the directory for Unicode paths has. */
  hidden?: Record<string, string>
  /** What the end of the package says of its volumes. */
  volumes?: number
  /** How many parts the end of the package does not tell of. */
  untold?: number
}

export function zipOf(parts: Record<string, string>, tricks: ZipTricks = {}): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [trueName, text] of Object.entries(parts)) {
    const name = Buffer.from(tricks.hidden?.[trueName] ?? trueName)
    const packed = deflateRawSync(text)
    const head = headOf(text, packed, name)
    const extra = tricks.hidden?.[trueName] === undefined ? Buffer.alloc(0) : unicodePath(name, trueName)
    entries.push(entryOf(head, at, tricks.listed?.[trueName] ?? String(name), extra))
    locals.push(head, name, packed)
    at += head.length + name.length + packed.length
  }
  const directory = Buffer.concat(entries)
  return Buffer.concat([...locals, directory, endOf(entries.length, directory.length, at, tricks)])
}

function headOf(text: string, packed: Buffer, name: Buffer): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(crc32(text), 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(Buffer.byteLength(text), 22)
  head.writeUInt16LE(name.length, 26)
  return head
}

function entryOf(head: Buffer, at: number, name: string, extra: Buffer): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  head.copy(entry, 10, 8, 26)
  entry.writeUInt16LE(Buffer.byteLength(name), 28)
  entry.writeUInt16LE(extra.length, 30)
  entry.writeUInt32LE(at, 42)
  return Buffer.concat([entry, Buffer.from(name), extra])
}

function unicodePath(name: Buffer, trueName: string): Buffer {
  const field = Buffer.alloc(9)
  field.writeUInt16LE(0x7075, 0)
  field.writeUInt16LE(5 + Buffer.byteLength(trueName), 2)
  field.writeUInt8(1, 4)
  field.writeUInt32LE(crc32(name), 5)
  return Buffer.concat([field, Buffer.from(trueName)])
}

function endOf(count: number, size: number, at: number, { volumes = 0, untold = 0 }: ZipTricks): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(volumes, 4)
  end.writeUInt16LE(count - untold, 8)
  end.writeUInt16LE(count - untold, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}

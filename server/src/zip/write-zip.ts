import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, crc32, createDeflateRaw } from 'node:zlib'

/** A part as it lies in the package. */
export interface PackedPart {
  name: string
  packed: Buffer
  size: number
  sum: number
}

/** Packs while the text is being made: the whole of it is never in memory. */
export async function packPart(name: string, content: Iterable<string | Buffer>): Promise<PackedPart> {
  const told = { size: 0, sum: 0 }
  const chunks: Buffer[] = []
  const deflate = createDeflateRaw({ level: constants.Z_DEFAULT_COMPRESSION })
  await pipeline(Readable.from(counted(content, told)), deflate, async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) chunks.push(chunk)
  })
  return { name, packed: Buffer.concat(chunks), ...told }
}

function* counted(content: Iterable<string | Buffer>, told: { size: number; sum: number }) {
  for (const bytes of inPieces(content)) {
    told.size += bytes.length
    told.sum = crc32(bytes, told.sum)
    yield bytes
  }
}

/** A paragraph is too little to be worth a turn of the stream. */
const pieceLength = 65_536

function* inPieces(content: Iterable<string | Buffer>): Generator<Buffer> {
  let waiting = ''
  for (const each of content) {
    if (typeof each !== 'string') yield each
    else waiting += each
    if (waiting.length < pieceLength) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  if (waiting) yield Buffer.from(waiting)
}

/** A package with its parts in this order. All have the same time: the same report is the same file. */
export function writeZip(parts: readonly PackedPart[]): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const facts = factsOf(part, name.length)
    locals.push(signed(0x04034b50, facts), name, part.packed)
    entries.push(signed(0x02014b50, versionOfWriter, facts, entryEnd(at)), name)
    at += 30 + name.length + part.packed.length
  }
  const directory = Buffer.concat(entries)
  return Buffer.concat([...locals, directory, endOf(parts.length, directory.length, at)])
}

const versionOfWriter = Buffer.from([20, 0])

/** What stands in both heads of a part: version, names in UTF-8, deflated, 1 January 1980, sum, sizes, length of name. */
function factsOf({ packed, size, sum }: PackedPart, nameLength: number): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(0x0800, 2)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt16LE(0x0021, 8)
  facts.writeUInt32LE(sum, 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(size, 18)
  facts.writeUInt16LE(nameLength, 22)
  return facts
}

function entryEnd(at: number): Buffer {
  const end = Buffer.alloc(14)
  end.writeUInt32LE(at, 10)
  return end
}

function signed(signature: number, ...rest: Buffer[]): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32LE(signature)
  return Buffer.concat([head, ...rest])
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(at, 12)
  return signed(0x06054b50, end)
}

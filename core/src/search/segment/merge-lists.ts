// Segments become one, without the texts that are gone.
import { ByteReader } from '../postings/bytes.ts'
import { blockSize, type PostingsWriter } from '../postings/postings-writer.ts'
import { type Column, columnOf } from './column.ts'

/** Where the texts of a segment go. */
export interface Moved {
  /** Number of each text in the new segment; -1 for one that is gone. */
  to: Int32Array
}

/** `sizes`: of each segment, which texts are left. Their order stays. */
export function moveTexts(segments: readonly { size: number; isGone: (doc: number) => boolean }[]): {
  moved: Moved[]
  size: number
} {
  let next = 0
  const moved = segments.map(({ size, isGone }) => {
    const to = new Int32Array(size)
    for (let doc = 0; doc < size; doc++) to[doc] = isGone(doc) ? -1 : next++
    return { to }
  })
  return { moved, size: next }
}

/** Appends to `writer` what is left of the texts of one term in a segment. Read in one go: most lists are short. */
export function appendMoved(bytes: Uint8Array, { to }: Moved, writer: PostingsWriter): void {
  const reader = new ByteReader(bytes)
  const size = Math.min(reader.read(), bytes.length)
  const hasPositions = reader.read() === 1
  skipHead(reader, Math.ceil(size / blockSize), hasPositions)
  let last = -1
  for (let start = 0; start < size; start += blockSize) {
    const inBlock = Math.min(blockSize, size - start)
    for (let index = 0; index < inBlock; index++) {
      const step = reader.read()
      last += (step >>> 1) + 1
      docs[index] = to[last] ?? -1
      frequencies[index] = (step & 1) === 1 ? reader.read() + 2 : 1
    }
    for (let index = 0; index < inBlock; index++)
      appendText(docs[index] as number, frequencies[index] as number, hasPositions ? reader : null, writer)
  }
}

// Of one block; reused, for nothing here waits.
const [docs, frequencies] = [new Int32Array(blockSize), new Int32Array(blockSize)]

function skipHead(reader: ByteReader, blocks: number, hasPositions: boolean): void {
  for (let block = 0; block < blocks; block++) {
    reader.read()
    reader.read()
    if (hasPositions) reader.read()
    for (let pairs = reader.read(); pairs > 0; pairs--) {
      reader.read()
      reader.read()
    }
  }
}

function appendText(doc: number, frequency: number, places: ByteReader | null, writer: PostingsWriter): void {
  let position = 0
  for (let left = places ? frequency : 0; left > 0; left--) {
    position += places?.read() ?? 0
    if (doc >= 0) writer.place(position)
  }
  if (doc >= 0) writer.text(doc, frequency)
}

export function mergeColumns(columns: readonly { column: Column; moved: Moved }[]): Column {
  return columnOf(
    columns.flatMap(({ column, moved }) =>
      Array.from(column.ordinals).flatMap((ordinal, doc) =>
        (moved.to[doc] as number) < 0 ? [] : [column.sets[ordinal] ?? []],
      ),
    ),
  )
}

export function mergeLengths(
  lengths: readonly { lengths: Uint32Array; moved: Moved }[],
  size: number,
): Uint32Array {
  const merged = new Uint32Array(size)
  for (const { lengths: own, moved } of lengths)
    for (let doc = 0; doc < own.length; doc++) {
      const to = moved.to[doc] as number
      if (to >= 0) merged[to] = own[doc] as number
    }
  return merged
}

// Segments become one, without the texts that are gone.
import { ByteReader } from '../postings/bytes.ts'
import { blockSize, encodePostings } from '../postings/encode-postings.ts'
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

/** The texts of one term, in the order of their segments; undefined where none is left. `lengths`: of the new segment. */
export function mergeLists(
  lists: readonly { bytes: Uint8Array; moved: Moved }[],
  lengths: Uint32Array,
): { bytes: Uint8Array; size: number } | undefined {
  const merged = { docs: [] as number[], frequencies: [] as number[], positions: [] as number[] }
  let hasPositions = false
  for (const { bytes, moved } of lists) hasPositions = readMoved(bytes, moved.to, merged) || hasPositions
  if (merged.docs.length === 0) return undefined
  const positions = hasPositions ? merged.positions : null
  return { bytes: encodePostings({ ...merged, positions }, lengths), size: merged.docs.length }
}

interface Merged {
  docs: number[]
  frequencies: number[]
  positions: number[]
}

/** Appends what is left of a list. Read in one go: most lists are short. Says whether it has positions. */
function readMoved(bytes: Uint8Array, to: Int32Array, merged: Merged): boolean {
  const reader = new ByteReader(bytes)
  const size = reader.read()
  const hasPositions = reader.read() === 1
  const blocks = Math.ceil(size / blockSize)
  for (let block = 0; block < blocks; block++) {
    reader.read()
    reader.read()
    if (hasPositions) reader.read()
    for (let pairs = reader.read(); pairs > 0; pairs--) {
      reader.read()
      reader.read()
    }
  }
  let last = -1
  const frequencies: number[] = []
  const docs: number[] = []
  for (let start = 0; start < size; start += blockSize) {
    frequencies.length = 0
    docs.length = 0
    for (let index = start; index < Math.min(start + blockSize, size); index++) {
      const step = reader.read()
      last += (step >>> 1) + 1
      docs.push(to[last] ?? -1)
      frequencies.push((step & 1) === 1 ? reader.read() + 2 : 1)
    }
    appendBlock(docs, frequencies, hasPositions ? reader : null, merged)
  }
  return hasPositions
}

function appendBlock(
  docs: readonly number[],
  frequencies: readonly number[],
  places: ByteReader | null,
  merged: Merged,
): void {
  for (let index = 0; index < docs.length; index++) {
    const [doc, frequency] = [docs[index] as number, frequencies[index] as number]
    if (doc >= 0) {
      merged.docs.push(doc)
      merged.frequencies.push(frequency)
    }
    let position = 0
    for (let left = places ? frequency : 0; left > 0; left--) {
      position += places?.read() ?? 0
      if (doc >= 0) merged.positions.push(position)
    }
  }
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

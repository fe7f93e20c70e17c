// What is the same for many texts of a segment beside each other: kind, language, session … A text may have several
// values, or none.
import { ByteReader, ByteWriter } from '../postings/bytes.ts'

/** `sets[ordinals[text]]`: the values of a text. */
export interface Column {
  sets: readonly (readonly string[])[]
  ordinals: Uint16Array | Uint32Array
}

export type Values = readonly string[]

export function columnOf(values: readonly Values[]): Column {
  const known = new Map<string, number>()
  const sets: Values[] = []
  const ordinals = new Uint32Array(values.length)
  for (const [doc, set] of values.entries()) {
    const key = set.join('\n')
    let ordinal = known.get(key)
    if (ordinal === undefined) {
      ordinal = sets.length
      known.set(key, ordinal)
      sets.push(set)
    }
    ordinals[doc] = ordinal
  }
  return { sets, ordinals: compact(ordinals, sets.length) }
}

const compact = (ordinals: Uint32Array, sets: number) =>
  sets <= 0x10000 ? Uint16Array.from(ordinals) : ordinals

/** The sets as JSON, then runs of ordinals. */
export function encodeColumn({ sets, ordinals }: Column): Uint8Array {
  const writer = new ByteWriter()
  const text = new TextEncoder().encode(JSON.stringify(sets))
  writer.write(text.length)
  writer.append(text)
  writer.write(ordinals.length)
  for (let start = 0; start < ordinals.length; ) {
    let end = start + 1
    while (end < ordinals.length && ordinals[end] === ordinals[start]) end++
    writer.write(ordinals[start] as number)
    writer.write(end - start)
    start = end
  }
  return writer.view().slice()
}

export function decodeColumn(bytes: Uint8Array): Column {
  const reader = new ByteReader(bytes)
  const length = reader.read()
  const sets = JSON.parse(new TextDecoder().decode(bytes.subarray(reader.at, reader.at + length))) as Values[]
  reader.at += length
  const ordinals = new (sets.length <= 0x10000 ? Uint16Array : Uint32Array)(reader.read())
  for (let start = 0; start < ordinals.length; ) {
    const ordinal = reader.read()
    const end = start + Math.max(1, reader.read())
    ordinals.fill(ordinal, start, end)
    start = end
  }
  return { sets, ordinals }
}

export function encodeLengths(lengths: ArrayLike<number>): Uint8Array {
  const writer = new ByteWriter()
  writer.write(lengths.length)
  for (let doc = 0; doc < lengths.length; doc++) writer.write(lengths[doc] as number)
  return writer.view().slice()
}

export function decodeLengths(bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes)
  const lengths = new Uint32Array(Math.min(reader.read(), bytes.length))
  for (let doc = 0; doc < lengths.length; doc++) lengths[doc] = reader.read()
  return lengths
}

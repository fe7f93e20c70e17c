// The texts that have a term, as bytes: blocks of 128 texts, and before them what lets a reader skip blocks.
import { ByteWriter } from './bytes.ts'

/** Texts of a block. */
export const blockSize = 128

/** A term's texts in rising order, how often each has it, and where: `positions` of all texts one after the other. */
export interface Postings {
  docs: ArrayLike<number>
  /** How often, from 1; as long as `docs`. */
  frequencies: ArrayLike<number>
  /** Rising within a text; null where places are not kept. */
  positions: ArrayLike<number> | null
}

/**
 * `lengths`: words of each text of the segment. Shape: number of texts, whether there are positions, then of each
 * block: last text, sizes of its parts, its best pairs of frequency and length; then the parts of all blocks.
 */
export function encodePostings(postings: Postings, lengths: ArrayLike<number>): Uint8Array {
  const { docs, positions } = postings
  head.clear()
  body.clear()
  head.write(docs.length)
  head.write(positions === null ? 0 : 1)
  let place = 0
  for (let start = 0; start < docs.length; start += blockSize)
    place = writeBlock(postings, lengths, start, place)
  head.append(body.view())
  return head.view().slice()
}

// Reused, for most terms are short; nothing here waits.
const [head, body, places] = [new ByteWriter(), new ByteWriter(), new ByteWriter()]

function writeBlock(
  { docs, frequencies, positions }: Postings,
  lengths: ArrayLike<number>,
  start: number,
  firstPlace: number,
): number {
  const end = Math.min(start + blockSize, docs.length)
  const before = start === 0 ? -1 : (docs[start - 1] as number)
  const sizeBefore = body.length
  places.clear()
  let last = before
  let place = firstPlace
  for (let index = start; index < end; index++) {
    const [doc, frequency] = [docs[index] as number, frequencies[index] as number]
    // The lowest bit says whether a frequency follows.
    body.write(((doc - last - 1) << 1) | (frequency > 1 ? 1 : 0))
    if (frequency > 1) body.write(frequency - 2)
    last = doc
    if (positions) place = writePlaces(positions, place, frequency)
  }
  head.write(last - before)
  head.write(body.length - sizeBefore)
  if (positions) head.write(places.length)
  writeBest(docs, frequencies, lengths, start, end)
  body.append(places.view())
  return place
}

function writePlaces(positions: ArrayLike<number>, first: number, frequency: number): number {
  let last = 0
  for (let place = first; place < first + frequency; place++) {
    places.write((positions[place] as number) - last)
    last = positions[place] as number
  }
  return first + frequency
}

/** Pairs that no other one beats in both: whatever the mean length is, the best score of the block is one of theirs. */
function writeBest(
  docs: ArrayLike<number>,
  frequencies: ArrayLike<number>,
  lengths: ArrayLike<number>,
  start: number,
  end: number,
): void {
  if (end - start === 1) {
    // Most terms are in one text.
    head.write(1)
    head.write(frequencies[start] as number)
    head.write(lengths[docs[start] as number] as number)
    return
  }
  const shortest: number[] = []
  for (let index = start; index < end; index++) {
    const frequency = frequencies[index] as number
    const length = lengths[docs[index] as number] as number
    if (length < (shortest[frequency] ?? Number.POSITIVE_INFINITY)) shortest[frequency] = length
  }
  const best: [number, number][] = []
  let least = Number.POSITIVE_INFINITY
  for (let frequency = shortest.length - 1; frequency > 0; frequency--) {
    const length = shortest[frequency]
    if (length === undefined || length >= least) continue
    best.push([frequency, length])
    least = length
  }
  head.write(best.length)
  for (const [frequency, length] of best) {
    head.write(frequency)
    head.write(length)
  }
}

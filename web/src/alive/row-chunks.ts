// A long list cut into chunks as its pages have them, and which of them are in sight. Rows are counted from 1.

export interface Chunk {
  from: number
  count: number
  /** Pixels, once it was seen. */
  height: number | null
}

/** Every pixel of a page that is taller than this is not reached by all browsers. */
const tallest = 12_000_000

/** The page that is open may begin at any row: chunks begin there and every `size` rows before and behind it. */
export function chunksOf(total: number, from: number, size: number): Chunk[] {
  const first = (from - 1) % size
  const starts = first > 0 ? [1] : []
  for (let start = first + 1; start <= total; start += size) starts.push(start)
  return starts.map((start, at) => ({
    from: start,
    count: (starts[at + 1] ?? total + 1) - start,
    height: null,
  }))
}

/** What rows that nobody has seen are taken to be high. */
export const likelyHeight = (seen: number, total: number) => Math.min(seen, tallest / total)

export const heightOf = ({ height, count }: Chunk, row: number) => height ?? count * row

export interface Window {
  /** Chunks in sight, by their place in the list. */
  first: number
  last: number
  /** Pixels above the first and below the last. */
  above: number
  below: number
}

/** Chunks that lie between two heights of the list; at least one. */
export function windowAt(chunks: readonly Chunk[], row: number, top: number, bottom: number): Window {
  let [first, last, above, end] = [-1, -1, 0, 0]
  for (const [at, chunk] of chunks.entries()) {
    const begin = end
    end += heightOf(chunk, row)
    if (first < 0 && (end > top || at === chunks.length - 1)) [first, above] = [at, begin]
    if (first >= 0 && (begin < bottom || last < 0)) last = at
  }
  const shown = chunks.slice(first, last + 1).reduce((sum, chunk) => sum + heightOf(chunk, row), 0)
  return { first, last, above, below: end - above - shown }
}

/** The chunk that has the row. */
export const chunkWith = (chunks: readonly Chunk[], row: number) =>
  chunks.findIndex(({ from, count }) => row >= from && row < from + count)

// Texts that no single list has: those with a phrase, and those with any of the words that begin alike.
import { Cursor, end } from '../postings/cursor.ts'
import type { PostingsList } from '../postings/postings-list.ts'
import { blockSize } from '../postings/postings-writer.ts'

/** In rising order, and how often each has it. */
export interface Found {
  docs: ArrayLike<number>
  frequencies: ArrayLike<number>
}

/** Texts that have all the words, the nth so many places behind the first. */
export function phraseIn(lists: readonly (PostingsList | undefined)[], offsets: readonly number[]): Found {
  const found = { docs: [] as number[], frequencies: [] as number[] }
  if (lists.length === 0 || lists.some((list) => list === undefined)) return found
  const cursors = (lists as PostingsList[]).map((list) => new Cursor(list))
  // The rarest leads; `order` remembers whose offset is whose.
  const order = cursors.map((_, index) => index).sort((a, b) => sizeOf(cursors, a) - sizeOf(cursors, b))
  for (let doc = nextWithAll(cursors, order, 0); doc !== end; doc = nextWithAll(cursors, order, doc + 1)) {
    const times = timesOf(cursors, offsets, order)
    if (times > 0) {
      found.docs.push(doc)
      found.frequencies.push(times)
    }
  }
  return found
}

const sizeOf = (cursors: readonly Cursor[], index: number) => (cursors[index] as Cursor).list.size

function nextWithAll(cursors: readonly Cursor[], order: readonly number[], from: number): number {
  let doc = from
  for (let agreed = 0; agreed < order.length && doc !== end; ) {
    agreed = 0
    for (const index of order) {
      const at = (cursors[index] as Cursor).seek(doc)
      if (at !== doc) {
        doc = at
        break
      }
      agreed++
    }
  }
  return doc
}

function timesOf(cursors: readonly Cursor[], offsets: readonly number[], order: readonly number[]): number {
  let starts: Set<number> | null = null
  for (const index of order) {
    const own = (cursors[index] as Cursor).positions().map((place) => place - (offsets[index] as number))
    const left: Set<number> = new Set(starts === null ? own : own.filter((start) => starts?.has(start)))
    if (left.size === 0) return 0
    starts = left
  }
  return starts?.size ?? 0
}

/** `size`: texts of the segment. */
export function beginningsIn(lists: readonly PostingsList[], size: number): Found {
  if (lists.length === 0) return { docs: [], frequencies: [] }
  const times = new Uint32Array(size)
  const [docs, frequencies] = [new Int32Array(blockSize), new Int32Array(blockSize)]
  let having = 0
  for (const list of lists)
    for (let block = 0; block < list.blocks; block++) {
      const count = list.readBlock(block, docs, frequencies)
      for (let index = 0; index < count; index++) {
        const doc = docs[index] as number
        if (times[doc] === 0) having++
        times[doc] = (times[doc] as number) + (frequencies[index] as number)
      }
    }
  return listed(times, having)
}

/** What has been counted; `having`: how many texts at least once. */
function listed(times: Uint32Array, having: number): Found {
  const found = { docs: new Int32Array(having), frequencies: new Uint32Array(having) }
  let next = 0
  for (let doc = 0; next < having && doc < times.length; doc++)
    if (times[doc] !== 0) {
      found.docs[next] = doc
      found.frequencies[next++] = times[doc] as number
    }
  return found
}

import type { LanguageTag } from '@qarar/core'
import { findOrder } from '@qarar/core/repair/columns/find-order.ts'
import { inventRecord } from './invent-record.ts'
import { type ColumnLayout, type DamagedText, layOutColumns } from './lay-out-columns.ts'

interface InventedHits {
  words: number
  rightWords: number
  pairs: number
  rightPairs: number
  clean: number
  untouched: number
}

/** Many records, each with columns of another width and height and another habit of swapping, read and compared. */
export function damagedRecords(works: readonly string[], language: LanguageTag, count: number): InventedHits {
  const hits = { words: 0, rightWords: 0, pairs: 0, rightPairs: 0, clean: 0, untouched: 0 }
  for (let seed = 1; seed <= count; seed++) {
    const random = randomFrom(seed)
    const speeches = Array.from({ length: 4 + Math.floor(random() * 12) }, () =>
      paragraphsOf(works[Math.floor(random() * works.length)] ?? '{}'),
    )
    const record = inventRecord(speeches, language)
    const charactersPerLine = 38 + Math.floor(random() * 25)
    const linesPerColumn = Math.round((1000 + random() * 1500) / charactersPerLine)
    const layout = { charactersPerLine, linesPerColumn, swapped: 0.6 + 0.4 * random(), random }
    countHits(record.paragraphs, layout, record.isHeader, hits)
  }
  return hits
}

function paragraphsOf(work: string): string[] {
  const { paragraphs = [] } = JSON.parse(work) as { paragraphs?: { text: string }[] }
  return paragraphs.map(({ text }) => text)
}

function countHits(
  paragraphs: readonly string[],
  layout: ColumnLayout,
  isHeader: (line: string) => boolean,
  hits: InventedHits,
): void {
  const damaged = layOutColumns(paragraphs, layout)
  const next = nextPlaces(damaged, isHeader)
  const words = new Map(
    damaged.places.map((place, index) => [place, damaged.lines[index]?.split(' ').length ?? 0]),
  )
  for (let place = 1; place < damaged.places.length; place++) {
    hits.words += words.get(place) ?? 0
    hits.rightWords += next.get(place - 1) === place ? (words.get(place) ?? 0) : 0
  }
  for (const [index, [, last]] of damaged.columns.slice(0, -1).entries()) {
    hits.pairs++
    hits.rightPairs += next.get(last) === damaged.columns[index + 1]?.[0] ? 1 : 0
  }
  const clean = layOutColumns(paragraphs, { ...layout, swapped: 0 })
  hits.clean++
  hits.untouched += isInOrder(clean, isHeader) ? 1 : 0
}

function findBlocks(damaged: DamagedText, isHeader: (line: string) => boolean) {
  return findOrder(damaged.lines.map((text) => ({ text, opens: isHeader(text), whole: false, gap: 1 })))
    .blocks
}

function nextPlaces(
  damaged: DamagedText,
  isHeader: (line: string) => boolean,
): Map<number, number | undefined> {
  const read = findBlocks(damaged, isHeader).flatMap(({ from, to }) => damaged.places.slice(from, to))
  return new Map(read.map((place, index) => [place, read[index + 1]]))
}

const isInOrder = (text: DamagedText, isHeader: (line: string) => boolean) =>
  findBlocks(text, isHeader).length === 1

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = (seed * 7919 + 17) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

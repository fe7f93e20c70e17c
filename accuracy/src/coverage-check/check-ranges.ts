import type { CodePointRange, ReadingMap } from '@qarar/core'
import type { Fault } from '../measure.ts'
import type { SourceText } from './source-text.ts'

/** Ranges lie in the file, no two of them share a character, and together they hold every one that is no space. */
export function checkRanges(map: ReadingMap, text: SourceText, place: string): Fault[] {
  const ranges = [...map.leaves, ...map.dropped].flatMap((entry) => entry.ranges)
  const outside = ranges.filter((range) => !liesIn(range, text.characters.length))
  const holders = countHolders(ranges, text.characters.length)
  const shared = runsWhere(holders, (count) => count > 1)
  const missing = runsWhere(holders, (count, index) => count === 0 && !text.isSpace[index])
  return [
    ...outside.map((range) => ({ kind: 'range outside the file', place, detail: String(range) })),
    ...shared.map((range) => ({ kind: 'held twice', place, detail: placeOf(range, text) })),
    ...missing.map((range) => ({ kind: 'held by nothing', place, detail: placeOf(range, text) })),
  ]
}

function liesIn([from, to]: CodePointRange, length: number): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= length
}

function countHolders(ranges: readonly CodePointRange[], length: number): Uint32Array {
  const holders = new Uint32Array(length)
  for (const [from, to] of ranges) for (let at = from; at < to; at++) holders[at] = (holders[at] ?? 0) + 1
  return holders
}

function runsWhere(
  holders: Uint32Array,
  wanted: (count: number, index: number) => boolean,
): CodePointRange[] {
  const runs: CodePointRange[] = []
  holders.forEach((count, index) => {
    if (!wanted(count, index)) return
    const last = runs.at(-1)
    if (last?.[1] === index) last[1]++
    else runs.push([index, index + 1])
  })
  return runs
}

const placeOf = ([from, to]: CodePointRange, { lines }: SourceText) =>
  `code points ${from}–${to}, line ${lines[from]}`

// Shared by the tests of reading.
import { expect } from 'vitest'
import type { Publication } from './model/index.ts'
import { readText } from './pipeline.ts'

/** Reads a text as if it had come from a UTF-8 file, with the map. */
export function readForTest(text: string): Publication {
  const source = {
    file: 'test.txt',
    sha256: '0'.repeat(64),
    bytes: text.length,
    format: 'text',
    encoding: 'utf-8',
  }
  return readText({ text, source, replacedChars: 0 }, { map: true }).publication
}

/** Every character in one leaf or drop, leaves disjoint and in the order of the text. */
export function expectCovered({ coverage, map }: Publication) {
  const dropped = coverage.dropped.reduce((sum, { chars }) => sum + chars, 0)
  expect(coverage.kept + dropped).toBe(coverage.sourceChars)
  const ranges = (map?.leaves ?? []).flatMap((leaf) => leaf.ranges)
  for (const [index, [from]] of ranges.entries())
    expect(from).toBeGreaterThanOrEqual(ranges[index - 1]?.[1] ?? 0)
}

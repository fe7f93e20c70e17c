import { describe, expect, test } from 'vitest'
import { chunksOf, chunkWith, likelyHeight, windowAt } from '../src/alive/row-chunks.ts'

describe('a long list in chunks', () => {
  test('is cut where its pages are', () => {
    expect(chunksOf(120, 1, 50).map(({ from, count }) => [from, count])).toEqual([
      [1, 50],
      [51, 50],
      [101, 20],
    ])
  })

  test('is cut where the page that is open begins', () => {
    expect(chunksOf(120, 38, 50).map(({ from, count }) => [from, count])).toEqual([
      [1, 37],
      [38, 50],
      [88, 33],
    ])
    expect(chunkWith(chunksOf(120, 38, 50), 37)).toBe(0)
    expect(chunkWith(chunksOf(120, 38, 50), 120)).toBe(2)
  })

  test('is never higher than a browser can scroll', () => {
    expect(likelyHeight(80, 1000)).toBe(80)
    expect(likelyHeight(250, 100_000) * 100_000).toBeLessThanOrEqual(12_000_000)
  })
})

describe('what is in sight', () => {
  const chunks = chunksOf(250, 1, 50)

  test('is whole chunks, with the heights of what is not', () => {
    expect(windowAt(chunks, 10, -800, 300)).toEqual({ first: 0, last: 0, above: 0, below: 2000 })
    expect(windowAt(chunks, 10, 600, 1600)).toEqual({ first: 1, last: 3, above: 500, below: 500 })
  })

  test('is the last one beyond the end', () => {
    expect(windowAt(chunks, 10, 9000, 9900)).toEqual({ first: 4, last: 4, above: 2000, below: 0 })
  })

  test('is by the heights that were seen', () => {
    const seen = chunks.map((chunk, at) => (at === 0 ? { ...chunk, height: 900 } : chunk))
    expect(windowAt(seen, 10, 0, 800)).toEqual({ first: 0, last: 0, above: 0, below: 2000 })
    expect(windowAt(seen, 10, 950, 1000)).toEqual({ first: 1, last: 1, above: 900, below: 1500 })
  })
})

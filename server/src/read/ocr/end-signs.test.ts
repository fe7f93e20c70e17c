import { describe, expect, test } from 'vitest'
import { withEndSigns } from './end-signs.ts'
import type { MergedLine } from './merge-scripts.ts'

const [width, height, baseline, row] = [400, 80, 50, 40]

/** Ink as boxes of a page with one line, its letters on a line of their own. */
function drawn(boxes: [left: number, top: number, across: number, down: number][]) {
  const pixels = new Uint8Array(width * height).fill(255)
  for (const [left, top, across, down] of boxes)
    for (let y = top; y < top + down; y++) pixels.fill(0, y * width + left, y * width + left + across)
  return { width, height, pixels, scale: 2.8 }
}

function line(...words: [text: string, left: number, right: number][]): MergedLine {
  const box = { left: 10, right: 390, top: 20, bottom: 60 }
  return {
    ...box,
    baseline,
    height: row,
    words: words.map(([text, left, right]) => {
      const place = { ...box, left, right }
      return { text, confidence: 90, ...place, symbols: [...text].map((sign) => ({ text: sign, ...place })) }
    }),
  }
}

/** A word's letters, which hang together. */
const letters = (left: number, right: number): [number, number, number, number] => [
  left,
  30,
  right - left,
  20,
]
const comma = (left: number): [number, number, number, number] => [left, 41, 5, 9]
const dot = (left: number): [number, number, number, number] => [left, 46, 4, 4]

const read = (one: MergedLine, ...boxes: [number, number, number, number][]) =>
  withEndSigns([one], drawn(boxes))[0]?.words.map(({ text }) => text)

describe('the sign behind an Arabic word', () => {
  test.each([
    ['is a comma, though read as a dot', 'المجلس.', 'المجلس،', [comma(100)]],
    ['is a comma, though read as a semicolon', 'المجلس؛', 'المجلس،', [comma(100)]],
    ['is a comma, though read as none', 'المجلس', 'المجلس،', [comma(100)]],
    ['is a comma, though read as a letter', 'المجلسء', 'المجلس،', [comma(100)]],
    ['is a semicolon', 'المجلس،', 'المجلس؛', [[100, 31, 5, 9], dot(100)]],
    ['is a colon', 'المجلس.', 'المجلس:', [[100, 36, 4, 4], dot(100)]],
    ['is a dot', 'المجلس.', 'المجلس.', [dot(100)]],
    ['is none where a letter is last', 'المجلس', 'المجلس', [[100, 30, 5, 20]]],
  ] as const)('%s', (_, text, expected, boxes) => {
    const marks = boxes.map(([...box]) => box as [number, number, number, number])
    expect(read(line([text, 100, 200]), letters(110, 200), ...marks)).toEqual([expected])
  })

  test('is seen behind a number, and beside the next word', () => {
    const [one, two] = [letters(210, 300), letters(110, 190)]
    expect(read(line(['2022', 200, 300], ['عام', 110, 190]), one, two, comma(200))).toEqual(['2022،', 'عام'])
  })

  test('is none within a letter', () => {
    const kaf: [number, number, number, number][] = [
      [100, 48, 100, 3],
      [100, 30, 3, 20],
    ]
    expect(read(line(['ذلك', 100, 200]), ...kaf, [110, 36, 5, 9])).toEqual(['ذلك'])
  })

  test('is not looked for in Latin lines', () => {
    expect(read(line(['Council', 100, 200]), letters(110, 200), comma(100))).toEqual(['Council'])
  })
})

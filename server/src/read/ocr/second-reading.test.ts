import { describe, expect, test } from 'vitest'
import { readDoubtful } from './read-again.ts'
import { inScaleOne, sameWords } from './second-reading.ts'
import type { OcrLine } from './tesseract.ts'

function line(words: [text: string, confidence: number, left: number, right: number][], scale = 1): OcrLine {
  const made = words.map(([text, confidence, left, right]) => {
    const box = { left: left * scale, right: right * scale, top: 0, bottom: 20 * scale }
    return { text, confidence, ...box, symbols: [{ text, ...box }] }
  })
  const box = { left: 0, right: 400 * scale, top: 0, bottom: 20 * scale }
  return { ...box, baseline: 15 * scale, height: 20 * scale, words: made }
}

const texts = (lines: readonly OcrLine[]) => lines.flatMap(({ words }) => words.map(({ text }) => text))
const pairs = (first: OcrLine, second: OcrLine) =>
  [...sameWords([first], inScaleOne([second], 2))].map(([word, other]) => [word.text, other.text])

describe('a second reading in another size', () => {
  test('has its words in the places of the first', () => {
    const first = line([
      ['القى', 90, 300, 340],
      ['تنظر', 90, 200, 260],
      ['12/34', 90, 100, 150],
    ])
    const second = [
      ['التي', 90, 300, 340],
      ['تنظر', 90, 201, 259],
      ['12/34', 90, 100, 150],
    ] as [string, number, number, number][]
    expect(pairs(first, line(second, 2))).toEqual([
      ['القى', 'التي'],
      ['تنظر', 'تنظر'],
    ])
  })

  test('has none where one word is two', () => {
    const first = line([['الأمين العام', 90, 200, 340]])
    const second = line(
      [
        ['الأمين', 90, 275, 340],
        ['العام', 90, 200, 265],
      ],
      2,
    )
    expect(pairs(first, second)).toEqual([])
    expect(
      pairs(
        { ...second, words: inScaleOne([second], 2)[0]?.words ?? [] },
        line([['الأمين العام', 90, 200, 340]], 2),
      ),
    ).toEqual([])
  })

  test('makes a word doubtful, and what more sizes see and is more common stays', () => {
    const first = line([['استقرار', 80, 200, 260]])
    const other = line([['استمرار', 80, 200, 260]]).words[0]
    const word = first.words[0]
    if (word === undefined || other === undefined) throw new Error('no words')
    const none = [{ scale: 1, open: () => null }]
    const sees = (text: string) => [{ scale: 1, open: () => () => line([[text, 80, 200, 260]]).words }]
    const twice = new Map([[word, other]])
    expect(texts(readDoubtful([first], none))).toEqual(['استقرار'])
    expect(texts(readDoubtful([first], none, twice))).toEqual(['استمرار'])
    expect(texts(readDoubtful([first], sees('استقرار'), twice))).toEqual(['استقرار'])
  })
})

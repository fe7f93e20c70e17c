import { describe, expect, test } from 'vitest'
import { mergeScripts } from './merge-scripts.ts'
import type { OcrLine, OcrWord } from './tesseract.ts'

/** Words from left to right, every sign ten wide; `_` is a gap of one sign. */
function line(words: [text: string, confidence: number, left: number, right?: number][]): OcrLine {
  const made = words.map(([text, confidence, left, right = left + 10 * text.length]): OcrWord => {
    const box = { left, right, top: 0, bottom: 20 }
    const symbols = [...text].map((sign, at) => ({
      text: sign,
      ...box,
      left: left + 10 * at,
      right: left + 10 * at + 10,
    }))
    return { text, confidence, ...box, symbols }
  })
  const [left, right] = [
    Math.min(...made.map((word) => word.left)),
    Math.max(...made.map((word) => word.right)),
  ]
  return { left, right, top: 0, bottom: 20, baseline: 15, height: 20, words: made }
}

const merge = (arabic: OcrLine, latin: OcrLine, third: OcrLine | null = null) =>
  mergeScripts([arabic], [latin], () => third?.words ?? [])[0]?.words.map(({ text, agreed }) => [
    text,
    agreed,
  ])

describe('two readings of a line', () => {
  test('agree on a number', () => {
    expect(
      merge(
        line([
          ['12/34', 90, 0],
          ['القرار', 92, 100],
        ]),
        line([
          ['12/34', 95, 0],
          ['lail', 10, 100],
        ]),
      ),
    ).toEqual([
      ['القرار', undefined],
      ['12/34', true],
    ])
  })

  test('the Latin one has the letters of a symbol, the Arabic one has none', () => {
    const arabic = line([
      ['2/78/826/', 46, 0, 100],
      ['الوثيقة', 92, 110],
    ])
    const symbol = line([['A/78/826', 74, 0, 100]])
    expect(merge(arabic, symbol, line([['A/78/826', 80, 0, 100]]))).toEqual([
      ['الوثيقة', undefined],
      ['A/78/826', true],
    ])
  })

  test('a symbol is believed where the Latin one is hardly sure of it', () => {
    const arabic = line([
      ['4ه', 68, 0, 100],
      ['الوثيقة', 92, 110],
    ])
    expect(merge(arabic, line([['A/RES/78/826', 58, 0, 100]]))?.at(-1)).toEqual(['A/RES/78/826', undefined])
    expect(merge(arabic, line([['782826', 58, 0, 100]]))?.at(-1)).toEqual(['4ه', undefined])
  })

  test('differ, and the third one decides', () => {
    const [arabic, latin] = [
      line([
        ['2001', 92, 0],
        ['عام', 92, 100],
      ]),
      line([['2007', 76, 0]]),
    ]
    expect(merge(arabic, latin, line([['2001', 90, 0]]))?.at(-1)).toEqual(['2001', true])
    expect(merge(arabic, latin, line([['2007', 90, 0]]))?.at(-1)).toEqual(['2007', true])
    expect(merge(arabic, latin, line([['2004', 60, 0]]))?.at(-1)).toEqual(['2001', undefined])
  })

  test('a letter that is sure is no digit', () => {
    expect(
      merge(
        line([
          ['2001', 92, 20],
          ['و', 95, 0],
        ]),
        line([['52001', 82, 0, 60]]),
      ),
    ).toEqual([
      ['2001', undefined],
      ['و', undefined],
    ])
  })

  test('a line of Latin words is read as such', () => {
    const latin = line([
      ['United', 92, 0],
      ['Nations', 90, 70],
      ['Treaty', 91, 150],
    ])
    expect(
      merge(
        line([
          ['لعف', 30, 0],
          ['قغ', 20, 70],
          ['0عند', 10, 150],
        ]),
        latin,
      ),
    ).toEqual([
      ['United', undefined],
      ['Nations', undefined],
      ['Treaty', undefined],
    ])
  })
})

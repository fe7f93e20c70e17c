import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Glyph } from '../glyph.ts'
import { asPrinted } from '../testing/make-pdf.ts'
import { type Cell, cellsOf } from './cells.ts'
import { findLines } from './find-lines.ts'
import { readCells } from './read-cells.ts'

/** Cells of a line as it stands on the page from left to right, every letter one wide. */
function cells(printed: string): Cell[] {
  const glyphs = [...printed].map((text, at) => ({
    text,
    left: at * 5,
    right: at * 5 + 5,
    bottom: 0,
    top: 7,
    x: at * 5,
    baseline: 0,
    size: 10,
    order: at,
  }))
  return cellsOf(glyphs, true)
}

const read = (printed: string) => readCells(cells(printed), 'right-to-left')
const ar = asPrinted

describe('a line from right to left', () => {
  test.each([
    ['numbers keep their order', `2022/12 ${ar('في عام')}`, 'في عام 2022/12'],
    ['each number by itself', `2025-2024 ${ar('خطة')}`, 'خطة 2024-2025'],
    [
      'a symbol and what is in brackets with it',
      `(A/78/5 (Vol. I)) ${ar('التقرير')}`,
      'التقرير (A/78/5 (Vol. I))',
    ],
    ['what is in brackets behind a symbol', `A/12(XX) ${ar('القرار')}`, 'القرار A/12(XX)'],
    ['the same with brackets that are turned', `A/12(XX( ${ar('القرار')}`, 'القرار A/12(XX)'],
    ['two pairs', `(A/12 (Part I)) ${ar('انظر')}`, 'انظر (A/12 (Part I))'],
    ['two pairs that are turned', `)A/12 (Part I(( ${ar('انظر')}`, 'انظر (A/12 (Part I))'],
    ['brackets of the shape', `(19-${ar('كوفيد')})`, '(كوفيد-19)'],
    ['brackets of the meaning', `)19-${ar('كوفيد')}(`, '(كوفيد-19)'],
    ['two symbols in brackets', `(A/2) (A/1) ${ar('انظر')}`, 'انظر (A/1) (A/2)'],
    ['a note behind a number', `(3)2023 ${ar('عام')}`, 'عام 2023(3)'],
    ['a date in Latin words', 'December 2023 22', '22 December 2023'],
    ['the number of a note before Latin words', `${ar('المرفق')} ،A/56/61 (4)`, '(4) A/56/61، المرفق'],
    ['a comma where Latin words are cut', 'vol. 1490, (2)', '(2) vol. 1490,'],
    ['a full stop behind a symbol', '.A/78/535', 'A/78/535.'],
    ['a list marker', `${ar('تطلب')} - 3`, '3 - تطلب'],
  ])('keeps %s', (_, printed, text) => {
    expect(read(printed)).toBe(text)
  })

  test('loses no sign and makes none, whatever stands in it', () => {
    const signs = fc.constantFrom(...'اب1ڤ2 /.-aB%،:'.split(''))
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (line) => {
        const sorted = (text: string) => [...text.replaceAll(' ', '')].sort().join('')
        expect(sorted(read(line.join('')))).toBe(sorted(line.join('')))
      }),
    )
  })
})

test('right-to-left words in a line of the other direction are read back in their place', () => {
  expect(readCells(cells(`See ${ar('الفقرة الخامسة')} there`), 'left-to-right')).toBe(
    'See الفقرة الخامسة there',
  )
})

test('a letter whose sign is that of its mark stands in the line, and its space is what its pen leaves', () => {
  const glyph = (text: string, x: number, baseline = 100) => ({
    ...{ text, left: x, right: x + 5, bottom: baseline, top: baseline + 7, x, baseline, size: 10, order: -x },
  })
  const mark = { ...glyph('اً', 20, 104), left: 21, right: 23 }
  const lines = findLines([glyph('ع', 30), glyph('م', 25), mark, glyph('ف', 11), glyph('ي', 6)])
  expect(lines.map(({ glyphs }) => readCells(cellsOf(glyphs, true), 'right-to-left'))).toEqual(['عماً في'])
})

test('a space without width parts words where there is a gap, and one that is guessed only a wide one', () => {
  const glyph = (text: string, left: number, rest: Partial<Glyph> = {}): Glyph => ({
    ...{ text, left, right: left + (text === ' ' ? 0 : 5), bottom: 0, top: 7 },
    ...{ x: left, baseline: 0, size: 10, order: left, ...rest },
  })
  const printed = { unseen: 'printed' } as const
  const guessed = { unseen: 'guessed' } as const
  const lineOf = (gap: number, rest: Partial<Glyph>) =>
    readCells(cellsOf([glyph('a', 0), glyph(' ', 5 + gap, rest), glyph('b', 5 + gap)], true), 'left-to-right')
  expect([0, 1.5, 2].map((gap) => lineOf(gap, printed))).toEqual(['ab', 'a b', 'a b'])
  expect([0, 1.5, 2].map((gap) => lineOf(gap, guessed))).toEqual(['ab', 'ab', 'a b'])
})

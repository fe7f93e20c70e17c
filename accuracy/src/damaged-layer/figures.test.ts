import { describe, expect, test } from 'vitest'
import { compareFigures, figuresOf } from './figures.ts'

describe('figures of a text', () => {
  const text =
    'القرار 7/12 المؤرخ ١٢ أيار/مايو ٢٠٢٦، والقرار 140 (2024)، وكانون الأول/ديسمبر 2025 (OIS/RES/7/3)'

  test('are numbers, symbols and dates', () => {
    expect(figuresOf(text, 'symbols')).toEqual(['7/12', '140 (2024)', 'OIS/RES/7/3'])
    expect(figuresOf(text, 'dates')).toEqual(['12 أيار/مايو 2026', 'كانون الأول/ديسمبر 2025'])
    expect(figuresOf(text, 'numbers')).toHaveLength(9)
  })

  test('another one in its place is wrong, none is missing', () => {
    const want = 'القراران 7/12 و 7/13'
    expect(compareFigures(want, want, 'symbols')).toEqual({ wanted: 2, wrong: 0, missing: 0 })
    expect(compareFigures('القراران 7/12', want, 'symbols')).toEqual({ wanted: 2, wrong: 0, missing: 1 })
    expect(compareFigures('القراران 7/13 و 7/12', want, 'symbols')).toEqual({
      wanted: 2,
      wrong: 1,
      missing: 1,
    })
    expect(compareFigures('القراران 7/12 و 7/14', want, 'symbols')).toEqual({
      wanted: 2,
      wrong: 1,
      missing: 0,
    })
    expect(compareFigures('القراران 7/12 و 7/13 و 7/14', want, 'symbols').wrong).toBe(1)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubtfulStretches, ocrRemarks, type PageByOcr } from './ocr-remarks.ts'

const read = (index: number, unsure: string[] = [], doubtful: string[] = []): PageByOcr => ({
  index,
  outcome: 'read',
  numbers: 2,
  unsure,
  doubtful,
})

test('runs of pages are told together, with their place', () => {
  const text = 'one 12\f two 13\f\f four 14'
  const remarks = ocrRemarks(text, [read(0), read(1, ['13']), { index: 2, outcome: 'failed' }, read(3)])
  expect(remarks).toEqual([
    { code: 'page-not-read-by-ocr', params: { pages: '3', count: 1 } },
    { code: 'page-read-by-ocr', params: { pages: '1–2', count: 2 }, start: 0, end: 14 },
    { code: 'number-by-ocr', params: { pages: '1–2', count: 2, numbers: 4, unsure: 1 }, start: 0, end: 14 },
    { code: 'page-read-by-ocr', params: { pages: '4', count: 1 }, start: 16, end: 24 },
    { code: 'number-by-ocr', params: { pages: '4', count: 1, numbers: 2, unsure: 0 }, start: 16, end: 24 },
    { code: 'number-by-ocr-unsure', params: { pages: '2', numbers: '13', count: 1 }, start: 12, end: 14 },
  ])
})

test('a scan of a hundred pages has few remarks', () => {
  const pages = Array.from({ length: 100 }, (_, index) => read(index, ['1', '2', '3', '4', '5']))
  const text = pages.map(() => 'a 1 2 3 4 5').join('\f')
  expect(ocrRemarks(text, pages).length).toBeLessThan(25)
})

test('doubtful words are found on their own page', () => {
  const text = 'قلا شيء\f قلا قلا'
  const places = doubtfulStretches(text, [read(1, [], ['قلا'])])
  expect(places).toEqual([
    { start: 9, end: 12 },
    { start: 13, end: 16 },
  ])
})

test('every place is within the text', () => {
  const page = fc.record({
    index: fc.nat(6),
    unsure: fc.array(fc.constantFrom('1', '22')),
    doubtful: fc.constant<string[]>(['ab']),
  })
  fc.assert(
    fc.property(fc.string(), fc.array(page), (text, pages) => {
      const own = pages.map(({ index, unsure, doubtful }) => read(index, unsure, doubtful))
      for (const { start = 0, end = 0 } of [...ocrRemarks(text, own), ...doubtfulStretches(text, own)]) {
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

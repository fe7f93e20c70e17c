import type { ImportResult } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import { tellOcr } from './tell-ocr.ts'

const result: ImportResult = {
  ...{ file: 'a.pdf', publication: 'p-1', expression: 'e-1', works: 1 },
  outcome: 'imported',
  message: 'Imported as decision.',
}
const source = { file: 'a.pdf', sha256: '0'.repeat(64), bytes: 9, format: 'pdf', encoding: 'unicode' }
const raw = { text: 'x', replacedChars: 0, source }
const read = (pages: string) => ({ code: 'page-read-by-ocr', params: { pages, count: 1 } }) as const

test('a file of scanned pages says so, with its pages', () => {
  const remarks = [read('1–3'), { code: 'number-by-ocr-unsure', params: {} } as const, read('7')]
  expect(tellOcr(result, { ...raw, remarks })).toMatchObject({
    byOcr: '1–3, 7',
    message: expect.stringMatching(/^Imported as decision\. Read by OCR.*: page 1–3, 7\.$/),
  })
})

test('of other files nothing is said', () => {
  expect(tellOcr(result, raw)).toBe(result)
  expect(tellOcr(result, { ...raw, remarks: [] })).toBe(result)
})

import { readText } from '@qarar/core'
import { describe, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { asPrinted, makePdf, type PdfOptions, type PlacedText } from './testing/make-pdf.ts'

const read = async (page: PlacedText[], options: PdfOptions) => {
  const found = await readPdf(makePdf([page], options), { maxPages: 5 })
  if (typeof found === 'string') throw new Error(found)
  const source = { file: 'x', sha256: '0'.repeat(64), bytes: 1, format: 'pdf', encoding: 'unicode' }
  const { repaired } = readText({ ...found, source, replacedChars: 0 })
  return repaired.text.split(/\n+/).filter((line) => line.trim() !== '')
}

/** Three columns of 40, 200 and 100 points, and two rows of 40. */
const grid = [
  ...[700, 660, 620].map((y) => ({ x: 50, y, width: 340, height: 0.5 })),
  ...[50, 90, 290, 390].map((x) => ({ x, y: 620, width: 0.5, height: 80.5 })),
]
const above = { text: 'The table of the lamps:', x: 50, y: 740 }
const below = { text: 'Thanks the keepers.', x: 50, y: 590 }

describe('a table with drawn lines', () => {
  test('is read row by row, the lines of a cell together', async () => {
    const page = [
      above,
      ...['No.', 'Asked of the Secretary', 'Due'].map((text, at) => ({
        text,
        x: [55, 95, 295][at] as number,
        y: 680,
      })),
      { text: '1', x: 55, y: 648 },
      { text: 'To count the buoys of the harbour', x: 95, y: 648 },
      { text: 'and to report', x: 95, y: 636 },
      { text: 'Before the winter', x: 295, y: 648 },
      { text: 'of 2026', x: 295, y: 636 },
      below,
    ]
    expect(await read(page, { rules: grid })).toEqual([
      'The table of the lamps:',
      'No.\tAsked of the Secretary\tDue',
      '1\tTo count the buoys of the harbour and to report\tBefore the winter of 2026',
      'Thanks the keepers.',
    ])
  })

  test('in Arabic has its right cell first', async () => {
    const cell = (text: string, x: number, y: number) => ({ text: asPrinted(text), x, y })
    const page = [
      cell('الموعد', 55, 680),
      cell('ما طلب من الأمين العام', 100, 680),
      cell('الرقم', 300, 680),
      { text: '2026', x: 55, y: 640 },
      cell('أن يعد العوامات', 100, 640),
      { text: '1', x: 300, y: 640 },
      cell('ويشكر المجلس الحراس على عملهم في الموانئ', 50, 590),
    ]
    expect((await read(page, { rules: grid })).slice(0, 2)).toEqual([
      'الرقم\tما طلب من الأمين العام\tالموعد',
      '1\tأن يعد العوامات\t2026',
    ])
  })

  test('is no frame around a text, and none where text stands beside it', async () => {
    const frame = [
      ...grid.slice(0, 3),
      ...grid.filter(({ x, width }) => width < 1 && (x === 50 || x === 390)),
    ]
    const words = [
      { text: 'To count', x: 55, y: 680 },
      { text: 'the buoys', x: 300, y: 680 },
    ]
    expect(await read(words, { rules: frame })).toEqual(['To count the buoys'])
    const beside = [...words, { text: 'and lamps', x: 420, y: 680 }]
    expect(await read(beside, { rules: grid })).toEqual(['To count the buoys and lamps'])
  })
})

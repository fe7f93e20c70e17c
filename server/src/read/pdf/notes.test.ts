import { readText } from '@qarar/core'
import { describe, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { asPrinted, makePdf, type PdfOptions, type PlacedText } from './testing/make-pdf.ts'

const read = async (pages: PlacedText[][], options?: PdfOptions) => {
  const found = await readPdf(makePdf(pages, options), { maxPages: 5 })
  if (typeof found === 'string') throw new Error(found)
  const notes = found.footnotes.map(({ start, end }) => found.text.slice(start, end))
  const source = { file: 'x', sha256: '0'.repeat(64), bytes: 1, format: 'pdf', encoding: 'unicode' }
  const { repaired } = readText({ ...found, source, replacedChars: 0 })
  return {
    text: found.text,
    notes,
    repaired: repaired.text.split(/\n+/).filter((line) => line.trim() !== ''),
  }
}

/** Words with a raised mark behind them. */
const marked = (text: string, mark: string, x: number, y: number): PlacedText[] => [
  { text, x, y },
  { text: mark, x: x + 5 * text.length, y: y + 3, size: 6 },
]
const full = 'The Council recalls what the keepers of all the lamps and the pilots of all the far harbours'
const page = [
  ...marked('It met in 2016', '1', 50, 712),
  { text: full, x: 50, y: 700 },
  ...marked('asked for in A/RES/70/1', '12', 50, 688),
  { text: full, x: 50, y: 676 },
]
const next = [{ text: 'said before the winter.', x: 50, y: 700 }]
const notes = (size: number, y = 90) => [
  { text: '1 See the plan of the harbours.', x: 50, y, size },
  { text: '2016 was its year.', x: 50, y: y - 1.2 * size, size },
]

describe('a raised number', () => {
  test('is the mark of a note behind a year and a symbol, never a digit of them', async () => {
    expect((await read([page])).text).toContain('2016(1)')
    expect((await read([page])).text).toContain('A/RES/70/1(12)')
  })

  test('is none where it is a power', async () => {
    expect(
      (await read([[{ text: 'An area of 12 k', x: 50, y: 700 }, ...marked('m', '2', 125, 700)]])).text,
    ).toBe('An area of 12 km2\n')
  })

  test('in Arabic stands behind what it touches, at either end of a number', async () => {
    const line = (mark: PlacedText, number: number): PlacedText[] => [
      { text: asPrinted('في عام'), x: 100, y: 700 },
      { text: '2016', x: number, y: 700 },
      mark,
    ]
    const right = await read([line({ text: '1', x: 91, y: 703, size: 6 }, 71)])
    const left = await read([line({ text: '1', x: 71, y: 703, size: 6 }, 75)])
    expect([right.text, left.text]).toEqual(['في عام 2016(1)\n', 'في عام 2016(1)\n'])
  })
})

describe('a note at the foot of a page', () => {
  test('in smaller type stands behind the text, whose paragraph goes on overleaf', async () => {
    const { notes: found, repaired } = await read([[...page, ...notes(7)], next])
    expect(found).toEqual(['(1) See the plan of the harbours.\n2016 was its year.'])
    expect(repaired.at(-1)).toBe('(1) See the plan of the harbours. 2016 was its year.')
    expect(repaired.join('\n')).toContain(`${full} said before the winter.`)
  })

  test('is told under a rule in type of any size', async () => {
    const rules = [{ x: 50, y: 102, width: 100, height: 0.5 }]
    expect((await read([[...page, ...notes(10)]], { rules })).notes).toHaveLength(1)
    expect((await read([[...page, ...notes(10)]])).notes).toEqual([])
  })

  test('is none without its mark in the text', async () => {
    const plain = page.filter(({ text }) => text !== '1')
    expect((await read([[...plain, ...notes(7)]])).notes).toEqual([])
  })

  test('leaves the number of the page below it where it is', async () => {
    const numbered = [1, 2].map((number) => [...page, ...notes(7), { text: String(number), x: 300, y: 40 }])
    const { notes: found, repaired } = await read(numbered)
    expect(found).toHaveLength(2)
    expect(repaired.filter((line) => /^\d$/.test(line))).toEqual([])
  })

  test('goes on overleaf under the rule', async () => {
    const rules = [{ x: 50, y: 102, width: 100, height: 0.5 }]
    const first = [...page, { text: `1 See ${full.toLowerCase()}`, x: 50, y: 90, size: 9 }]
    const second = [
      ...next,
      { text: full, x: 50, y: 660 },
      { text: 'have asked for.', x: 50, y: 90, size: 9 },
    ]
    const { repaired } = await read([first, second], { rules })
    expect(repaired.at(-1)).toBe(`(1) See ${full.toLowerCase()} have asked for.`)
  })

  test('in two columns stands behind both', async () => {
    const column = (words: string, x: number) =>
      Array.from({ length: 8 }, (_, row) => ({
        text: `${words} of row ${'abcdefgh'[row]}`,
        x,
        y: 700 - 12 * row,
      }))
    const columns = [
      ...column('the first lamps', 50),
      { text: '1', x: 170, y: 703, size: 6 },
      { text: '1 A note of it.', x: 50, y: 590, size: 7 },
      ...column('the other buoys', 320),
    ]
    const { text, notes: found } = await read([columns])
    expect(found).toEqual(['(1) A note of it.'])
    expect(text.indexOf('buoys of row h')).toBeLessThan(text.indexOf('A note'))
  })
})

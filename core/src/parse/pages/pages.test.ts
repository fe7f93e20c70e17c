import { describe, expect, test } from 'vitest'
import type { RawText } from '../../model/index.ts'
import { readText } from '../../pipeline.ts'
import { pagesOfFile } from './pages-of-file.ts'

const rawOf = (text: string): RawText => ({
  text,
  replacedChars: 0,
  source: { file: 'a.pdf', sha256: '0'.repeat(64), bytes: text.length, format: 'pdf', encoding: 'unicode' },
})
const read = (text: string) => readText(rawOf(text))
const linesOf = (text: string) =>
  read(text)
    .repaired.text.split('\n')
    .filter((line) => line.trim() !== '')

describe('printed lines', () => {
  test('of a paragraph are joined; a blank line parts two', () => {
    expect(linesOf('The lamps\nare lit.\n\nThe keepers\nsleep.\n')).toEqual([
      'The lamps are lit.',
      'The keepers sleep.',
    ])
  })

  test.each([
    [
      'a hyphen that other places have too',
      'a system-\nwide plan, a system-wide net',
      'a system-wide plan, a system-wide net',
    ],
    [
      'a hyphen that they have not',
      'the light-\nhouse and the lighthouse',
      'the lighthouse and the lighthouse',
    ],
    ['a hyphen of which nothing is known', 'his self-\nassessment came', 'his self-assessment came'],
    ['years', 'the plan of 2024-\n2026 stands', 'the plan of 2024-2026 stands'],
    ['two names of a month', 'في 3 نيسان/\nأبريل من هذا العام', 'في 3 نيسان/أبريل من هذا العام'],
  ])('are joined at %s', (_, printed, joined) => {
    expect(linesOf(`${printed}\n`)).toEqual([joined])
  })

  test('go on overleaf, whatever header and number stand between', () => {
    const text =
      'Seas\n\nThe lamps are lit,\n1\f\nSeas\nand the keepers,\n2\f\nSeas\nall three, sleep.\n\n3\n'
    expect(linesOf(text)).toEqual(['The lamps are lit, and the keepers, all three, sleep.'])
    expect(linesOf(text.replace('1\f\n', '\n1\n\n\f\n'))).toEqual([
      'The lamps are lit,',
      'and the keepers, all three, sleep.',
    ])
  })

  test('lose no letter: a hyphen that goes has its reason', () => {
    const { coverage } = read('the light-\nhouse and the lighthouse\n').publication
    expect(coverage.dropped).toEqual([{ reason: 'line-hyphen', sourceLines: [[1, 1]], chars: 1 }])
    expect(coverage.kept).toBe(coverage.sourceChars - 1)
  })
})

describe('at the edges of pages', () => {
  const pages = (make: (page: number) => string) => [1, 2, 3].map(make).join('\n\n\f\n')
  const words = ['lamps', 'buoys', 'ropes']

  test('headers and numbers are dropped', () => {
    const text = pages(
      (page) => `Council of the Seas\n\nThe ${words[page - 1]} are new.\n\nA/RES/7 ${page}/3`,
    )
    expect(linesOf(text)).toEqual(['The lamps are new.', 'The buoys are new.', 'The ropes are new.'])
  })

  test('titles that count stay: they are not the numbers of pages', () => {
    const text = pages((page) => `Resolution ${page}\n\nThe ${words[page - 1]} are new.\n\nThey burn.${page}`)
    expect(linesOf(text).filter((line) => line.startsWith('Resolution'))).toHaveLength(3)
  })

  test('of two pages only what both begin or end with is dropped', () => {
    expect(linesOf('Council\n\nThe lamps are new.\n\n\f\nCouncil\n\nThe buoys are new.\n')).toEqual([
      'The lamps are new.',
      'The buoys are new.',
    ])
    expect(linesOf('Council\n\nThe lamps are new.\n\n\f\nCouncils\n\nThe buoys are new.\n')).toHaveLength(4)
  })
})

test('a page has lines of the file', () => {
  expect(pagesOfFile('a\nb\n\n\f\nc\f\nd\n')).toEqual([
    [1, 4],
    [5, 5],
    [6, 6],
  ])
  expect(read('The lamps.\n\n\f\nThe buoys.\n').publication.pages).toEqual([
    [1, 3],
    [4, 4],
  ])
})

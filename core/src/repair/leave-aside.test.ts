import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Aside, Direction, RawText, ReaderNotes } from '../model/index.ts'
import { readText } from '../pipeline.ts'
import { expectCovered } from '../reading.test-kit.ts'
import { expectWhole } from './whole.test-kit.ts'

const source = { file: 'x', sha256: '0'.repeat(64), bytes: 1, format: 'html', encoding: 'utf-8' }
const rawOf = (text: string, notes: ReaderNotes): RawText => ({ text, source, replacedChars: 0, ...notes })

const page = 'Home | News\n\nThe Council met in Lisport.\n\nIt asks the old pilots to count the buoys.\n'
const stretch = (words: string, reason: Aside['reason']): Aside => {
  const start = page.indexOf(words)
  return { start, end: start + words.length, reason }
}
const read = (notes: ReaderNotes, directions: Direction[] = []) =>
  readText(rawOf(page, notes), { directions, map: true })

describe('what a reader leaves aside', () => {
  const aside = [stretch('old ', 'deleted-text'), stretch('Home | News\n', 'page-furniture')]

  test('is no part of the text, and is dropped with its reason', () => {
    const { publication, repaired } = read({ aside })
    expect(repaired.text).not.toMatch(/Home|old/)
    expect(repaired.text).toContain('asks the pilots to count')
    expect(publication.coverage.dropped).toEqual([
      { reason: 'page-furniture', sourceLines: [[1, 1]], chars: 9 },
      { reason: 'deleted-text', sourceLines: [[5, 5]], chars: 3 },
    ])
    expectCovered(publication)
  })

  test('stays where a person says that it is of the text', () => {
    const ranges = [[0, 4]] as const
    const { repaired, unplaced } = read({ aside }, [{ what: 'text', ranges }])
    expect(repaired.text).toMatch(/^Home \| News/)
    expect(repaired.text).not.toContain('old')
    expect(unplaced).toEqual([])
  })

  test('stays where the step is left out', () => {
    expect(readText(rawOf(page, { aside }), { without: ['left-aside'] }).repaired.text).toContain(
      'old pilots',
    )
  })

  test('whatever the stretches are, every character is accounted for', () => {
    const offset = fc.integer({ min: -5, max: page.length + 5 })
    const any = fc.record({
      start: offset,
      end: offset,
      reason: fc.constantFrom('hidden-text', 'deleted-text'),
    })
    fc.assert(
      fc.property(fc.array(any as fc.Arbitrary<Aside>), (aside) => {
        const { publication, repaired } = read({ aside })
        expectWhole(page, repaired)
        expectCovered(publication)
      }),
    )
  })
})

describe('what a reader noticed', () => {
  const remark = { code: 'number-unexpected', params: { found: '3', expected: '2' } } as const

  test('is a diagnostic at its place', () => {
    const start = page.indexOf('It asks')
    const { publication, repaired } = read({ remarks: [{ ...remark, start, end: start + 7 }] })
    const found = publication.diagnostics.find(({ code }) => code === remark.code)
    expect(found).toMatchObject({ severity: 'warning', sourceLines: [5, 5] })
    expect(repaired.text.slice(found?.span?.start, found?.span?.end)).toBe('It asks')
  })

  test('or of the whole file, or of words that are left aside', () => {
    const aside = [stretch('Home | News', 'page-furniture')]
    const { publication } = read({ aside, remarks: [remark, { ...remark, start: 0, end: 4 }] })
    expect(publication.diagnostics.filter(({ code }) => code === remark.code)).toMatchObject([
      { span: null, sourceLines: null },
      { span: null, sourceLines: [1, 1] },
    ])
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readAligned } from './aligned-paragraphs.ts'

const corpus = mkdtempSync(join(tmpdir(), 'aligned-'))
afterAll(() => rmSync(corpus, { recursive: true }))

/** Each paragraph as `kind number|text`. */
const work = (symbol: string, title: string, ...paragraphs: string[]) => ({
  ...{ symbol, title },
  paragraphs: paragraphs.map((each) => {
    const [kind = '', num = '', text = ''] = each.split('|')
    return { kind, num: num || null, text }
  }),
})

function write(language: string, works: ReturnType<typeof work>[]): void {
  mkdirSync(join(corpus, 'corpus/ga'), { recursive: true })
  const lines = works.map((each) => JSON.stringify(each)).join('\n')
  writeFileSync(join(corpus, `corpus/ga/${language}.dev.jsonl.gz`), gzipSync(lines))
}

test('versions are paragraphs of works with the same kinds and numbers, and no work both teaches and is asked for', () => {
  const titles = ['Lighthouses and their keepers', 'Buoys', 'Reefs', 'Pilots', 'Tides', 'Ferries']
  const english = titles.flatMap((title, nth) => [
    work(`${nth}/1`, `${title} 2030`, 'op|1.|1. Urges the keepers;', `op|2.|2. Thanks ${title};`),
    work(`${nth}/2`, `${title} 2031`, `op|1.|1. Notes ${title};`),
  ])
  write('en', english)
  write('fr', [
    ...titles.map((_, nth) =>
      work(`${nth}/1`, '', `op|1.|1. Prie les gardiens de ${nth + 20} phares;`, 'op|2.|2. Remercie;'),
    ),
    ...titles.map((_, nth) => work(`${nth}/2`, '', 'pp||Notant;')),
  ])
  write('ar', [work('8/1', '', 'op|1.|١. يحث الحراس؛')])
  const { texts, pairs } = readAligned(corpus)
  const of = (use: 'learn' | 'ask') =>
    pairs('en', 'fr', use).map(([one, other]) => [texts[one]?.text, texts[other]?.text])
  const [learn, ask] = [of('learn'), of('ask')]
  expect(learn.length + ask.length).toBe(2 * titles.length)
  expect(Math.min(learn.length, ask.length)).toBeGreaterThan(0)
  expect([...learn, ...ask]).toContainEqual(['Urges the keepers;', 'Prie les gardiens de 20 phares;'])
  expect([...learn, ...ask].flat()).not.toContain('Notant;')
  expect(texts.filter(({ text }) => text === 'Urges the keepers;')).toHaveLength(1)
  expect(pairs('en', 'ar', 'ask')).toEqual([])
})

test('all years of an item are on one side', () => {
  const numbers = Array.from({ length: 8 }, (_, nth) => nth)
  const years = (text: string) =>
    numbers.map((nth) => work(`9/${nth}`, `Lighthouses of the ${2030 + nth}`, `op|1.|${text} ${nth}`))
  write('en', years('Urges'))
  write('fr', years('Prie'))
  write('ar', years('يحث'))
  const { pairs } = readAligned(corpus)
  const sides = [pairs('en', 'fr', 'learn').length, pairs('en', 'fr', 'ask').length]
  expect(sides.toSorted((one, other) => one - other)).toEqual([0, 8])
})

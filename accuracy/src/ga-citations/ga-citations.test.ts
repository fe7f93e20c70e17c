import { expect, test } from 'vitest'
import { makeParagraph, makePublication, makeWork } from '../testing/make-publication.ts'
import { linkedWorkOf } from './labelled-links.ts'
import { scoreLinks } from './score-links.ts'
import type { Ref, Row } from './sound-links.ts'
import { symbolKey, symbolOfLink } from './symbol-key.ts'

const rowWith = (text: string, ...refs: [text: string, symbol: string][]): Row => ({
  symbol: 'A/RES/90/1',
  paragraphs: [
    {
      text,
      text_fn: text,
      notes: [],
      refs: refs.map(
        ([words, symbol]): Ref => ({ text: words, href: `https://undocs.org/en/${symbol}`, in: 'body' }),
      ),
    },
  ],
})

const keysOf = (row: Row, versions: Row[] = [row]) =>
  linkedWorkOf(row, versions).paragraphs.flatMap(({ body }) => body.map(({ key }) => key))

test.each([
  ['A/RES/74/232b', 'A/RES/74/232'],
  ['A/RES/217 A (III)', 'A/RES/217(III)'],
  ['A/75/345-S/2020/898', 'A/75/345'],
  ['E/2005/23(supp)', 'E/2005/23'],
  ['S/RES/1373 (2001)', 'S/RES/1373(2001)'],
])('%s is compared as %s', (symbol, key) => expect(symbolKey(symbol)).toBe(key))

test('a link that leads to no symbol has none', () => {
  expect(symbolOfLink('https://undocs.org/ar/S/RES/1373%20(2001)')).toBe('S/RES/1373 (2001)')
  expect(symbolOfLink('https://example.org/A/RES/1')).toBeNull()
})

test.each<[string, Row, string[]]>([
  [
    'each target once',
    rowWith('resolution 64/12', ['64', 'A/RES/64/12'], ['/12', 'A/RES/64/12']),
    ['A/RES/64/12'],
  ],
  ['another number than the one printed', rowWith('resolution 73/162', ['73/162', 'A/RES/71/185']), []],
  ['no such resolution', rowWith('resolution 10/15', ['10/15', 'A/RES/10/15']), []],
  ['a date of another session', rowWith('64/12 of 2 May 2021', ['64/12', 'A/RES/64/12']), []],
  ['a sign left out', rowWith('resolution S-31/1', ['31/1', 'A/RES/31/1']), []],
])('%s', (_, row, keys) => expect(keysOf(row)).toEqual(keys))

test('two languages overrule one', () => {
  const wrong = rowWith('resolution 43/1', ['43/1', 'A/RES/43/1'])
  const right = rowWith('resolution 43/1', ['43/1', 'A/HRC/RES/43/1'])
  expect(keysOf(wrong, [wrong, right, right])).toEqual([])
  expect(keysOf(right, [wrong, right, right])).toEqual(['A/HRC/RES/43/1'])
})

test('a target must be that of a citation of its paragraph', () => {
  const text = 'Recalling resolutions 64/12 and 64/13,'
  const work = linkedWorkOf(rowWith(text, ['64/12', 'A/RES/64/12']), [])
  const citation = (words: string, target: string) => ({
    text: words,
    span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    status: 'unknown' as const,
    target,
    readings: [],
  })
  const score = (target: string) => {
    const citations = [citation('64/12', target), citation('64/13', 'A/RES/64/13')]
    const paragraph = makeParagraph({ part: 'preambular', text, citations })
    return scoreLinks(work, makePublication({ works: [makeWork({ paragraphs: [paragraph] })] }))
  }
  expect(score('A/RES/64/12')).toMatchObject({ body: { right: 1, wanted: 1 }, faults: [] })
  expect(score('A/RES/64/12').unlinked.map(({ target }) => target)).toEqual(['A/RES/64/13'])
  expect(score('A/HRC/RES/64/12')).toMatchObject({ body: { right: 0, wanted: 1 } })
})

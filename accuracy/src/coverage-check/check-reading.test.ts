import { createHash } from 'node:crypto'
import type { Publication, ReadingMap } from '@qarar/core'
import { describe, expect, test } from 'vitest'
import { makeParagraph, makePublication, makeWork } from '../testing/make-publication.ts'
import { checkReading } from './check-reading.ts'

const bytes = Buffer.from('\ufeffThe Sea 𝔸\r\n1. يطـلب ﻻ 10\n')

/** A true reading of the bytes above, written by hand. */
function trueReading() {
  const heading = makeParagraph({ eId: 'cover_1', part: 'cover', text: 'The Sea 𝔸' })
  const clause = makeParagraph({ eId: 'para_1', marker: '1.', text: 'يطلب لا 10', sourceLines: [2, 2] })
  const map: ReadingMap = {
    leaves: [
      { work: null, eId: 'cover_1', marker: null, text: heading.text, ranges: [[1, 10]] },
      {
        work: 0,
        eId: 'para_1',
        marker: '1.',
        text: clause.text,
        ranges: [
          [12, 14],
          [15, 17],
          [18, 25],
        ],
      },
    ],
    dropped: [
      { reason: 'byte-order-mark', ranges: [[0, 1]] },
      { reason: 'tatweel', ranges: [[17, 18]] },
    ],
    repairs: [{ step: 'tatweel', ranges: [[17, 18]] }],
  }
  const publication = makePublication({
    source: {
      file: 'own.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      format: 'text',
      encoding: 'utf-8',
    },
    coverage: {
      sourceChars: 18,
      kept: 16,
      dropped: [
        { reason: 'byte-order-mark', sourceLines: [[1, 1]], chars: 1 },
        { reason: 'tatweel', sourceLines: [[2, 2]], chars: 1 },
      ],
    },
    paragraphs: [heading],
    works: [makeWork({ paragraphs: [clause] })],
    map,
  })
  return { publication, map, heading, clause, coverage: publication.coverage }
}

const kindsIn = (publication: Publication) => [
  ...new Set(checkReading(bytes, publication).map(({ kind }) => kind)),
]

test('a true reading has no fault', () => {
  expect(checkReading(bytes, trueReading().publication)).toEqual([])
})

describe('every fault is found', () => {
  const mutations: [
    name: string,
    mutate: (reading: ReturnType<typeof trueReading>) => void,
    kinds: string[],
  ][] = [
    ['no map', ({ publication }) => delete publication.map, ['no map']],
    ['another file', ({ publication }) => (publication.source.bytes += 1), ['another file']],
    [
      'a missing range',
      ({ map }) => map.leaves[1]?.ranges.pop(),
      ['held by nothing', 'other letters than the file', 'wrong count'],
    ],
    ['a missing drop', ({ map }) => map.dropped.pop(), ['held by nothing', 'wrong count']],
    [
      'an overlap',
      ({ map }) => (map.dropped[1] = { reason: 'tatweel', ranges: [[17, 19]] }),
      ['held twice', 'wrong count'],
    ],
    ['an overlap of spaces', ({ map }) => map.dropped[1]?.ranges.push([4, 5]), ['held twice']],
    [
      'a range past the end',
      ({ map }) => map.leaves[1]?.ranges.push([26, 99]),
      ['range outside the file', 'outside its lines'],
    ],
    ['an empty range', ({ map }) => map.leaves[1]?.ranges.push([14, 14]), ['range outside the file']],
    [
      'half a code point',
      ({ map }) => map.leaves[0]?.ranges.push([10.5, 11]),
      ['range outside the file', 'outside its lines'],
    ],
    [
      'a changed letter',
      ({ map, heading }) => {
        heading.text = 'The Sew 𝔸'
        Object.assign(map.leaves[0] ?? {}, { text: heading.text })
      },
      ['other letters than the file'],
    ],
    [
      'letters in another order',
      ({ map }) => map.leaves[1]?.ranges.reverse(),
      ['other letters than the file'],
    ],
    [
      'a changed letter in the tree only',
      ({ clause }) => (clause.text = 'يطلب لا 11'),
      ['map and tree differ'],
    ],
    ['another marker', ({ clause }) => (clause.marker = '2.'), ['map and tree differ']],
    ['another line', ({ clause }) => (clause.sourceLines = [1, 1]), ['outside its lines']],
    [
      'a paragraph without a place',
      ({ publication, clause }) => publication.paragraphs.push({ ...clause, eId: 'cover_2' }),
      ['paragraph without a place'],
    ],
    ['a place of no paragraph', ({ publication }) => publication.paragraphs.pop(), ['place of no paragraph']],
    [
      'a name given twice',
      ({ map }) =>
        map.leaves.push({ work: null, eId: 'cover_1', marker: null, text: 'The Sea 𝔸', ranges: [] }),
      ['name given twice', 'other letters than the file'],
    ],
    [
      'two paragraphs of a name',
      ({ publication, heading }) => publication.paragraphs.push(heading),
      ['name given twice'],
    ],
    ['a wrong total', ({ coverage }) => coverage.sourceChars++, ['wrong count']],
    ['too many kept', ({ coverage }) => coverage.kept++, ['wrong count']],
    [
      'counts that only sum up',
      ({ coverage }) => {
        coverage.kept--
        for (const drop of coverage.dropped.slice(0, 1)) drop.chars++
      },
      ['wrong count'],
    ],
    [
      'an unknown reason',
      ({ map, coverage }) => {
        Object.assign(map.dropped[1] ?? {}, { reason: 'dull' })
        Object.assign(coverage.dropped[1] ?? {}, { reason: 'dull' })
      },
      ['unknown reason'],
    ],
  ]
  test.each(mutations)('%s', (_name, mutate, kinds) => {
    const reading = trueReading()
    mutate(reading)
    expect(kindsIn(reading.publication)).toEqual(kinds)
  })
})

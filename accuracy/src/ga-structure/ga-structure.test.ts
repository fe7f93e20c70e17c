import type { Paragraph } from '@qarar/core'
import { expect, test } from 'vitest'
import { makeParagraph, makePublication, makeWork } from '../testing/make-publication.ts'
import { labelledWorkOf } from './labelled-works.ts'
import { scoreWork } from './score-work.ts'

const entry = (
  kind: string,
  num: string | null,
  verb: string | null,
  text: string,
  notes: string[] = [],
) => ({
  kind,
  num,
  verb,
  text: text.replace(/⟦fn\d⟧/g, ''),
  text_fn: text,
  notes: notes.map((note, index) => ({ marker: String(index + 1), text: note })),
})

const work = labelledWorkOf({
  symbol: 'A/RES/7/1 A-B',
  paragraphs: [
    entry('enacting', null, 'The Assembly', 'The Assembly,'),
    entry('preambular', null, 'Recalling', 'Recalling its resolution⟦fn1⟧ on buoys,', ['Resolution 6/2.']),
    entry('operative', null, null, 'I'),
    entry('operative', '1', 'Asks', '1. Asks members for charts:'),
    entry('operative-sub', 'a', null, '(a) Of lakes;'),
    entry('operative', '2', null, '2.'),
    entry('operative', null, 'Decides', 'Decides to meet again.'),
    entry('conclusion', null, null, '3rd meeting'),
  ],
})

type Read = [part: Paragraph['part'], number: string | null, text: string]

const score = (read: Read[], kind: 'resolution' | 'agenda' = 'resolution') =>
  scoreWork(
    work,
    makePublication({
      kind,
      works: [
        makeWork({ paragraphs: read.map(([part, number, text]) => makeParagraph({ part, number, text })) }),
      ],
    }),
  )

const whole: Read[] = [
  ['chapeau', null, 'The Assembly,'],
  ['preambular', null, 'Recalling its resolution(1) on buoys,'],
  ['operative', null, 'I'],
  ['operative', '1', '1. Asks members for charts:'],
  ['operative', 'a', '(a) Of lakes;'],
  ['operative', '2', '2. Decides to meet again.'],
  ['signature', null, '3rd meeting'],
]

test('a true reading, with footnote marks or without, has no fault', () => {
  const { hits, numbers, faults } = score(whole)
  expect(faults).toEqual([])
  expect(hits.operative).toEqual({ right: 3, read: 3, wanted: 3 })
  expect(numbers).toEqual({ right: 2, found: 2 })
  expect(score(whole.with(1, ['preambular', null, 'Recalling its resolution on buoys,'])).faults).toEqual([])
})

test('the file of a work is named after its symbol', () => {
  expect(work.file).toBe('7_1_A-B')
})

test.each<[string, Read[], string[]]>([
  [
    'another part',
    whole.with(1, ['operative', null, 'Recalling its resolution on buoys,']),
    ['preambular read as operative'],
  ],
  ['a paragraph left out', whole.toSpliced(3, 1), ['operative with other letters']],
  [
    'a paragraph in pieces',
    whole.toSpliced(5, 1, ['operative', '2', '2. Decides'], ['operative', null, 'to meet again.']),
    [
      'operative cut in pieces',
      'piece of operative read as operative',
      'piece of operative read as operative',
    ],
  ],
  [
    'two run together',
    whole.toSpliced(3, 2, ['operative', '1', '1. Asks members for charts: (a) Of lakes;']),
    [
      'operative run into another (operative)',
      'operative run into another (operative)',
      'several run together as operative',
    ],
  ],
  [
    'the meeting as a paragraph',
    whole.with(6, ['operative', null, '3rd meeting']),
    ['conclusion read as operative'],
  ],
  ['a footnote', [...whole, ['operative', null, '(1) Resolution 6/2.']], ['footnote read as operative']],
  ['a rule line', [...whole, ['operative', null, '____']], ['line without letters read as operative']],
])('%s', (_name, read, kinds) => {
  expect(score(read).faults.map(({ kind }) => kind)).toEqual(kinds)
})

test('a wrong number is counted apart', () => {
  expect(score(whole.with(3, ['operative', null, '1. Asks members for charts:'])).numbers).toEqual({
    right: 1,
    found: 2,
  })
})

test('a file of another kind is one class', () => {
  const { faults } = score([['body', null, 'The Assembly,']], 'agenda')
  expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['the whole file read as agenda']))
})

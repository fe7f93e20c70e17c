import { describe, expect, test } from 'vitest'
import { makeParagraph, makePublication, makeWork } from '../testing/make-publication.ts'
import type { LabelledParagraph } from './resolution-labels.ts'
import { scoreParagraphs } from './score-paragraphs.ts'
import { scoreTurns } from './score-turns.ts'

const label: LabelledParagraph = {
  resolution: 1,
  part: 'operative',
  number: '2',
  marker: '2.',
  sourceLines: [7, 9],
  split: true,
  head: 'يدعو',
  tail: 'ـ السفن.',
  letters: '2يدعوإلىرسوالسفن',
}

const paragraph = makeParagraph({
  number: '2',
  marker: '2.',
  sourceLines: [7, 9],
  split: true,
  text: 'يدعُو إلى:',
})
const item = makeParagraph({ eId: 'para_1__subpara_1', parent: 'para_1', marker: '-', text: 'رسو ـ السفن.' })

const read = (paragraphs: (typeof paragraph)[]) => makePublication({ works: [makeWork({ paragraphs })] })

describe('labelled paragraphs', () => {
  const plain = { ...label, tail: 'السفن.' }

  test('a paragraph with its sub-items is the labelled one, without harakat and tatweel', () => {
    const { measures, faults } = scoreParagraphs([plain], read([paragraph, item]))
    expect(faults).toEqual([])
    const judged = measures.filter(({ support }) => support > 0)
    expect(judged.map(({ figure }) => figure)).toEqual(judged.map(() => 1))
  })

  test.each([
    ['number', { number: '3' }],
    ['lines', { sourceLines: [7, 8] as [number, number] }],
    ['marker', { marker: '2-' }],
    ['split', { split: false }],
    ['text', { text: 'يدعو إلى غير:' }],
  ])('another %s is one fault', (field, change) => {
    const { faults } = scoreParagraphs([plain], read([{ ...paragraph, ...change }, item]))
    expect(faults.map(({ kind }) => kind)).toContain(field)
  })

  test('one in another part or on another line is missing and too many', () => {
    const { measures, faults } = scoreParagraphs([plain], read([{ ...paragraph, part: 'preambular' }]))
    expect(faults.map(({ kind }) => kind)).toEqual(['missing', 'extra'])
    expect(measures.find(({ name }) => name === '001 preambular: precision')?.figure).toBe(0)
    expect(measures.find(({ name }) => name === '001 operative: recall')?.figure).toBe(0)
  })

  test('one that is read twice is too many once', () => {
    const { measures, faults } = scoreParagraphs([plain], read([paragraph, paragraph, item]))
    expect(faults.map(({ kind }) => kind)).toContain('extra')
    expect(measures.find(({ name }) => name === '001 operative: precision')?.figure).toBe(0.5)
  })

  test('resolutions without labels are not judged', () => {
    const publication = makePublication({
      works: [makeWork({ paragraphs: [paragraph, item] }), makeWork({ paragraphs: [paragraph] })],
    })
    expect(scoreParagraphs([plain], publication).faults).toEqual([])
  })
})

test('turns begin on their lines, with their headers', () => {
  const turn = (line: number, header: boolean) => ({
    order: 1,
    by: null,
    person: null,
    as: 'president',
    for: null,
    language: null,
    kind: 'statement' as const,
    header,
    sourceLines: [[line, line]] as [number, number][],
    paragraphs: [makeParagraph({ sourceLines: [line, line] })],
    positions: [],
  })
  const publication = makePublication({
    works: [makeWork({ turns: [turn(3, true), turn(5, false), turn(9, true)] })],
  })
  const labels = [3, 5, 8, 11].map((starts) => ({ starts, printed_header: true }))
  expect(scoreTurns(labels, publication).faults.map(({ place }) => place)).toEqual([
    '004, turn 2',
    '004, turn 3',
    '004, turn 4',
  ])
})

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Paragraph, Publication } from '../../../model/index.ts'
import { expectCovered, readForTest as read } from '../../../reading.test-kit.ts'

const root = resolve(import.meta.dirname, '../../../../..')
const examples = resolve(root, 'examples')
const expected: { file: string; [fact: string]: unknown }[] = JSON.parse(
  readFileSync(resolve(examples, 'expected.json'), 'utf8'),
).files

const partsOf = ({ works }: Publication, part: string): Paragraph[] =>
  (works[0]?.paragraphs ?? []).filter((each) => each.part === part)
const droppedLines = ({ coverage }: Publication) => coverage.dropped.flatMap(({ sourceLines }) => sourceLines)

describe.each(expected.filter(({ kind }) => kind === 'press-report'))('the example $file', (facts) => {
  const bytes = readFileSync(resolve(examples, facts.file))
  const publication = read(new TextDecoder(facts.encoding as string).decode(bytes))
  const body = partsOf(publication, 'body')

  test('is recognised, and covered to the last character', () => {
    const { kind, language } = facts
    expect(publication).toMatchObject({ kind, language, organisation: 'ois', diagnostics: [] })
    expectCovered(publication)
  })

  test('has title, dateline, paragraphs, date and end mark', () => {
    expect(body).toHaveLength(facts.bodyParagraphs as number)
    expect(body.map(({ eId }) => eId)).toEqual(body.map((_, index) => `p_${index + 1}`))
    expect(body[0]?.marker).toMatch(/^\S+ \(\S+\) –$/)
    expect(partsOf(publication, 'heading').map(({ text }) => text)).toEqual([publication.title])
    expect(partsOf(publication, 'signature')).toHaveLength(1)
    expect(publication.works[0]).toMatchObject({
      kind: 'press-report',
      organ: null,
      number: null,
      symbol: null,
    })
    expect(publication.works[0]?.dates.map(({ value }) => value)).toEqual([facts.date])
  })

  test('drops the page around it and nothing else', () => {
    expect(publication.coverage.dropped.map(({ reason }) => reason)).toEqual(['page-furniture'])
    const lines = droppedLines(publication)
    expect(lines[0]).toEqual([1, 1])
    const end = partsOf(publication, 'signature')[0]?.sourceLines[0] ?? 0
    expect(lines.slice(1).every(([first]) => first > end)).toBe(true)
  })

  test('joins the sentences that a line break cut', () => {
    const { splitParagraphs = [] } = (facts.damage ?? {}) as { splitParagraphs?: number[] }
    expect(body.flatMap(({ split }, index) => (split ? [index + 1] : []))).toEqual(splitParagraphs)
  })
})

const lead = 'The Secretary-General opened the lighthouse of Zelfar before a large crowd.'

describe('what is dropped', () => {
  const report = (above: string, below: string) =>
    `${above}\n\nA lighthouse opens\n\nZELFAR (BAHAR) – ${lead}\n\n${below}`

  test.each([
    'Home',
    'HomeOrganisation of Inland Seas',
    'Home > News > World',
    'News / Organisation of Inland Seas',
    'HomeFisheries',
  ])('above: %s', (line) => {
    expect(droppedLines(read(report(line, '(End)')))).toEqual([[1, 1]])
  })

  test.each(['World Bank', 'Home of the lighthouses', 'McDonald in the news', 'Exclusive'])(
    'above, not: %s',
    (line) => {
      const publication = read(report(line, '(End)'))
      expect(droppedLines(publication)).toEqual([])
      expect(partsOf(publication, 'cover').map(({ text }) => text)).toEqual([line])
    },
  )

  test('below: buttons and the links under their heading', () => {
    const publication = read(
      report('Home', '(End)\n\nShare\n\nRelated news\n\nBeacons lit again\n\nBack to top'),
    )
    expect(droppedLines(publication)).toEqual([
      [1, 1],
      [9, 9],
      [11, 11],
      [13, 13],
      [15, 15],
    ])
  })

  test('below, not: what may belong to the report', () => {
    const publication = read(
      report('Home', '(End)\n\nBeacons lit again\n\nRelated news\n\nThe crowd went home late.'),
    )
    expect(droppedLines(publication)).toEqual([
      [1, 1],
      [11, 11],
    ])
    expect(publication.diagnostics.map(({ code }) => code)).toEqual(['unplaced-line', 'unplaced-line'])
    expectCovered(publication)
  })

  test('never a line between two paragraphs', () => {
    const publication = read(report('Home', `Share\n\n${lead}`))
    expect(droppedLines(publication)).toEqual([[1, 1]])
    expect(partsOf(publication, 'body').map(({ text }) => text)).toEqual([lead, 'Share', lead])
  })
})

describe('datelines', () => {
  test.each([
    [`ZELFAR (BAHAR) – ${lead}`, 'ZELFAR (BAHAR) –'],
    [`Zelfar, 12 November 2025 (BAHAR) - ${lead}`, 'Zelfar, 12 November 2025 (BAHAR) -'],
    [`Port Zelfar ( BAHAR-OIS ) — ${lead}`, 'Port Zelfar ( BAHAR-OIS ) —'],
  ])('%s', (line, marker) => {
    expect(partsOf(read(`Title\n\n${line}\n\n(End)`), 'body')[0]).toMatchObject({ marker, text: lead })
  })

  test.each([
    `The Council (8th session) – ${lead}`,
    `The Secretary-General of the Organisation and his deputies (BAHAR) – ${lead}`,
    'ZELFAR (BAHAR) – short',
    `ZELFAR – ${lead}`,
    `1. Zelfar (BAHAR) – ${lead}`,
  ])('none: %s', (line) => {
    expect(read(`Title\n\n${line}\n\n(End)`).kind).not.toBe('press-report')
  })

  test('make a report without a title, an end mark or a page around it', () => {
    const publication = read(`ZELFAR (BAHAR) – ${lead}\n\n${lead}`)
    expect(publication).toMatchObject({ kind: 'press-report', title: null })
    expect(partsOf(publication, 'body')).toHaveLength(2)
  })
})

test('whatever the text: covered, and never an error', () => {
  const pieces = [
    'HomeNews',
    'A title',
    `ZELFAR (BAHAR) – ${lead}`,
    lead,
    lead.slice(0, -1),
    '(End)',
    'Related news',
    'Share',
    '',
  ]
  const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 20 })
  fc.assert(fc.property(lines, (drawn) => expectCovered(read(drawn.join('\n')))))
  expectCovered(read(`ZELFAR (BAHAR) – ${lead}\n${`${lead}\n`.repeat(10_000)}`))
})

const seed = resolve(root, process.env.QARAR_CORPUS ?? '../shared', 'seeds/002_1d4295336924989f.txt')

describe.skipIf(!existsSync(seed))('the real report (skipped without the corpus: set QARAR_CORPUS)', () => {
  const publication = existsSync(seed) ? read(readFileSync(seed, 'utf8')) : read('')

  test('title, 11 paragraphs, one of them broken, and the page around them', () => {
    expect(publication).toMatchObject({
      kind: 'press-report',
      language: 'ar',
      organisation: 'oic',
      diagnostics: [],
    })
    expectCovered(publication)
    expect(partsOf(publication, 'heading').map(({ sourceLines }) => sourceLines)).toEqual([[3, 3]])
    const body = partsOf(publication, 'body')
    expect(body.map(({ sourceLines: [first] }) => first)).toEqual([5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16])
    expect(body.filter(({ split }) => split).map(({ sourceLines }) => sourceLines)).toEqual([[6, 7]])
    expect(partsOf(publication, 'signature').map(({ sourceLines }) => sourceLines)).toEqual([[18, 18]])
    expect(droppedLines(publication)).toEqual([
      [1, 1],
      [20, 20],
      [22, 22],
    ])
  })
})

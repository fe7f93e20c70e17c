import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { describe, expect, test } from 'vitest'
import { align } from '../src/reading/align.ts'
import { isAsPrinted } from '../src/reading/as-printed.ts'
import { citationOfTurn, citationsOf } from '../src/reading/cite-paragraph.ts'
import { findWords } from '../src/reading/find-words.ts'
import { nest } from '../src/reading/nest.ts'
import { followingOf, joinKey, openJoins } from '../src/reading/open-questions.ts'
import { proceedingsOf } from '../src/reading/proceedings.ts'
import { runsOf } from '../src/reading/proposed-text.ts'
import { sectionsOf } from '../src/reading/sections.ts'
import { paragraph, type Turn, work } from './fixtures/build.ts'
import { meetingRecord } from './fixtures/meeting.ts'
import { resolutions } from './fixtures/resolutions.ts'

const resolution = resolutions.editions[0]?.works[0] ?? work({})
const record = meetingRecord.editions[0]?.works[0] ?? work({})

describe('versions side by side', () => {
  const keys = (first: string[], second: string[]) =>
    align(first, second, (key) => key).map((pair) => [pair.first, pair.second])

  test('keep the order of the first and take in what only the second has', () => {
    expect(keys(['a', 'b', 'd'], ['a', 'c', 'd', 'e'])).toEqual([
      ['a', 'a'],
      ['b', null],
      [null, 'c'],
      ['d', 'd'],
      [null, 'e'],
    ])
  })

  test('lose and double nothing when the orders differ', () => {
    const pairs = keys(['a', 'b', 'c'], ['c', 'x', 'a', 'b'])
    expect(pairs.flatMap(([, second]) => second ?? []).sort()).toEqual(['a', 'b', 'c', 'x'])
    expect(pairs.flatMap(([first]) => first ?? [])).toEqual(['a', 'b', 'c'])
  })
})

test('sub-items nest under their parent, and stand at the top without it', () => {
  const para = paragraph({ eId: 'para_1', part: 'operative', text: 'one' })
  const sub = paragraph({ eId: 'para_1__subpara_a', parent: 'para_1', part: 'operative', text: 'a' })
  expect(nest([para, sub])).toMatchObject([{ children: [{ paragraph: { eId: 'para_1__subpara_a' } }] }])
  expect(nest([sub])).toHaveLength(1)
})

test('a resolution reads as heading, preamble with its chapeau, operative part', () => {
  expect(sectionsOf(resolution.paragraphs).map(({ name, nodes }) => [name, nodes.length])).toEqual([
    ['heading', 3],
    ['preamble', 5],
    ['operative', 8],
  ])
})

test('a record keeps what is printed between its turns, in the order of the file', () => {
  const steps = proceedingsOf(record).map((step) => ('turn' in step ? step.turn.order : 'text'))
  expect(steps).toEqual(['text', ...record.turns.map(({ order }) => order), 'text'])
})

describe('proposed readings', () => {
  const evidence = { kind: 'encoding' as const, count: 3, seen: 'document' as const }
  const span = { start: 0, end: 0 }
  const readings = (...pairs: [string, string][]) =>
    pairs.map(([text, proposed]) => ({ text, proposed, span, evidence }))

  test('stand at their words, found in order', () => {
    const runs = runsOf({ text: 'ءن x ءن', span, proposedReadings: readings(['ءن', 'عن'], ['ءن', 'من']) })
    expect(runs.map(({ text, proposed }) => [text, proposed])).toEqual([
      ['ءن', 'عن'],
      [' x ', null],
      ['ءن', 'من'],
    ])
  })

  test('give way to what a person verified', () => {
    const verified = {
      ...{ id: 'v', by: 'm', at: '2026-11-21T10:00:00Z', order: 1, eId: 'p_1', checkedAgainst: 'page 3' },
      anchor: { ranges: [[0, 1] as [number, number]], quote: 'b', before: '', after: '' },
      ...{ text: 'β', cause: 'reading-error' as const, span: { start: 102, end: 103 } },
    }
    const proposedReadings = [
      { text: 'b', proposed: 'p', span: { start: 102, end: 103 }, evidence },
      { text: 'b', proposed: 'q', span: { start: 106, end: 107 }, evidence },
    ]
    const runs = runsOf(
      { text: 'a b c b', span: { start: 100, end: 107 }, proposedReadings },
      [verified],
      'en',
    )
    expect(runs.map(({ text, proposed, verified }) => [text, proposed, verified?.id ?? null])).toEqual([
      ['a ', null, null],
      ['β', null, 'v'],
      [' c ', null, null],
      ['b', 'q', null],
    ])
  })

  test('never change the printed text', () => {
    const text = 'a b c'
    const runs = runsOf({ text, span, proposedReadings: readings(['b', 'β'], ['missing', '?'], ['', '!']) })
    expect(runs.map((run) => run.text).join('')).toBe(text)
  })
})

describe('words that a person names', () => {
  test('are found whatever spaces lie between them', () => {
    const text = 'the  lights\nof the Strait'
    const found = findWords(text, ' lights of ')
    expect(typeof found === 'object' && text.slice(found.start, found.end)).toBe('lights\nof')
  })

  test('must stand there, and only once', () => {
    expect(findWords('one two', 'three')).toBe('missing')
    expect(findWords('one two', '  ')).toBe('missing')
    expect(findWords('the light of the sea', 'the')).toBe('twice')
  })

  test('are found in a very long paragraph at once', () => {
    const textOf = (times: number) => `${'a \n'.repeat(times)}light`
    const find = (text: string) => expect(findWords(text, 'a light')).toMatchObject({ end: text.length })
    expectLinear(textOf, find, 400_000)
  })
})

describe('questions', () => {
  const join = (line: number, certainty: 'sure' | 'likely' | 'unsure') => ({
    ...{ line, next: line + 1, certainty, reasons: [], gap: null, ends: '', goesOn: '', decided: null },
  })

  test('are asked from the least sure to the surest, then as the text goes', () => {
    const joins = [join(1, 'sure'), join(2, 'likely'), join(3, 'unsure'), join(4, 'likely')]
    expect(openJoins({ joins }).map(joinKey)).toEqual(['join_3_4', 'join_2_3', 'join_4_5', 'join_1_2'])
    const decided = { id: 'j', by: 'm', at: '2026-11-21T10:00:00Z', line: 3, next: 4, corrects: false }
    expect(openJoins({ joins: [{ ...join(3, 'unsure'), decided }] })).toEqual([])
  })

  test('passed over come again behind the last', () => {
    expect([...followingOf(['a', 'b', 'c']).values()]).toEqual(['b', 'c', 'a'])
    expect(followingOf(['a']).get('a')).toBeNull()
  })
})

test('a paragraph is as printed when only spaces differ', () => {
  const para = paragraph({ eId: 'p_1', part: 'body', marker: '1-', text: 'one two' })
  const source = (text: string) => ({ eId: 'p_1', lines: [{ line: 1, text }], repairs: [], verified: [] })
  expect(isAsPrinted(para, source('1-  one two'))).toBe(true)
  expect(isAsPrinted(para, source('1- **one** two'))).toBe(false)
})

describe('citations', () => {
  const cite = (eId: string, language: 'ar' | 'en' | 'fr', organisation = 'oic') => {
    const found = resolution.paragraphs.find((one) => one.eId === eId)
    return found && citationsOf({ work: resolution, organisation, language })(found)
  }

  test('have the form of the organisation in the language of the text', () => {
    expect(cite('para_6', 'ar')).toBe('الفقرة 6 من منطوق القرار رقم 7/1-م')
    expect(cite('para_6', 'fr')).toBe('paragraphe 6 du dispositif de la résolution n° 7/1-NAV')
    expect(cite('para_6', 'en', 'un')).toBe('operative paragraph 6 of resolution 7/1-NAV')
  })

  test('count preambular paragraphs and follow sub-items', () => {
    expect(cite('container_2', 'ar')).toBe('الفقرة 2 من ديباجة القرار رقم 7/1-م')
    expect(cite('para_5__subpara_b', 'ar')).toBe('الفقرة 5 (ب) من منطوق القرار رقم 7/1-م')
    expect(cite('para_5__subpara_b', 'en')).toBe('operative paragraph 5 (b) of resolution No. 7/1-NAV')
  })

  test('are not made up where nothing is numbered', () => {
    expect(cite('chapeau_1', 'ar')).toBeNull()
  })

  test('of a record say that the page is not known, and the language of delivery', () => {
    expect(
      citationOfTurn(record.turns[3] as Turn, { work: record, organisation: 'ois', language: 'ar' }),
    ).toBe('OIS/COUNCIL/PV.31، الصفحة غير معروفة، السيدة نور (لغة الإلقاء: الفرنسية)')
  })
})

import { describe, expect, test } from 'vitest'
import type { ReportSentence, ReportSource } from '../../contract/reports.ts'
import { composeSections } from '../compose/compose-sections.ts'
import type { ItemFacts } from '../facts.ts'
import { asked, entry, itemFacts, note } from '../item-facts.test-kit.ts'
import { annexOf } from './annex-of.ts'
import { checklistOf, type SectionText } from './checklist-of.ts'
import { remarksOf, stopsOf } from './remarks-of.ts'
import { statisticsOf } from './statistics-of.ts'

const person: ReportSource = { kind: 'person', by: 'Maha', post: null, file: null }
const written = (text: string, more: Partial<ReportSentence> = {}): ReportSentence => ({
  ...{ id: 'w-1', paragraph: 1, text, language: 'en', origin: 'written', sources: [person], doubtful: [] },
  ...more,
})
const composed = (facts: ItemFacts): SectionText[] =>
  Object.entries(composeSections(facts, 'en')).map(([key, sentences]) => ({
    key: key as 'action',
    sentences,
  }))
const kindsOf = (facts: ItemFacts, sections = composed(facts)) =>
  remarksOf(facts, sections, 'en').map(({ kind }) => kind)

const clause = [
  'Requests the Secretary-General to follow up the lamps and to report to the Council.',
  'Requests',
  'follow up the lamps and to report to the Council',
] as const

describe('checklist', () => {
  const request = asked({ number: '9', follow: 'report', said: { en: clause } })
  const { fields } = request.mandate
  const reportTo = { id: 'ois/council', text: 'the Council', session: null }
  request.clauses = {
    en: {
      ...(request.clauses.en as never as object),
      fields: { ...fields, action: clause[2], verb: 'Requests', reportTo },
    } as never,
  }
  const facts = itemFacts([request])

  test('has the parts of the clause; the report is met by the report', () => {
    expect(checklistOf(facts, composed(facts), 'en').map(({ text, isMet }) => [text, isMet])).toEqual([
      ['follow up the lamps', false],
      ['report to the Council', true],
    ])
  })

  test('is met by a sentence of a person that rests on the clause', () => {
    const paragraph: ReportSource = {
      kind: 'paragraph',
      mandate: 'n-1.9',
      publication: 'x',
      order: 1,
      eId: 'x',
    }
    const sections = [
      { key: 'observations' as const, sentences: [written('Lit.', { sources: [paragraph, person] })] },
    ]
    expect(checklistOf(facts, sections, 'en').every(({ isMet }) => isMet)).toBe(true)
  })

  test('leaves out clauses of another session', () => {
    expect(checklistOf(itemFacts([{ ...request, falling: null }]), [], 'en')).toEqual([])
  })
})

describe('remarks', () => {
  const task = asked({ number: '4' })

  test('say what is missing of a request', () => {
    expect(kindsOf(itemFacts([task]))).toEqual(['no-information'])
    expect(kindsOf(itemFacts([{ ...task, entries: [entry('n-1.4', 't-1', { evidence: [] })] }]))).toEqual([
      'no-report-text',
      'no-evidence',
    ])
    expect(kindsOf(itemFacts([{ ...task, falling: 'stale', isAnswered: true }]))).toEqual(['stale'])
  })

  test('name the States that are silent, an acknowledgement being no answer', () => {
    const letters = [
      note({
        'state:OMN': 'replied',
        'state:YEM': 'acknowledged',
        'state:KWT': 'reminded',
        'state:JOR': 'not-asked',
      }),
    ]
    expect(remarksOf(itemFacts([], { letters }), [], 'en')).toMatchObject([
      { kind: 'silent-states', parties: ['state:YEM', 'state:KWT'], letter: 'l-1', stops: false },
    ])
  })

  test('tell where texts differ', () => {
    const differences = [{ finding: 'f-1', mandate: null, sentence: { ar: 'يختلف العدد' } }]
    expect(remarksOf(itemFacts([], { differences }), [], 'en')).toMatchObject([
      { kind: 'texts-differ', finding: 'f-1', words: 'يختلف العدد' },
    ])
  })

  test('on sentences: what is doubtful or waits for a translation stops the clean copy', () => {
    const doubtful = [{ publication: 'p', order: 1, eId: 'para_1', words: 'lit' }]
    const sentences = [
      written('All is lit.', { doubtful }),
      written('كله مضاء.', { id: 'w-2', language: 'ar' }),
      written('Rests on it.', { id: 'w-3', sources: [{ kind: 'letter', letter: 'l-9' }] }),
    ]
    const facts = itemFacts([], { letters: [note({}, [], 'l-9')] })
    const remarks = remarksOf(facts, [{ key: 'observations', sentences }], 'en')
    expect(remarks.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['doubtful-reading', 'w-1'],
      ['unsourced', 'w-1'],
      ['awaiting-translation', 'w-2'],
      ['unsourced', 'w-2'],
    ])
    expect(stopsOf(remarks).map(({ kind }) => kind)).toEqual(['doubtful-reading', 'awaiting-translation'])
    const translated = remarksOf(facts, [{ key: 'observations', sentences }], 'en', () => 'All is lit.')
    expect(stopsOf(translated).map(({ kind }) => kind)).toEqual(['doubtful-reading'])
  })

  test('on words that the annex prints in this language: of the request, the paragraph, or the request in its own', () => {
    const said = ['تطلب إصلاح 000 50 رصيف', 'تطلب', 'إصلاح 000 50 رصيف'] as const
    const own = asked({ number: '4', said: { ar: said }, doubtful: ['000 50', 'تطلب'] })
    const { mandate } = own
    const place = mandate.place && { ...mandate.place, language: 'ar' as const }
    const request = {
      ...own,
      mandate: { ...mandate, place, fields: { ...mandate.fields, action: said[2] } },
    }
    const aligned = { en: { text: 'The pier 4O has lamps.', doubtful: ['4O'] } }
    const stopping = (one: typeof own, language: 'ar' | 'en') =>
      stopsOf(remarksOf(itemFacts([one]), [], language)).map(({ kind, words }) => [kind, words])
    expect(stopping(request, 'ar')).toEqual([['doubtful-reading', '000 50']])
    expect(stopping(request, 'en')).toEqual([['doubtful-reading', '000 50']])
    expect(stopping({ ...request, aligned }, 'en')).toEqual([['doubtful-reading', '4O']])
  })

  test('on written sections: what they do not say, and what was withdrawn since', () => {
    const sources: ReportSource[] = [{ kind: 'status', entry: 't-9', mandate: 'n-1.4' }]
    const section: SectionText = {
      ...{ key: 'action', sentences: [written('It was lit.', { origin: 'changed', sources })] },
      notSaid: [written('It is dark.', { id: 'status.t-1.1', origin: 'composed' })],
    }
    const facts = itemFacts([
      { ...task, entries: [entry('n-1.4', 't-1', { reportText: 'It is dark.', language: 'en' })] },
    ])
    expect(remarksOf(facts, [section], 'en')).toMatchObject([
      { kind: 'withdrawn-source', sentence: 'w-1', stops: true },
      { kind: 'not-said', sentence: 'status.t-1.1', words: 'It is dark.', section: 'action' },
    ])
  })
})

test('a sentence that nobody touched in a written section stops when its fact, or its request, is gone', () => {
  const entries = [entry('n-1.4', 't-1', { reportText: 'It was lit.', language: 'en' })]
  const request = { ...asked({ number: '4' }), entries }
  const { action } = composeSections(itemFacts([request]), 'en')
  const stopping = (facts: ItemFacts) =>
    stopsOf(remarksOf(facts, [{ key: 'action', sentences: action }], 'en')).map(({ words }) => words)
  expect(action.map(({ origin }) => origin)).toEqual(['composed', 'composed'])
  expect(stopping(itemFacts([request]))).toEqual([])
  expect(stopping(itemFacts([{ ...request, entries: [] }]))).toEqual(['It was lit.'])
  expect(stopping(itemFacts([]))).toEqual(action.map(({ text }) => text))
})

test('the annex has no request to which a State answered that it has nothing to report', () => {
  const request = asked({ number: '5', follow: 'return' })
  const letters = [note({ 'state:OMN': 'nothing-to-report', 'state:YEM': 'asked' }, ['n-1.5'])]
  expect(annexOf(itemFacts([request]))).toEqual([request])
  expect(annexOf(itemFacts([request], { letters }))).toEqual([])
  expect(
    annexOf(itemFacts([request], { letters: [note({ 'state:OMN': 'acknowledged' }, ['n-1.5'])] })),
  ).toEqual([request])
})

test('statistics count tasks by status now and then, addressees, and each note once', () => {
  const task = asked(
    { number: '4' },
    {
      entries: [
        entry('n-1.4', 't-2', { status: 'implemented' }),
        entry('n-1.4', 't-1', { asOf: '2023-01-01' }),
      ],
    },
  )
  const other = asked({ number: '6', addressee: 'ois/tide-observatory' })
  const letters = [note({ 'state:OMN': 'replied', 'state:YEM': 'asked' })]
  const item = itemFacts([task, other, asked({ number: '9', follow: 'report' })], { letters })
  expect(statisticsOf([item, itemFacts([], { letters })])).toEqual({
    reportedOn: 0,
    tasks: [
      { status: 'implemented', count: 1 },
      { status: 'no-information', count: 1 },
    ],
    before: [
      { status: 'in-progress', count: 1 },
      { status: 'no-information', count: 1 },
    ],
    addressees: [
      { party: 'ois/secretary-general', tasks: 1, answered: 1 },
      { party: 'ois/tide-observatory', tasks: 1, answered: 0 },
    ],
    returns: [
      { party: 'state:OMN', asked: 1, answered: 1 },
      { party: 'state:YEM', asked: 1, answered: 0 },
    ],
  })
  expect(statisticsOf([itemFacts([other])]).before).toBeNull()
})

test('a task of which the report itself tells, without a status, is counted apart', () => {
  const told = asked({ number: '4' })
  const counts = statisticsOf([itemFacts([told, asked({ number: '5' })])], new Set([told.mandate.id]))
  expect([counts.reportedOn, counts.tasks]).toEqual([1, [{ status: 'no-information', count: 1 }]])
  expect(counts.addressees).toEqual([{ party: 'ois/secretary-general', tasks: 2, answered: 1 }])
})

test('of an addressee something is known where the annex does not name the task', () => {
  const task = asked({ number: '5', addressee: 'ois/members' })
  const item = itemFacts([task], { letters: [note({ 'state:OMN': 'replied' }, ['n-1.5'])] })
  expect(annexOf(item)).toEqual([])
  expect(statisticsOf([item]).addressees).toEqual([{ party: 'ois/members', tasks: 1, answered: 1 }])
  const office = asked({ number: '5' })
  expect(statisticsOf([{ ...item, mandates: [office] }]).addressees[0]?.answered).toBe(0)
  expect(statisticsOf([itemFacts([{ ...office, isAnswered: true }])]).addressees[0]?.answered).toBe(1)
})

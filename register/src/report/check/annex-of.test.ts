import { expect, test } from 'vitest'
import type { Answer } from '../../contract/letters.ts'
import type { ReportSectionKey, ReportSource } from '../../contract/reports.ts'
import { composeSections } from '../compose/compose-sections.ts'
import { asked, entry, itemFacts, note } from '../item-facts.test-kit.ts'
import { keepSources } from '../sentences/keep-sources.ts'
import { annexOf, toldIn } from './annex-of.ts'
import { remarksOf } from './remarks-of.ts'
import { statisticsOf } from './statistics-of.ts'

const task = asked({
  number: '4',
  said: { en: ['Requests the Secretary-General to light the lamps;', 'Requests', 'light the lamps'] },
})
const person = { kind: 'person', by: 'Maha', post: null, file: null } as const
const paragraph: ReportSource = {
  ...{ kind: 'paragraph', mandate: 'n-1.4' },
  ...{ publication: 'p-w-0000000001', order: 1, eId: 'para_4' },
}

test('a word that is mended in the legal basis, or in what was asked, tells nothing', () => {
  const basis = composeSections(itemFacts([task]), 'en')['legal-basis']
  const mended = [basis[0]?.text.replace('Pursuant to', 'In accordance with') ?? '']
  const sentences = keepSources(basis, mended, { language: 'en', person })
  expect(sentences[0]?.origin).toBe('changed')
  for (const key of ['legal-basis', 'action'] as const)
    expect(annexOf(itemFacts([task]), toldIn([{ key, sentences }]))).toEqual([task])
})

test.each([
  ['action', true],
  ['developments', true],
  ['replies', true],
  ['legal-basis', false],
  ['observations', false],
] as const)('words of a person on a request, in %s', (key: ReportSectionKey, isTold) => {
  const sentences = keepSources([], ['Lit.'], { language: 'en', person, sources: [paragraph] })
  expect(toldIn([{ key, sentences }]).has('n-1.4')).toBe(isTold)
})

test('a changed sentence tells of the request whose status it told', () => {
  const facts = itemFacts([
    { ...task, entries: [entry('n-1.4', 't-1', { reportText: 'All lamps are lit.', language: 'en' })] },
  ])
  const { action } = composeSections(facts, 'en')
  const sentences = keepSources(action, ['All the lamps are lit.'], { language: 'en', person })
  expect(toldIn([{ key: 'action', sentences }])).toEqual(new Set(['n-1.4']))
})

test('a reply counts for what its returns name; without any, for all that the note asked', () => {
  const [four, five] = [
    asked({ number: '4', follow: 'return' }),
    asked({ number: '5', follow: 'return' }),
  ] as const
  const letter = note({ 'state:OMN': 'replied' }, ['n-1.4', 'n-1.5'])
  const named = {
    mandate: 'n-1.4',
    entry: 't-9',
    status: 'implemented',
    quote: 'Lit.',
    eId: null,
    order: null,
  }
  const annexBy = (answer: Partial<Answer>) => {
    const answers = letter.answers.map((each) => ({ ...each, ...answer }))
    return annexOf(itemFacts([four, five], { letters: [{ ...letter, answers }] }))
  }
  expect(annexBy({ returns: [named as Answer['returns'][number]] })).toEqual([five])
  expect(annexBy({})).toEqual([])
  expect(annexBy({ kind: 'nothing-to-report' })).toEqual([])
  expect(annexBy({ kind: 'acknowledgement' })).toEqual([four, five])
})

test('what has «no information» stands in the annex and in the counts, not in the text; the margin has its words', () => {
  const silent = entry('n-1.4', 't-1', {
    ...{ status: 'no-information', reportText: 'The lamps were bought.', language: 'en' },
  })
  const facts = itemFacts([{ ...task, entries: [silent] }])
  expect(annexOf(facts)).toHaveLength(1)
  expect(statisticsOf([facts]).tasks).toEqual([{ status: 'no-information', count: 1 }])
  expect(composeSections(facts, 'en').action).toEqual([])
  expect(remarksOf(facts, [], 'en')).toMatchObject([
    { kind: 'no-information', words: 'light the lamps' },
    { kind: 'not-said', section: 'action', mandate: 'n-1.4', words: 'The lamps were bought.' },
  ])
})

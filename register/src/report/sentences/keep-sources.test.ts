import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportSentence, ReportSource } from '../../contract/reports.ts'
import { keepSources, type SectionHand } from './keep-sources.ts'

const status = (entry: string): ReportSource => ({ kind: 'status', entry, mandate: 'n-1' })
const person = { kind: 'person', by: 'Maha', post: 'Fisheries', file: null } as const
const by: SectionHand = { language: 'en', person }

const sentence = (id: string, text: string, more: Partial<ReportSentence> = {}): ReportSentence => ({
  ...{ id, text, paragraph: 1, language: 'en', origin: 'composed', sources: [status(id)], doubtful: [] },
  ...more,
})

const lamps = sentence('a', 'The Secretariat sent a mission to the three ports in March 2024.')
const nets = sentence('b', 'The nets were counted by the Institute of Inland Fisheries.')
const quoting = sentence('c', 'The Council asked for a plan. A second one is not needed.')

test('a sentence with its words keeps all it had, wherever it stands and whatever its spaces', () => {
  const left = keepSources([lamps, nets], [nets.text, '', ` ${lamps.text.replaceAll(' ', '  ')}\u200f`], by)
  expect(left).toEqual([
    { ...nets, paragraph: 1 },
    { ...lamps, paragraph: 2 },
  ])
})

test('one that seems to be several is still one', () => {
  expect(keepSources([quoting], [quoting.text], by)).toEqual([quoting])
})

test('a similar one is changed, with what it rested on and who changed it', () => {
  const doubtful = [
    { publication: 'p-1', order: 1, eId: 'para_1', words: 'three ports' },
    { publication: 'p-1', order: 1, eId: 'para_1', words: 'in March' },
  ]
  const [changed] = keepSources(
    [{ ...lamps, doubtful }, nets],
    ['The Secretariat sent two missions to the three ports in April 2024.'],
    { ...by, sources: [status('e-9')] },
  )
  expect(changed).toMatchObject({ id: 'a', origin: 'changed', sources: [status('a'), status('e-9'), person] })
  expect(changed?.doubtful.map(({ words }) => words)).toEqual(['three ports'])
})

test('one that is made two, and two that are made one, keep what they rested on', () => {
  const two = keepSources(
    [lamps],
    ['The Secretariat sent a mission in March.', 'It went to the three ports in 2024.'],
    by,
  )
  expect(two.map(({ id, origin }) => [id, origin])).toEqual([
    ['a', 'changed'],
    ['a-2', 'changed'],
  ])
  const joined = `${lamps.text.slice(0, -1)} and ${nets.text.toLowerCase()}`
  const [one] = keepSources([lamps, nets], [joined], by)
  expect(one?.sources).toEqual([status('a'), status('b'), person])
})

test('any other is written; its id is of its words', () => {
  const [one, other] = keepSources([lamps], ['Rain fell all autumn.', 'Rain fell all autumn.'], by)
  expect(one).toMatchObject({ origin: 'written', sources: [person], paragraph: 1 })
  expect(one?.id).toBe(keepSources([], ['Rain  fell all autumn.'], by)[0]?.id)
  expect(other?.id).toBe(`${one?.id}-2`)
})

test('what a person wrote stays written when a person changes it', () => {
  const written = sentence('w', 'Rain fell all autumn over the lakes.', {
    origin: 'written',
    sources: [person],
  })
  expect(keepSources([written], ['Rain fell all winter over the lakes.'], by)[0]).toMatchObject({
    ...{ id: 'w', origin: 'written', sources: [person] },
  })
})

test('sentences without an end mark, in another language or with doubled words stay as they are', () => {
  const old = [
    sentence('a', 'The lamps are lit'),
    sentence('b', 'أُضيئت المصابيح؛ ودُهنت الأرصفة', { language: 'ar' }),
    sentence('c', 'The lamps are lit'),
    sentence('d', 'All is well.'),
  ]
  const paragraphs = [old.map(({ text }) => text).join(' ')]
  expect(keepSources(old, paragraphs, by)).toEqual(old)
  const grown = keepSources(old.slice(0, 1), ['The lamps are lit in all the ports.'], by)
  expect(grown.map(({ text, origin }) => [text, origin])).toEqual([
    ['The lamps are lit in all the ports.', 'changed'],
  ])
})

test('what nobody touched comes back as it was', () => {
  const text = fc
    .array(fc.constantFrom('lit', 'Mr.', 'The', '.', '؛', '«', '»', '7', '؟', 'nets'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.boolean()), { maxLength: 10 }),
      fc.constantFrom('ar', 'en'),
      (texts, language) => {
        let paragraph = 1
        const old = texts.map(([words, isNew], at) =>
          sentence(`s-${at}`, words, { paragraph: isNew && at > 0 ? ++paragraph : paragraph, language }),
        )
        const paragraphs = [...Map.groupBy(old, (each) => each.paragraph).values()].map((inParagraph) =>
          inParagraph.map((each) => each.text).join(' '),
        )
        expect(keepSources(old, paragraphs, { ...by, language: 'en' })).toEqual(old)
      },
    ),
    { numRuns: 500 },
  )
})

test('says each sentence once, with an id of its own and a source', () => {
  const words = fc.array(fc.constantFrom('lamps', 'nets', 'ports', 'were', 'lit', 'The'), {
    minLength: 1,
    maxLength: 8,
  })
  const text = words.map((each) => `${each.join(' ')}.`)
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.array(text, { maxLength: 12 }), (before, after) => {
      const left = keepSources(
        before.map((each, at) => sentence(`s-${at}`, each)),
        after,
        by,
      )
      expect(left.map((each) => each.text).join(' ')).toEqual(after.join(' '))
      expect(new Set(left.map(({ id }) => id)).size).toBe(left.length)
      expect(left.every(({ sources }) => sources.length > 0)).toBe(true)
    }),
  )
})

const sentences = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => sentence(`s-${at}`, text(at)))

test('a long section comes back in linear time', () => {
  const lit = (count: number) => sentences(count, (at) => `The lamp of pier ${at} was lit on day ${at}.`)
  expectLinear(
    lit,
    (old) => {
      const left = keepSources(old, [old.map(({ text }) => text.replace('lit', 'painted')).join(' ')], by)
      expect(left.filter(({ origin }) => origin === 'changed')).toHaveLength(old.length)
    },
    5000,
  )
})

test.each([
  ['the same sentence over and over', () => 'The lamps are lit'],
  [
    'sentences that begin alike',
    (at: number) => `The Secretariat was informed by the ports that lamp ${at} is lit`,
  ],
])('reads %s in linear time', (_, text) => {
  expectLinear(
    (count) => sentences(count, text),
    (old) => {
      const words = old.map((each) => each.text).toReversed()
      keepSources(old, [words.join(' ')], by)
      keepSources(old, [words.join('. ')], by)
    },
    2000,
  )
})

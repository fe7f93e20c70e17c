import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { expect, test } from 'vitest'
import { likenessesOf, type NamedMechanism } from './likenesses-of.ts'
import { matchMentions } from './match-mentions.ts'
import { wordsIn } from './name-words.ts'

const namesBy = (name: string) =>
  /[\u0621-\u064a]/.test(name) ? { ar: name, en: null, fr: null } : { ar: null, en: name, fr: null }

const called = (id: string, name: string, key: string | null = null): NamedMechanism => ({
  ...{ id, name, key },
  fields: { names: namesBy(name), aliases: [], body: null, mandate: null, seat: null },
})

const because = (one: NamedMechanism, other: NamedMechanism, plain: string[] = []) =>
  likenessesOf(
    'a',
    [one, other],
    new Map(),
    plain.flatMap((name) => wordsIn(name, 'en')),
  ).map((found) => found.because)

test.each([
  ['a State in both keys', called('a', 'x', 'state:YE'), called('b', 'y', 'state:YE'), ['state:YE']],
  ['that of another organisation', called('a', 'x', 'state:YE'), called('b', 'y', 'un state:YE'), []],
  [
    'a State, but words that tell them apart',
    called('a', 'Halon conference', 'state:YE halon'),
    called('b', 'Neera conference', 'state:YE neera'),
    [],
  ],
  [
    'a State, and words in two languages',
    called('a', 'صندوق', 'state:YE هالون'),
    called('b', 'fund', 'state:YE halon'),
    ['state:YE'],
  ],
  [
    'a State, and a word spelled otherwise',
    called('a', 'x', 'state:YE halonsel'),
    called('b', 'y', 'state:YE halonsl'),
    ['state:YE'],
  ],
  [
    'a shorter name',
    called('a', 'Lighthouses Fund', 'lighthouse'),
    called('b', 'Fund of the Lighthouses', 'lighthouse beacon'),
    ['Lighthouses Fund'],
  ],
  [
    'letters that stand for the words',
    called('a', 'Independent Lamp Watch'),
    called('b', 'the watch (ILW)'),
    ['ILW'],
  ],
  [
    'words that tell',
    called('a', 'فريق الاتصال المعني بمضيق هالون'),
    called('b', 'مضيق هالون'),
    ['مضيق هالون'],
  ],
  [
    'words of two languages',
    called('a', 'صندوق دعم التعليم والصحة'),
    called('b', 'Fund for education and health'),
    ['صندوق = fund التعليم = education والصحه = health'],
  ],
  ['other words of two languages', called('a', 'صندوق دعم الموانئ'), called('b', 'Fund for health'), []],
  [
    'no shorter name, though both are given',
    called('a', 'x', 'given lamp'),
    called('b', 'y', 'given school lamp'),
    [],
  ],
  [
    'a shorter name of what is given',
    called('a', 'x', 'given lamp'),
    called('b', 'y', 'given lamp school'),
    ['x'],
  ],
  [
    'a State that is given to, and that is named',
    called('a', 'x', 'given state:YE'),
    called('b', 'y', 'state:YE'),
    ['state:YE'],
  ],
  ['one word of many', called('a', 'Fund for the harbours of the north'), called('b', 'Fund of pilots'), []],
])('two may be one by %s', (_, one, other, told) => expect(because(one, other)).toEqual(told))

test('words of the kind and of the organisation tell nothing', () => {
  const [one, other] = [called('a', 'Lamp Union envoy'), called('b', 'envoy of the Lamp Union')]
  expect(because(one, other)).toEqual(['lamp union envoy'])
  expect(because(one, other, ['Envoy', 'Lamp Union'])).toEqual([])
})

test.each([
  ['Envoy', 'envoy'],
  ['مؤتمر', 'مؤتمرٌ'],
])('of one name are offered, whatever its words: %s', (name, again) => {
  expect(because(called('a', name), called('b', again), ['Envoy', 'Lamp Union'])).toEqual([name])
  expect(because(called('a', name), called('b', `${again} x`), ['Envoy'])).toEqual([])
})

test('a paragraph that names both goes before all else', () => {
  const all = [called('a', 'x', 'state:YE'), called('b', 'y', 'state:YE')]
  expect(likenessesOf('a', all, new Map([['b', '1/1-X para_2']]))).toEqual([
    { id: 'b', name: 'y', because: '1/1-X para_2' },
  ])
  expect(likenessesOf('c', all, new Map())).toEqual([])
})

test('of very many the best are offered, as many as a person can look at, and some of each reason', () => {
  const many = Array.from({ length: 200 }, (_, index) => called(`m${index}`, 'conference', `x${index}`))
  const others = [called('n', 'x', 'lamp beacon'), called('p', 'y', 'un')]
  const all = [called('a', 'conference', 'lamp'), ...others, ...many]
  const offered = likenessesOf('a', all, new Map([['p', '1/1-X para_2']]))
  const ids = many.slice(0, 18).map(({ id }) => id)
  expect(offered.map(({ id }) => id)).toEqual(['p', ...ids, 'n'])
})

test('of names without end in linear time', () =>
  expectLinear(
    (size) => [called('a', 'لل'.repeat(size)), called('b', 'A'.repeat(size))],
    (all) => likenessesOf('a', all, new Map()),
    100_000,
  ))

test('mentions are known by their paragraph, else by their words, each once', () => {
  const mention = (eid: string, name: string, stand: string | null = null) => ({
    ...{ mechanism: 'm', order: 1, eid, name, stand },
  })
  const known = [
    mention('para_1', 'group'),
    mention('para_2', 'the group', 'operating'),
    mention('para_9', 'x'),
  ]
  const read = [
    mention('para_1', 'a group'),
    mention('para_3', 'the group', 'operating'),
    mention('para_1', 'x'),
  ]
  const matched = matchMentions(known, read)
  expect(read.map((each) => matched.get(each)?.eid)).toEqual(['para_1', 'para_2', 'para_9'])
})

import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import type { KindRecord, MechanismRecord, RecordValues } from '@qarar/register'
import { expect, test } from 'vitest'
import { likesOf } from './likes-of.ts'

const words = { ar: 'رسالة', en: 'letter', fr: 'lettre' }
const plain = { words, required: false, sensitive: false, everyYear: false }
const type: KindRecord = {
  ...{ id: 'letter', one: words, many: words, title: ['text'], duplicates: ['text', 'to'] },
  fields: (['text', 'to', 'note'] as const).map((id) => ({ ...plain, id, type: 'text' as const })),
}
const proposed = (id: string, values: RecordValues, more: Partial<MechanismRecord> = {}) =>
  ({ id, type: 'letter', state: 'proposed', values, quote: null, ...more }) as MechanismRecord
const told = (all: MechanismRecord[]) =>
  likesOf(all[0] as MechanismRecord, type, all).map(({ record, why }) => [record.id, why])

test('two that say the same in what is compared are alike, wherever they were read', () => {
  const one = proposed('a', { text: 'The Lamps Paper', to: 'Yemen' })
  expect(told([one, proposed('b', { text: 'the lamps  paper', to: 'Yemen', note: 'x' })])).toEqual([
    ['b', 'same'],
  ])
  expect(told([one, proposed('b', { text: 'The Lamps Paper', to: 'Sudan' })])).toEqual([])
})

test('several readings of one sentence are alike where they share a value, and no other type or decided record is', () => {
  const one = proposed('a', { text: 'The Lamps Paper', to: 'Yemen' }, { quote: 'They sent it.' })
  const like = { text: 'The Lamps Paper', note: 'sent' }
  const quote = 'They sent it.'
  expect(
    told([
      one,
      proposed('b', like, { quote }),
      proposed('c', { text: 'Another', to: 'Sudan' }, { quote }),
      proposed('d', like, { quote, type: 'reply' }),
      proposed('e', like, { quote, state: 'confirmed' }),
      proposed('f', like, { quote: 'They sent another.' }),
    ]),
  ).toEqual([['b', 'words']])
})

test('what a text in another language says alike in all is alike, though its type compares nothing', () => {
  const plainType = { ...type, duplicates: undefined }
  const day = (printed: string) => ({ value: '2024-05-15', calendar: 'gregorian' as const, printed })
  const one = proposed('a', { text: 'established', note: day('15 May 2024') })
  const other = proposed('b', { note: day('15 mai 2024'), text: 'established' })
  expect(likesOf(one, plainType, [one, other]).map(({ why }) => why)).toEqual(['same'])
})

test('what differs in a field that is compared tells of two facts, though one sentence tells both', () => {
  const quote = 'They pledged a hospital and a school.'
  const one = proposed('a', { text: 'hospital', to: 'Yemen' }, { quote })
  expect(told([one, proposed('b', { text: 'school', to: 'Yemen' }, { quote })])).toEqual([])
  expect(told([one, proposed('b', { text: 'Hospital', note: 'x' }, { quote })])).toEqual([['b', 'words']])
  expect(told([one, proposed('b', { to: 'Yemen', note: 'x' }, { quote })])).toEqual([['b', 'words']])
})

test('proposals that hold nothing are like none', () => {
  expect(told([proposed('a', {}), proposed('b', {})])).toEqual([])
  const quote = 'They sent it.'
  expect(told([proposed('a', {}, { quote }), proposed('b', {}, { quote })])).toEqual([])
})

test('all of many proposals are looked at in a time that grows with them', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, at) => proposed(`r${at}`, { text: `Paper ${at >> 1}`, note: 'x' }))
  const all = many(100)
  expect(all.flatMap((each) => likesOf(each, type, all))).toHaveLength(100)
  expectLinear(many, (records) => records.forEach((each) => void likesOf(each, type, records)), 2000)
})

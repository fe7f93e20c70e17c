import { expect, test } from 'vitest'
import { type AdoptedParagraph, nearestWordings } from './nearest-wordings.ts'
import { wordingQuery } from './wording-query.ts'

const paragraph = (text: string, given: Partial<AdoptedParagraph> = {}): AdoptedParagraph => ({
  ...{
    publication: 'p-1',
    expression: 'e-1',
    order: 1,
    organisation: 'ois',
    kind: 'resolution',
    symbol: '7/1-NAV',
  },
  ...{
    title: null,
    session: null,
    eId: 'para_1',
    marker: '1.',
    date: null,
    droppedIn: [],
    language: 'en',
    text,
  },
  ...given,
})

const asked = 'Urges the harbour masters to keep all lights of the coast burning at night'
const older = 'Urges the harbour masters to keep the lights of the coast burning at night;'

test('a wording is shown once, with its first and last use, and what differs word by word', () => {
  const [wording, ...others] = nearestWordings(asked, [
    paragraph(older, { symbol: 'third', date: '2025-06-01' }),
    paragraph('Thanks the Republic of Sarwan for its hospitality.', { symbol: 'other' }),
    paragraph(older.replace(';', '.'), { symbol: 'first', date: '2021-06-01' }),
    paragraph(older, { symbol: 'without a date' }),
    paragraph(`${older} and by day`, { symbol: 'second', date: '2023' }),
  ])
  expect(others).toEqual([])
  expect(wording?.uses.map(({ symbol }) => symbol)).toEqual(['first', 'second', 'third', 'without a date'])
  expect(wording?.words).toEqual([
    { change: 'kept', text: 'Urges the harbour masters to keep' },
    { change: 'dropped', text: 'the' },
    { change: 'added', text: 'all' },
    { change: 'kept', text: 'lights of the coast burning at night;' },
  ])
  expect(wording?.likeness).toBeCloseTo(13 / 14)
})

test('the nearest comes first; letters that are folded and signs are no difference', () => {
  const arabic = { language: 'ar' } as const
  const found = nearestWordings('يحث المرافئ على ابقاء الاضواء مشتعلة', [
    paragraph('يحث المرافئ على إبقاء الأضواء مشتعلة ليلاً ونهاراً في كل الفصول', arabic),
    paragraph('يحثّ المرافئ على إبقاء الأضواء مشتعلةً؛', { ...arabic, symbol: 'same' }),
  ])
  expect(found.map(({ likeness }) => likeness === 1)).toEqual([true, false])
  expect(found[0]?.uses[0]?.symbol).toBe('same')
})

test('uses of one day stand by session; the same words in two languages are two wordings', () => {
  const date = '2025-06'
  const [first, second] = nearestWordings('OIS/7 2025', [
    paragraph('OIS/7 2025', { session: 'COUNCIL-8', date }),
    paragraph('OIS/7 2025', { session: 'COUNCIL-7', date }),
    paragraph('OIS/7 2025', { language: 'fr' }),
  ])
  expect(first?.uses.map(({ session }) => session)).toEqual(['COUNCIL-7', 'COUNCIL-8'])
  expect(second?.language).toBe('fr')
})

test.each(['', '؛ … —', '\u0000'])('what has no words («%s») is near to nothing', (text) => {
  expect(nearestWordings(text, [paragraph(older)])).toEqual([])
  expect(wordingQuery(text)).toBeNull()
})

test('nothing in a text is an operator of its query', () => {
  expect(wordingQuery('"Lights" OR -buoys* to:all «أو» night')).toMatch(/ Lights buoys to all night$/)
})

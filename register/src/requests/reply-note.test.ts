import { expect, test } from 'vitest'
import { replyNote } from './reply-note.ts'

const request = { number: '57', date: '2024-06-03', from: 'ois/general-secretariat', about: '7/1-NAV' }
const settled = (words: string, language: 'ar' | 'en' | 'fr') => {
  return { words, language, source: null, by: 'Huda', at: '2024-07-01' }
}
const clause = { symbol: '7/1-NAV', title: 'On lights', number: '5', eId: 'para_5', language: 'en' as const }
const ownWords = {
  symbol: null,
  title: null,
  number: null,
  eId: null,
  quote: 'the pilots',
  language: 'en' as const,
}
const items = [
  { ...clause, quote: 'Urges States.', settled: settled('أُصلحت الأضواء.', 'ar') },
  { ...ownWords, settled: settled('Forty.', 'en') },
]
const write = (language: 'ar' | 'en' | 'fr', more: object = {}) =>
  replyNote({
    ...{ request, items, language, sender: 'The Ministry', sent: { number: '12/4', date: '2024-08-01' } },
    ...more,
  })

test('names the note that it answers, and its sender as its organisation calls it', () => {
  const { greeting, closing, number, date, draft } = write('en')
  expect(greeting).toContain(
    'The Ministry presents its compliments to the General Secretariat of the Organisation of Inland Seas',
  )
  expect(greeting).toContain('note No. 57 of 3 June 2024 concerning 7/1-NAV')
  expect(closing).toMatch(/^The Ministry/)
  expect([number, date, draft]).toEqual(['No. 12/4', '1 August 2024', null])
  expect(write('ar').greeting).toContain('إلى الأمانة العامة لمنظمة البحار الداخلية')
})

test('joins the French article with its preposition', () => {
  expect(write('fr').greeting).toContain('compliments au Secrétariat général')
  const to = (from: string) => write('fr', { request: { ...request, from: `name:${from}` } }).greeting
  expect(to('Les Missions')).toContain('aux Missions')
  expect(to('La Mission')).toContain('à la Mission')
  expect(to('L’Ambassade')).toContain('à l’Ambassade')
  expect(to('M. Rami')).toContain('à M. Rami')
})

test('has each item under its clause or the words of the note, in the language of its text', () => {
  expect(write('en').items).toEqual([
    { heading: '7/1-NAV, paragraph 5', headingLanguage: 'en', text: 'أُصلحت الأضواء.', language: 'ar' },
    { heading: 'the pilots', headingLanguage: 'en', text: 'Forty.', language: 'en' },
  ])
})

test('a draft says so, and leaves blanks', () => {
  const {
    draft,
    number,
    greeting,
    items: shown,
  } = write('en', {
    ...{ sender: null, sent: null, items: [{ ...items[0], settled: null }] },
  })
  expect([draft, number]).toEqual(['Draft', 'No. …………'])
  expect(greeting).toMatch(/^………… presents/)
  expect(shown[0]?.text).toContain('not settled')
})

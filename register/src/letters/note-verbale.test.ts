import { organisations } from '@qarar/core/organisations/index.ts'
import { expect, test } from 'vitest'
import type { LetterQuote } from '../contract/letters.ts'
import { noteVerbale } from './note-verbale.ts'

const quote: LetterQuote = {
  ...{ mandate: 'n-1', symbol: '7/1-NAV', title: 'On the lights', session: 'COUNCIL-7', date: '2024-05-14' },
  ...{ language: 'en', publication: 'p-1', order: 1, eId: 'para_4', part: 'operative', number: '4' },
  ...{ asked: 'to paint the piers', text: 'Urges the Member States to paint the piers.' },
}
const letter = { number: '12/7', date: '2024-06-01', limit: '2024-09-30', organisation: 'ois' }
const write = (language: 'ar' | 'en' | 'fr', more: object = {}) =>
  noteVerbale({
    ...{ letter: { ...letter, language }, quotes: [quote, { ...quote, mandate: 'n-2' }], first: null },
    ...{ recipients: ['state:YEM', 'state:OMN'], isToMembers: false, ...more },
  })

test('every sentence begins with the sender, which speaks in the third person', () => {
  const sender = organisations.find(({ code }) => code === 'ois')?.sender
  for (const language of ['ar', 'en', 'fr'] as const) {
    const note = write(language)
    for (const sentence of [note.greeting, note.request, note.closing])
      expect(sentence).toContain(sender?.[language])
  }
})

test('has number, days and the time limit in the language', () => {
  const { number, date, request } = write('fr')
  expect([number, date]).toEqual(['N° 12/7', '1er juin 2024'])
  expect(request).toContain('au plus tard le 30 septembre 2024')
  expect(write('ar').date).toBe('1 يونيو 2024')
})

test('quotes a paragraph once, whatever it asks for, with its symbol', () => {
  const { quotes } = write('en')
  expect(quotes.map(({ heading, source }) => [heading, source])).toEqual([
    ['7/1-NAV, paragraph 4', '7/1-NAV, On the lights, paragraph 4, 14 May 2024'],
  ])
})

test('lists those that it is addressed to, unless these are all members', () => {
  expect(write('en').recipients.names).toEqual(['Yemen', 'Oman'])
  const { recipients, greeting } = write('en', { isToMembers: true })
  expect([recipients.names, greeting.includes('to all Member States')]).toEqual([[], true])
})

test('a reminder recalls the first note', () => {
  const { title, recalls } = write('en', { first: { number: '9/7', date: '2024-05-20' } })
  expect([title, recalls]).toEqual([
    'Note verbale – reminder',
    expect.stringContaining('No. 9/7 of 20 May 2024'),
  ])
})

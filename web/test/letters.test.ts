// What the forms of the correspondence say, as the API takes it.
import { expect, test } from 'vitest'
import { changeOf, noteOf } from '../src/letters/letter-change.ts'

const head = { number: '12/7', date: '2024-06-01', limit: ' ', language: 'fr' }

test('a recipient whom nobody knows is named', () => {
  const typed = { number: '1', date: '2024-06-01', recipients: 'Yemen\nNarnia، عمان; Moonland' }
  expect(noteOf(typed, ['n-1'])).toEqual({ why: 'unknown-recipient', named: 'Narnia\nMoonland' })
})

test('a note goes to the names that are typed, one a line or with commas of either script', () => {
  expect(noteOf({ ...head, recipients: 'Yemen\r\nعمان، مصر\n\n' }, ['n-1'])).toMatchObject({
    path: '/api/letters',
    body: {
      ...{ number: '12/7', limit: null, language: 'fr', mandates: ['n-1'] },
      recipients: ['Yemen', 'عمان', 'مصر'],
    },
  })
})

test('an answer marks only what was copied', () => {
  const typed = {
    'quote-n-1': 'the piers',
    'status-n-1': 'implemented',
    'quote-n-2': ' ',
    'status-n-2': 'continuing',
  }
  const fields = {
    ...head,
    about: 'answer',
    from: 'state:YEM',
    kind: 'reply',
    words: 'x the piers',
    ...typed,
  }
  expect(changeOf('l-1', fields)).toMatchObject({
    path: '/api/answers',
    body: {
      ...{ letter: 'l-1', from: 'state:YEM', publication: null },
      returns: [{ mandate: 'n-1', status: 'implemented', quote: 'the piers' }],
    },
  })
})

test('a reminder refers to the note; who withdraws says why', () => {
  expect(changeOf('l-1', { ...head, about: 'remind' })).toMatchObject({ body: { refersTo: 'l-1' } })
  expect(changeOf('l-1', { about: 'withdraw-answer', answer: 'y-1', reason: ' ' })).toEqual({
    why: 'no-reason',
  })
  expect(changeOf('l-1', { about: 'withdraw-answer', answer: 'y-1', reason: 'a slip' })).toMatchObject({
    ...{ path: '/api/answers/y-1/withdraw', body: { reason: 'a slip' } },
  })
})

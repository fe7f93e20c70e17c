import { expect, test } from 'vitest'
import type { KindField } from '../../contract/kinds.ts'
import type { RecordValue } from '../../contract/mechanisms.ts'
import { readAs } from './read-as.ts'

const words = { ar: '', en: '', fr: '' }
const field = (type: KindField['type']): KindField => ({
  ...{ id: 'f', type, words, required: false, sensitive: false, everyYear: false },
})
const day = (value: string, calendar: 'gregorian' | 'hijri'): RecordValue => ({
  value,
  calendar,
  printed: null,
})
const yemen = { id: 'state:YEM', text: 'اليمن' }

test.each([
  ['5/3/2025', day('2025-03-05', 'gregorian'), 'date', 'en', '5 March 2025 (5 Ramadan 1446 AH)'],
  ['5/9/1446', day('1446-09-05', 'hijri'), 'date', 'en', '5 Ramadan 1446 AH (5 March 2025)'],
  ['2025-03-05', day('2025-03-05', 'gregorian'), 'date', 'en', null],
  ['March 2025', day('2025-03', 'gregorian'), 'date', 'en', null],
  ['اليمن', yemen, 'state', 'en', 'Yemen'],
  ['اليمن', yemen, 'state', 'ar', null],
  ['state:YEM', yemen, 'state', 'en', null],
  [
    'half a million dollars US',
    { amount: '500000', currency: 'USD', printed: null },
    'money',
    'en',
    'USD\u00A0500,000',
  ],
  ['a baker', { id: null, text: 'a baker' }, 'party', 'en', null],
  ['anything', 'anything else', 'text', 'en', null],
] as const)('%s', (cell, value, type, language, read) => {
  expect(readAs(cell, value as RecordValue, field(type), { language, list: () => null })).toBe(read)
})

import type { KindRecord } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import { valuesOfReading } from './values-of-reading.ts'

test('the State of a place is read from its words, unless they are said to tell none', () => {
  const type = { fields: [{ id: 'place', type: 'place' }] } as unknown as KindRecord
  const stateOf = (text: string, value: string | null) =>
    valuesOfReading(type, { place: { text, span: { start: 0, end: text.length }, value } }).place
  expect(stateOf('عمان', 'عمان')).toEqual({ text: 'عمان', state: 'state:OMN' })
  expect(stateOf('عمان', null)).toEqual({ text: 'عمان', state: null })
  expect(stateOf('لساك', 'لساك')).toEqual({ text: 'لساك', state: null })
})

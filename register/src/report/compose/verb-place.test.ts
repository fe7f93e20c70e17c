import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { expect, test } from 'vitest'
import { verbPlace } from './verb-place.ts'

const placed = (text: string, verb: string, action: string, addressee = '') => {
  const at = verbPlace(text, { verb, action, addressees: [{ id: null, text: addressee }] })
  return at === null ? null : text.slice(at)
}

test.each([
  ['Requests the Bank to light the lamps;', 'Requests', 'to light the lamps', '', 'Requests the Bank'],
  [
    'Rappelant la charge du port, charge la Banque d’allumer les feux;',
    ...(['charge', 'd’allumer les feux', '', 'charge la Banque'] as const),
  ],
  [
    'Thanks the Bank, which invites pilots each year, and invites the Council, as before, to light the lamps;',
    ...(['invites', 'to light the lamps', 'the Council', 'invites the Council'] as const),
  ],
  ['وإذ يطلب الربان النور، فيطلب من المصرف إنارة الميناء؛', 'يطلب', 'إنارة الميناء', '', 'يطلب من المصرف'],
  // What stands behind the action is none of it.
  ['Asks the Bank to light the lamps, and asks no more', 'Asks', 'to light the lamps', '', 'Asks the Bank'],
])('the last before what is asked: %s', (text, verb, action, addressee, start) => {
  expect(placed(text, verb, action, addressee)?.startsWith(start)).toBe(true)
})

test.each([
  // The last one is the verb of another clause.
  [
    'The Council calls upon the Bank, which calls each year at the port, to light the lamps;',
    ...(['calls', 'to light the lamps', 'the Bank'] as const),
  ],
  [
    'The Council calls upon the Bank, which calls each year at the port, to light the lamps;',
    ...(['calls', 'to light the lamps', ''] as const),
  ],
  // What is asked is asked twice.
  [
    'It invites the Bank to light the lamps, and invites the Council to light the lamps;',
    ...(['invites', 'to light the lamps', 'the Bank'] as const),
  ],
  // Only a part of a word.
  ['Décharge la Banque d’allumer les feux;', 'charge', 'd’allumer les feux', ''],
  ['Requests the Bank;', 'Requests', '', ''],
])('nobody can tell: %s', (text, verb, action, addressee) => {
  expect(placed(text, verb, action, addressee)).toBeNull()
})

test('reads words that come again and again in linear time', () => {
  expectLinear(
    (count) => 'asks lamps '.repeat(count),
    (text) => placed(text, 'asks', 'lamps'),
    20_000,
  )
})

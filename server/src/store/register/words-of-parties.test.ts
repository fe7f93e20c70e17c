import type { MandateFields } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import { sameAddressee } from './words-of-parties.ts'

const asking = (...addressees: [text: string, id: string | null][]) =>
  ({ addressees: addressees.map(([text, id]) => ({ text, id })) }) as MandateFields

const board = asking(['the Harbour Board', null], ['Somalia', 'state:SOM'])
const key = 'name:the Harbour Board'

test('a party that no list has is called as the other language calls it, wherever it stands there', () => {
  const there = asking(['la Somalie', 'state:SOM'], ['le Conseil du port', null])
  expect(sameAddressee(key, board, there)).toBe('le Conseil du port')
})

test.each([
  ['there is no other language', undefined],
  ['the other names none that no list has', asking(['la Somalie', 'state:SOM'])],
  ['the other names two', asking(['le Conseil', null], ['le port', null], ['la Somalie', 'state:SOM'])],
  ['it stands beside another State', asking(['le Conseil du port', null], ['le Soudan', 'state:SDN'])],
])('nothing is said where %s', (_, there) => {
  expect(sameAddressee(key, board, there)).toBeNull()
})

import { expect, test } from 'vitest'
import { partyCalled, partyName } from './party-name.ts'

test.each([
  ['ois', 'fr', 'Organisation des mers intérieures'],
  ['un', 'en', 'United Nations'],
  ['state:FRA', 'ar', 'فرنسا'],
  ['class:donors', 'en', 'donors'],
] as const)('%s in %s', (id, language, name) => {
  expect(partyName(id, language)?.toLowerCase()).toContain(name.toLowerCase())
})

test('a party that no list has is not named', () => {
  expect(partyName('ois/nobody', 'en')).toBeNull()
})

test.each([
  ['Tide  observatory', 'ois/tide-observatory'],
  ['الأمين العام', 'oic/secretary-general'],
  ['francE', 'state:FRA'],
  ['Nobody in particular', null],
])('%s is the name of %s', (name, id) => {
  expect(partyCalled(name)).toBe(id)
})

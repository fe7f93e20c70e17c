import { expect, test } from 'vitest'
import { senderCalled, senderName } from './sender-name.ts'

test.each([
  ['ois/general-secretariat', 'ois/general-secretariat'],
  ['الأمانة العامة لمنظمة البحار  الداخلية', 'ois/general-secretariat'],
  ['General Secretariat of the Organisation of Inland Seas', 'ois/general-secretariat'],
  ['Le Secrétariat général de l’Organisation des mers intérieures', 'ois/general-secretariat'],
  ['Yemen', 'state:YEM'],
  [' Harbour Board ', 'name:Harbour Board'],
])('%s is %s', (typed, id) => expect(senderCalled(typed)).toBe(id))

test('is called as its notes call it', () => {
  expect(senderName('ois/general-secretariat', 'en')).toBe(
    'The General Secretariat of the Organisation of Inland Seas',
  )
  expect(senderName('state:YEM', 'fr')).toBe('Yémen')
  expect(senderName('name:Harbour Board', 'ar')).toBe('Harbour Board')
})

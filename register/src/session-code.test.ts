import { organisations } from '@qarar/core/organisations/index.ts'
import { expect, test } from 'vitest'
import { openingOf, readSessionCode, type SessionCode, sessionAfter } from './session-code.ts'

test('a session is read by its organ, a special one apart', () => {
  expect(readSessionCode('COUNCIL-7')).toMatchObject({ organisation: 'ois', ordinal: 7, special: false })
  expect(readSessionCode('GA-S-10')).toMatchObject({ organisation: 'un', ordinal: 10, special: true })
  expect(readSessionCode('FAIR-7')).toBeNull()
  expect(readSessionCode('COUNCIL')).toBeNull()
})

test('the next session follows an ordinary one only', () => {
  expect(sessionAfter('COUNCIL-7')).toBe('COUNCIL-8')
  expect(sessionAfter('GA-S-10')).toBeNull()
})

test('a day is known or not, never guessed', () => {
  const opens = (code: string) => openingOf(readSessionCode(code) as SessionCode)
  expect(opens('COUNCIL-7')).toBe('2024-05-14')
  expect(opens('COUNCIL-8')).toBeNull()
  expect(opens('COUNCIL-S-7')).toBeNull()
})

test('a month is no day, in any profile', () => {
  for (const { code, organs } of organisations)
    for (const organ of organs)
      for (const ordinal of Object.keys(organ.rhythm?.known ?? {}).map(Number)) {
        const opens = openingOf({ organisation: code, organ, ordinal, special: false })
        expect(opens ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
})

import { expect, test } from 'vitest'
import { codeOfSession, readSessionCode, type SessionCode, sessionAfter } from './session-code.ts'

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

test('a session is written as it is read', () => {
  for (const code of ['COUNCIL-7', 'GA-S-10'])
    expect(codeOfSession(readSessionCode(code) as SessionCode)).toBe(code)
})

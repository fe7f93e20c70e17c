import { organisations } from '@qarar/core/organisations/index.ts'
import { expect, test } from 'vitest'
import { readSessionCode, type SessionCode } from '../session-code.ts'
import { openingOf, openingsOf } from './session-days.ts'

const entered = new Map([
  ['COUNCIL-7', '2024-05-20'],
  ['COUNCIL-8', '2025-05-12'],
  ['GA-80', '2025-09-09'],
])

test('a day is known or not, never guessed', () => {
  expect(openingOf('COUNCIL-7')).toBe('2024-05-14')
  expect(openingOf('COUNCIL-8')).toBeNull()
})

test('what people entered goes before what the profile has', () => {
  expect(openingOf('COUNCIL-7', entered)).toBe('2024-05-20')
  expect(openingOf('COUNCIL-8', entered)).toBe('2025-05-12')
})

test('sessions of one organ are listed with the days that were entered', () => {
  const { organ } = readSessionCode('COUNCIL-8') as SessionCode
  expect(openingsOf(organ, entered)).toEqual([
    [7, '2024-05-20'],
    [8, '2025-05-12'],
  ])
})

test('a month is no day, in any profile', () => {
  for (const { organs } of organisations)
    for (const { sessionName, rhythm } of organs)
      for (const ordinal of Object.keys(rhythm?.known ?? {}))
        expect(openingOf(`${sessionName}-${ordinal}`) ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

import { describe, expect, test } from 'vitest'
import { oic } from './oic/profile.ts'
import { type Rhythm, sessionsInYear, yearOfSession } from './rhythm.ts'
import { un } from './un/profile.ts'

const rhythmOf = (profile: typeof oic, code: string) =>
  profile.organs.find((organ) => organ.code === code)?.rhythm as Rhythm

describe('session ↔ year', () => {
  test('as known', () => {
    expect(yearOfSession(rhythmOf(oic, 'cfm'), 44)).toBe(2017)
    expect(yearOfSession(rhythmOf(oic, 'cfm'), 48)).toBe(2022)
    expect(sessionsInYear(rhythmOf(oic, 'cfm'), 2021)).toEqual([])
  })

  test('counted from the nearest known session', () => {
    expect(yearOfSession(rhythmOf(oic, 'cfm'), 53)).toBe(2027)
    expect(yearOfSession(rhythmOf(un, 'ga'), 67)).toBe(2012)
    expect(yearOfSession(rhythmOf(oic, 'summit'), 16)).toBe(2027)
    expect(sessionsInYear(rhythmOf(un, 'ga'), 2013)).toEqual([68])
  })

  test('several sessions a year', () => {
    expect([49, 50, 51, 52].map((session) => yearOfSession(rhythmOf(un, 'hrc'), session))).toEqual([
      2022, 2022, 2022, 2023,
    ])
    expect(sessionsInYear(rhythmOf(un, 'hrc'), 2022)).toEqual([49, 50, 51])
  })

  test('without a known session nothing is told', () => {
    expect(yearOfSession({ everyYears: 1, known: {} }, 3)).toBeNull()
    expect(sessionsInYear({ everyYears: 1, known: {} }, 2020)).toEqual([])
  })
})

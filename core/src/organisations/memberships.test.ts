import { describe, expect, test } from 'vitest'
import { au } from './au/profile.ts'
import { las } from './las/profile.ts'
import { membersAt, readMemberships } from './memberships.ts'
import { oic } from './oic/profile.ts'
import { ois } from './ois/profile.ts'
import { un } from './un/profile.ts'

describe('membersAt', () => {
  test.each([
    [oic, '2001-12-31', 57],
    [oic, '1969-12-31', 25],
    [un, '2011-12-31', 193],
    [au, '2018', 55],
    [au, '2000-01-01', 53],
    [las, '1993-12-31', 22],
  ] as const)('counts members: %#', (profile, date, count) => {
    expect(membersAt(profile, date).members).toHaveLength(count)
  })

  test('tells suspended members and observers', () => {
    expect(membersAt(oic, '2017-07-10').suspended).toEqual(['state:SYR'])
    expect(membersAt(oic, '1989-03-31').suspended).toEqual(['state:AFG'])
    expect(membersAt(oic, '1989-04-01').suspended).toEqual([])
    expect(membersAt(oic, '2026-01-01').suspended).toEqual([])
    expect(membersAt(oic, '2017-07-10').observers).toContain('state:RUS')
    expect(membersAt(au, '2013-08-01').suspended).toEqual([
      'state:CAF',
      'state:EGY',
      'state:GNB',
      'state:MDG',
    ])
  })

  test('a State may leave and come back', () => {
    expect(membersAt(au, '1984-11-01').members).toContain('state:MAR')
    expect(membersAt(au, '1990-01-01').members).not.toContain('state:MAR')
    expect(membersAt(au, '2017-02-01').members).toContain('state:MAR')
  })

  test('reads joining, suspension, leaving and observers', () => {
    const members = readMemberships(
      '1990 XSA XTA\nsuspended 1995 1996 XSA\n-1999-06-30 XTA\nobserver 2000 XTA',
    )
    const profile = { ...ois, members }
    expect(membersAt(profile, '1996')).toEqual({
      members: ['state:XSA', 'state:XTA'],
      suspended: ['state:XSA'],
      observers: [],
    })
    expect(membersAt(profile, '2000-05-01')).toEqual({
      members: ['state:XSA'],
      suspended: [],
      observers: ['state:XTA'],
    })
    expect(membersAt(profile, '1989-12-31').members).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { isClass, legalMembersOf, membersOf } from './members-of.ts'

test('a class of members stands for those of the day', () => {
  const members = membersOf('oic/members', '2017-07-11') ?? []
  expect(members).toHaveLength(56)
  expect(members).toContain('state:YEM')
  expect(membersOf('oic/members', '1980-01-01')?.length).toBeLessThan(57)
})

test.each([
  ['2012-08-14', 57],
  ['2012-08-15', 56],
  ['2025-03-06', 56],
  ['2025-03-07', 57],
])('a suspended member does not take part, and stays one by law: %s', (day, count) => {
  expect(membersOf('oic/members', day)).toHaveLength(count)
  expect(legalMembersOf('oic/members', day)).toHaveLength(57)
})

test.each(['oic/isdb', 'state:YEM', 'class:donors', 'ois/members', 'name:Member States', 'nowhere/members'])(
  '%s stands for no list',
  (party) => {
    expect(membersOf(party, '2017-07-11')).toBeNull()
    expect(legalMembersOf(party, '2017-07-11')).toBeNull()
  },
)

test('classes of parties have no status of their own', () => {
  const parties = ['oic/members', 'oic/institutions', 'class:donors', 'oic/isdb', 'state:YEM', 'name:members']
  expect(parties.filter(isClass)).toEqual(['oic/members', 'oic/institutions', 'class:donors'])
})

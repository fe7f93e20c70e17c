import { expect, test } from 'vitest'
import { isSuspended } from './members-on.ts'

test('a member whose participation is suspended is told from the others, on the day and in its organisation', () => {
  expect(isSuspended('state:SYR', 'oic', '2020-01-01')).toBe(true)
  for (const [party, organisation, day] of [
    ['state:SYR', 'oic', '2026-01-01'],
    ['state:SYR', 'un', '2020-01-01'],
    ['state:YEM', 'oic', '2020-01-01'],
    ['state:FRA', 'oic', '2020-01-01'],
    [null, 'oic', '2020-01-01'],
    ['state:SYR', null, '2020-01-01'],
  ] as const)
    expect(isSuspended(party, organisation, day)).toBe(false)
})

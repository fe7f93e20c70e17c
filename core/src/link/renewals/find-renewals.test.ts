import { expect, test } from 'vitest'
import { linkForTest } from '../linking.test-kit.ts'

const edition = (session: number) => `Organisation of Inland Seas

Resolution No. ${session}/4-NAV

on

Lamps of the Outer Piers

The Council of Ministers of the Inland Seas, meeting in its ${session}th session in Mersal,

Recalling the old lamps:

1. Welcomes the new lamps.
`

test('an item that came up at twenty sessions renews the session before, in whatever order the files are', () => {
  const sessions = Array.from({ length: 20 }, (_, index) => 24 + ((index * 7) % 20))
  const { links } = linkForTest(sessions.map(edition))
  const renewed = links
    .filter(({ relation }) => relation === 'renews')
    .map(({ from, to }) => [sessions[from.publication], sessions[to?.publication ?? -1]])
    .sort(([one = 0], [other = 0]) => one - other)
  expect(renewed).toEqual(Array.from({ length: 19 }, (_, index) => [25 + index, 24 + index]))
})

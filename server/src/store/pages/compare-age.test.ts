import { expect, test } from 'vitest'
import { compareAge } from './compare-age.ts'

const ninth = { date: '1999-05-05', session: 'COUNCIL-9' }
const tenth = { date: null, session: 'COUNCIL-10' }
const eleventh = { date: '2001-05-05', session: 'COUNCIL-11' }

test('an edition without a day stands where its session does', () => {
  expect([eleventh, tenth, ninth].sort(compareAge)).toEqual([ninth, tenth, eleventh])
  expect([tenth, ninth, eleventh].sort(compareAge)).toEqual([ninth, tenth, eleventh])
})

test('a day goes before a session, and a day is not compared with a session', () => {
  const late = { date: '2003-01-01', session: 'COUNCIL-8' }
  expect([late, eleventh].sort(compareAge)).toEqual([eleventh, late])
  const [unknown, dated] = [
    { date: null, session: 'COUNCIL-9' },
    { date: '2003-01-01', session: null },
  ]
  expect([compareAge(unknown, dated), compareAge(dated, unknown)]).toEqual([0, 0])
})

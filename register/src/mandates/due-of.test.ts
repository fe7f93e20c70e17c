import { expect, test } from 'vitest'
import { dueOf, lastDayOf } from './due-of.ts'

test.each([
  ['2027', '2027-12-31'],
  ['2028-02', '2028-02-29'],
  ['2027-03-15', '2027-03-15'],
  ['2027-01-01/2027-03-15', '2027-03-15'],
  ['P6M', null],
  ['2026-02-31', null],
  ['2026-13', null],
  ['0000', null],
  ['soon', null],
])('%s ends on %s', (value, day) => {
  expect(lastDayOf(value)).toBe(day)
})

test('the session of the report is the one that counts where the request names none', () => {
  const reportTo = { id: 'ois/council', text: 'the Council', session: 'COUNCIL-7' }
  expect(dueOf({ deadline: null, reportTo })).toEqual({ session: 'COUNCIL-7', date: null })
  const deadline = { kind: 'session', text: 'at the eighth', value: 'COUNCIL-8' } as const
  expect(dueOf({ deadline, reportTo })).toEqual({ session: 'COUNCIL-8', date: null })
})

test('a year as deadline is no session, a period has no day of its own', () => {
  expect(dueOf({ deadline: { kind: 'year', text: 'in 2027', value: '2027' }, reportTo: null })).toEqual({
    session: null,
    date: '2027-12-31',
  })
  expect(
    dueOf({ deadline: { kind: 'period', text: 'in a year', value: 'P1Y' }, reportTo: null }).date,
  ).toBeNull()
})

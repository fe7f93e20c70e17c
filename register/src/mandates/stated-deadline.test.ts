import { expect, test } from 'vitest'
import type { MandateFields } from '../contract/register.ts'
import { statedDeadline } from './stated-deadline.ts'

type Kind = NonNullable<MandateFields['deadline']>['kind']
const plain = (kind: Kind, value: string) => statedDeadline({ kind, text: 'by then', value })?.value

test.each([
  ['session', 'council-8', 'COUNCIL-8'],
  ['next-session', ' COUNCIL-8 ', 'COUNCIL-8'],
  ['date', '2027-03-15', '2027-03-15'],
  ['date', '2027-03', '2027-03'],
  ['year', '2027', '2027'],
  ['period', 'P1Y6M', 'P1Y6M'],
  ['event', 'the next fair', 'the next fair'],
] as const)('%s %j is %j', (kind, given, kept) => {
  expect(plain(kind, given)).toBe(kept)
})

test.each([
  ['session', 'next spring'],
  ['session', 'FAIR-8'],
  ['session', 'COUNCIL-99999'],
  ['date', '31/12/2027'],
  ['date', '2027-02-30'],
  ['year', 'soon'],
  ['period', 'six months'],
  ['period', 'P'],
] as const)('%s %j is none', (kind, given) => {
  expect(plain(kind, given)).toBeUndefined()
})

test('words without a value are kept as they are', () => {
  expect(statedDeadline({ kind: 'session', text: 'at its session', value: null })?.value).toBeNull()
})

import { expect, test } from 'vitest'
import type { MandateFields } from '../contract/register.ts'
import { dayAfter } from '../day-after.ts'
import { docketOf } from '../docket/docket-of.ts'
import { mandateOf } from '../docket/mandate.test-kit.ts'
import { readSessionCode, type SessionCode } from '../session-code.ts'
import { digestOf } from './digest-of.ts'

const until = (value: string): Partial<MandateFields> => ({ deadline: { kind: 'date', text: 'by', value } })

function digest(fresh: string[] = []) {
  const all = [
    mandateOf(until('2024-03-01'), { id: 'n-past' }),
    mandateOf(until('2024-05-01'), { id: 'n-later' }),
    mandateOf(until('2024-04-20'), { id: 'n-soon' }),
    mandateOf(until('2024-09-01'), { id: 'n-far' }),
    mandateOf({ follow: 'appeal', ...until('2024-04-10') }, { id: 'n-appeal' }),
    mandateOf({}, { id: 'n-undated' }),
  ]
  const working = readSessionCode('COUNCIL-7') as SessionCode
  const desk = { parties: ['ois/secretary-general'], gathersReturns: true }
  const docket = docketOf(all, { working, desk, today: '2024-04-05' })
  return digestOf(docket, { today: '2024-04-05', since: '2024-03-29', fresh: new Set(fresh) })
}

const ids = (rows: { mandate: { id: string } }[]) => rows.map(({ mandate }) => mandate.id)

test('what is past its day, and what has its day within a month, the nearest first', () => {
  expect(ids(digest().overdue)).toEqual(['n-past'])
  expect(ids(digest().soon)).toEqual(['n-soon', 'n-later'])
})

test('what came in is new, but for what is never counted', () => {
  expect(ids(digest(['n-undated', 'n-appeal', 'n-elsewhere']).fresh)).toEqual(['n-undated'])
})

test('days go over the ends of months and years', () => {
  expect(dayAfter('2024-12-31', 1)).toBe('2025-01-01')
  expect(dayAfter('2024-03-01', -1)).toBe('2024-02-29')
})

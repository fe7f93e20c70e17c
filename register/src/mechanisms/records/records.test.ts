import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { describe, expect, test } from 'vitest'
import { type RecordValues, recordValues } from '../../contract/mechanisms.ts'
import { on, watch } from '../answers/answers.test-kit.ts'
import { listOf, recordTypeOf } from '../declared.ts'
import { checkRecord } from './check-record.ts'
import type { CheckedRecord } from './checked-record.ts'
import { duplicateKey, duplicates, repeatedBy } from './duplicates.ts'
import { recordColumns } from './record-columns.ts'
import { recordFaultCodes, recordFaultSentence } from './record-fault.ts'

const record = (id: string, type: string, values: RecordValues): CheckedRecord => ({ id, type, values })
const usd = (amount: string, currency: string | null = 'USD') => ({ amount, currency, printed: null })
const list = (id: string) => listOf(watch, id)
const check = (given: CheckedRecord, others: CheckedRecord[] = []) => {
  expect(recordValues.safeParse(given.values).success).toBe(true)
  return checkRecord(given, { kind: watch, list, others }).map(({ code, field, found }) => [
    code,
    field,
    found,
  ])
}

const post = (id: string, from: string, until?: string) =>
  record(id, 'post', { from: on(from), holder: id, ...(until ? { until: on(until) } : {}) })
const member = (id: string, role: string, from: string) =>
  record(id, 'member', { party: { id: 'state:MLI', text: 'Mali' }, role, from: on(from) })

describe('a record', () => {
  test('of every kind is checked as the kind’s own', () => {
    expect(check(member('a', 'chair', '2018'))).toEqual([])
    expect(check(record('a', 'member', { role: 'chair' }))).toEqual([['required', 'party', '']])
  })

  test.each<[string, CheckedRecord, unknown[]]>([
    ['of no type', record('a', 'song', {}), [['unknown-type', '', 'song']]],
    ['with a strange field', record('a', 'ask', { tune: 'x' }), [['unknown-field', 'tune', 'tune']]],
    ['with text for a date', record('a', 'ask', { date: 'May' }), [['wrong-type', 'date', '']]],
    [
      'with no such day',
      record('a', 'ask', { date: on('2018-02-30') }),
      [['no-such-date', 'date', '2018-02-30']],
    ],
    [
      'with a day of every year',
      record('a', 'ask', { date: on('--07-11') }),
      [['no-such-date', 'date', '--07-11']],
    ],
    ['with a strange choice', record('a', 'meeting', { level: 'odd' }), [['not-in-list', 'level', 'odd']]],
    [
      'with a strange currency',
      record('a', 'pledge', { amount: usd('1', 'ZZZ') }),
      [['no-such-currency', 'amount', 'ZZZ']],
    ],
    [
      'with less than nothing pledged',
      record('a', 'pledge', { amount: usd('-0.5') }),
      [['below-least', 'amount', '0']],
    ],
    [
      'with a number below nought',
      record('a', 'rhythm', { from: on('2018'), months: '-3' }),
      [['below-least', 'months', '0']],
    ],
    ['that answers nothing', record('a', 'reply', { of: 'b' }), [['no-such-record', 'of', 'b']]],
    ['that ends before it begins', post('a', '2018-05', '2018-04-30'), [['dates-out-of-order', 'until', '']]],
  ])('%s is told', (_, given, faults) => expect(check(given)).toEqual(faults))

  test('may be below nought where its field declares it, and not below what it declares', () => {
    const declared = (least: number | null) => {
      const rhythm = recordTypeOf(watch, 'rhythm')
      const fields = rhythm?.fields.map((each) => (each.id === 'months' ? { ...each, least } : each)) ?? []
      const kind = { ...watch, records: rhythm ? [{ ...rhythm, fields }] : [] }
      return (months: string) =>
        checkRecord(record('a', 'rhythm', { from: on('2018'), months }), { kind, list, others: [] })
    }
    expect(declared(null)('-3')).toEqual([])
    expect(declared(-2)('-2')).toEqual([])
    expect(declared(-2)('-3')).toMatchObject([{ code: 'below-least', found: '-2' }])
    expect(declared(1)('0')).toMatchObject([{ code: 'below-least', found: '1' }])
    expect(declared(1)('1')).toEqual([])
  })

  test('that may be in order is', () => expect(check(post('a', '2018-05', '2018'))).toEqual([]))

  test('has a sentence for each fault', () => {
    for (const code of recordFaultCodes)
      for (const language of ['ar', 'en', 'fr'] as const)
        expect(recordFaultSentence({ code, found: 'x' }, language)).toMatch(/^[^{}]{10,}$/)
  })
})

describe('only one holds at a time', () => {
  test('where the days overlap beyond doubt', () => {
    const there = [post('a', '2017-01-01', '2018-06-30')]
    expect(check(post('b', '2018-06-29'), there)).toEqual([['not-alone', 'from', '']])
    expect(check(post('b', '2018-06-30'), there)).toEqual([])
    expect(check(post('b', '2018-06'), there)).toEqual([])
    expect(check(post('b', '2015-01-01', '2016-12-31'), there)).toEqual([])
    expect(check(post('a', '2017-02-01'), there)).toEqual([])
  })

  test('of members the chair alone', () => {
    const there = [member('a', 'chair', '2017-01-01'), member('b', 'member', '2017-01-01')]
    expect(check(member('c', 'chair', '2018-01-01'), there)).toEqual([['not-alone', 'from', '']])
    expect(check(member('c', 'member', '2018-01-01'), there)).toEqual([])
  })
})

describe('payments', () => {
  const pledge = record('p', 'pledge', { amount: usd('100') })
  const paid = (id: string, amount: string, currency?: string) =>
    record(id, 'payment', { amount: usd(amount, currency), of: 'p' })
  const correction = (amount: string) => record('c', 'correction', { amount: usd(amount), of: 'p' })

  test('never come to more than the pledge', () => {
    expect(check(paid('b', '40'), [pledge, paid('a', '60')])).toEqual([])
    expect(check(paid('b', '40.000001'), [pledge, paid('a', '60')])).toEqual([
      ['above-limit', 'amount', '0.000001 USD'],
    ])
  })

  test('may do so with a stated correction, as long as that stands', () => {
    expect(check(paid('b', '60'), [pledge, paid('a', '60'), correction('20')])).toEqual([])
    expect(check(correction('10'), [pledge, paid('a', '60'), paid('b', '60')])).toEqual([
      ['above-limit', 'amount', '10 USD'],
    ])
  })

  test('are not left above a pledge that is made less', () => {
    const less = record('p', 'pledge', { amount: usd('50') })
    expect(check(less, [paid('a', '60')])).toEqual([['above-limit', 'amount', '10 USD']])
  })

  test('in another currency belong to no pledge of this one', () => {
    expect(check(paid('a', '1', 'EUR'), [pledge])).toEqual([['other-currency', 'amount', 'USD']])
  })
})

describe('columns', () => {
  test('say what the database holds people to', () => {
    const payment = recordTypeOf(watch, 'payment')
    const task = recordTypeOf(watch, 'task')
    const role = recordTypeOf(watch, 'member')
    if (!payment || !task || !role) throw new Error('no type')
    expect(recordColumns(payment, { date: on('2018-03'), amount: usd('5.5'), of: 'p' })).toEqual({
      on: { first: '2018-03-01', last: '2018-03-31' },
      due: null,
      holds: null,
      alone: null,
      amount: '5.5',
      currency: 'USD',
      of: 'p',
    })
    expect(recordColumns(task, { due: on('2018-03-01') }).due?.last).toBe('2018-03-01')
    expect(recordColumns(task, { due: on('2018-03-01'), done: on('2018-02-01') }).due).toBeNull()
    const chair = member('a', 'chair', '2018').values
    expect(recordColumns(role, chair)).toMatchObject({
      holds: { from: '2018-12-31', until: null },
      alone: '[["chair"]]',
    })
    expect(recordColumns(role, member('a', 'member', '2018').values).alone).toBeNull()
  })
})

describe('doubles', () => {
  const type = { duplicates: ['date', 'place', 'amount'] }

  test('are proposed however they are written', () => {
    const one = { date: on('2018-03-02'), place: { text: 'Lisport', state: null } }
    const two = { date: on('1439-06-14'), place: { text: ' LISPORT', state: null } }
    const other = { date: on('2018-03'), place: { text: 'Lisport', state: null } }
    const groups = [one, two, other, {}, {}].map((values, at) => ({ id: String(at), values }))
    expect(duplicates(type, groups)).toEqual([['0', '1']])
    const money = [usd('5'), usd('5.0'), usd('5', 'EUR')].map((amount, at) => ({
      id: String(at),
      values: { amount },
    }))
    expect(duplicates(type, money)).toEqual([['0', '1']])
  })

  test('among many are found in time that grows with their number', () => {
    const many = (size: number) =>
      Array.from({ length: size }, (_, at) => ({ id: String(at), values: { amount: usd(String(at >> 1)) } }))
    expect(duplicates(type, many(1000))).toHaveLength(500)
    expectLinear(many, (records) => void duplicates(type, records), 100_000)
  })
})

test('a record repeats another where it says nothing beside it', () => {
  const type = { duplicates: ['date', 'level'] }
  const on = (value: string) => ({ value, calendar: 'gregorian' as const, printed: null })
  const full = repeatedBy(type, { date: on('2024-09-26'), level: 'high' })
  const isIn = (values: RecordValues) => full.includes(duplicateKey(type, values) ?? '')
  expect([
    isIn({ date: on('2024-09-26') }),
    isIn({ level: 'high', date: on('2024-09-26') }),
    isIn({ date: on('2024-09-26'), level: 'low' }),
    isIn({ date: on('2024-09') }),
    isIn({}),
  ]).toEqual([true, true, false, false, false])
})

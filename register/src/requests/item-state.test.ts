import { expect, test } from 'vitest'
import { inRequestOrder } from './in-request-order.ts'
import { countItems, isLate, itemState } from './item-state.ts'

const has = (...contributed: boolean[]) => contributed.map((hasContributed) => ({ hasContributed }))
const settled = { words: 'Done.' }

test('an item is as far as the slowest of those that were asked, until its text is settled', () => {
  expect(itemState({ shares: [], settled: null })).toBe('open')
  expect(itemState({ shares: has(true, false), settled: null })).toBe('asked')
  expect(itemState({ shares: has(true, true), settled: null })).toBe('contributed')
  expect(itemState({ shares: has(false), settled })).toBe('cleared')
  expect(itemState({ shares: has(false), settled: { words: null } })).toBe('asked')
})

test('late is who has not written after the day, not on it', () => {
  const share = { by: '2024-09-01', hasContributed: false }
  expect([isLate(share, '2024-09-01'), isLate(share, '2024-09-02')]).toEqual([false, true])
  expect(isLate({ ...share, hasContributed: true }, '2024-09-02')).toBe(false)
  expect(isLate({ ...share, by: null }, '2024-09-02')).toBe(false)
})

test('counts what was not taken out; nobody is late with what is cleared', () => {
  const late = [{ isLate: true }]
  const taken = { by: 'Huda', at: '2024-09-01', reason: 'twice' }
  const counts = countItems([
    { state: 'asked', shares: late, withdrawn: null },
    { state: 'cleared', shares: late, withdrawn: null },
    { state: 'open', shares: [], withdrawn: taken },
  ])
  expect(counts).toEqual({ items: 2, open: 0, asked: 1, contributed: 0, cleared: 1, late: 1 })
})

test('items stand as the note asks; what it does not name behind, what was taken out last', () => {
  const at = (id: string, start: number | null, isOut = false) => ({
    ...{ id, span: start === null ? null : { start, end: start + 1 } },
    withdrawn: isOut ? { by: 'Huda', at: '2024-09-01', reason: 'twice' } : null,
  })
  const items = [at('out', 1, true), at('unnamed', null), at('second', 20), at('other', null), at('first', 3)]
  expect(inRequestOrder(items).map(({ id }) => id)).toEqual(['first', 'second', 'unnamed', 'other', 'out'])
})

import { expect, test } from 'vitest'
import { day, moment } from './day.ts'

test.each(['0000-01-01', '2024-02-30', '24-01-01', '2024-01-01T00:00:00Z'])('no day: %s', (given) => {
  expect(day.safeParse(given).success).toBe(false)
})

test.each(['0000-12-31T00:00:00Z', '2024-01-01T00:00:00+16:00', '2024-01-01'])('no moment: %s', (given) => {
  expect(moment.safeParse(given).success).toBe(false)
})

test('the first day, and time zones of all islands', () => {
  expect(day.parse('0001-01-01')).toBe('0001-01-01')
  expect(moment.parse('2024-01-01T00:00:00.5-12:00')).toBe('2024-01-01T00:00:00.5-12:00')
  expect(moment.safeParse('2024-01-01T00:00:00+14:00').success).toBe(true)
})

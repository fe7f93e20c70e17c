import { expect, test } from 'vitest'
import { writeCalendar } from './write-calendar.ts'

const event = {
  ...{ id: 'n-0000000001', from: '2026-03-31', to: '2026-03-31', place: null },
  summary: 'Due: chart, measure; and\nlight the straits\\',
  description: null,
}

const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('words cannot end a line or a field, and a day ends on the next', () => {
  const written = lines(writeCalendar([event], { name: 'COUNCIL-9' }))
  expect(written).toContain('SUMMARY:Due: chart\\, measure\\; and\\nlight the straits\\\\')
  expect(written).toContain('DTSTART;VALUE=DATE:20260331')
  expect(written).toContain('DTEND;VALUE=DATE:20260401')
  expect(written).toContain('UID:n-0000000001@qarar')
})

test('lines are folded at 75 bytes, also in Arabic', () => {
  const long = { ...event, summary: 'منارات المضايق والعوامات '.repeat(20) }
  for (const line of writeCalendar([long], { name: 'COUNCIL-9' }).split('\r\n'))
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

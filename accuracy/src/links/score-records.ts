import type { Reading, ReadRecord, ReadValue } from '@qarar/core'
import { type Fault, type Score, share } from '../measure.ts'
import { type ExpectedRecord, expectedRecords } from './expected-records.ts'
import { placesAt } from './score-mechanisms.ts'

/** Listed records that are read at their line with all the values that are listed. */
export function scoreRecords(set: string, reading: Reading): Score {
  const missing = expectedRecords.filter(
    (each) => !recordsAt(reading, each).some((read) => isRight(read, each)),
  )
  const found = expectedRecords.length - missing.length
  return {
    measures: [share(set, 'listed records of mechanisms found', found, expectedRecords.length, 0.9)],
    faults: missing.map((each) => faultOf(reading, each)),
  }
}

const recordsAt = (reading: Reading, { line, type }: ExpectedRecord): ReadRecord[] =>
  placesAt(reading, line).flatMap(({ records }) => records.filter((record) => record.type === type))

const isRight = ({ values }: ReadRecord, expected: ExpectedRecord) =>
  Object.entries(expected.values).every(([name, value]) => wordsOf(values, name) === value)

/** The value as a list prints it; a currency or a calendar is told by its own name. */
function wordsOf(values: ReadRecord['values'], name: string): string | null {
  if (name === 'currency' || name === 'calendar')
    return Object.values(values).flatMap((each) => partOf(each, name))[0] ?? null
  const value = values[name]?.value ?? null
  if (value === null || typeof value === 'string') return value
  return 'amount' in value ? value.amount : value.date
}

function partOf({ value }: ReadValue, name: 'currency' | 'calendar'): string[] {
  if (value === null || typeof value === 'string') return []
  if ('amount' in value) return name === 'currency' && value.currency !== null ? [value.currency] : []
  return name === 'calendar' ? [value.calendar] : []
}

function faultOf(reading: Reading, each: ExpectedRecord): Fault {
  const read = recordsAt(reading, each).map(({ values }) =>
    Object.keys(each.values).map((name) => wordsOf(values, name)),
  )
  const wanted = Object.values(each.values).join(', ')
  return {
    kind: 'links: record missing',
    place: each.line,
    detail: `${each.type} (${wanted}): ${JSON.stringify(read)}`,
  }
}

import type { KindRecord, MechanismRecord } from '@qarar/register'
import { expect, test } from 'vitest'
import { onceEach } from './once-each.ts'

const type = { id: 'meeting', duplicates: ['date', 'level'] } as unknown as KindRecord
const meeting = (
  id: string,
  day: string,
  state: MechanismRecord['state'] = 'proposed',
  { mechanism = 'mc-a', ...more } = {},
) => {
  const date = { value: day, calendar: 'gregorian', printed: null }
  return { id, mechanism, state, type: type.id, values: { date, ...more } } as unknown as MechanismRecord
}

test('proposals of one fact count once, and not where it is kept', () => {
  const kept = meeting('kept', '2024-09-26', 'added', { level: 'high' } as never)
  const records = [
    meeting('ar', '2024-09-26'),
    meeting('en', '2024-09-26'),
    meeting('other-day', '2024-09-27'),
    meeting('other-day-fr', '2024-09-27'),
    meeting('other-group', '2024-09-26', 'proposed', { mechanism: 'mc-b' }),
    kept,
    { ...kept, id: 'kept-twice' },
  ]
  expect(onceEach(records, type).map(({ id }) => id)).toEqual([
    'other-day',
    'other-group',
    'kept',
    'kept-twice',
  ])
})

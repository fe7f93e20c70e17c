import { expect, test } from 'vitest'
import { readSerialDay, readStatedDay } from './read-stated-day.ts'

test.each([
  ['2018-03-01', '2018-03-01', 'iso'],
  ['٢٠١٨-٠٣-٠١', '2018-03-01', 'iso'],
  ['2018/3/1', '2018-03-01', 'numbers'],
  ['13/3/2018', '2018-03-13', 'numbers'],
  ['3/13/2018', '2018-03-13', 'numbers'],
  ['5.5.2018', '2018-05-05', 'numbers'],
  ['1 March 2018', '2018-03-01', 'words'],
  ['1er mars 2018', '2018-03-01', 'words'],
  ['١ مارس ٢٠١٨م', '2018-03-01', 'words'],
  ['الخميس 1 آذار/مارس 2018', '2018-03-01', 'words'],
  ['1439-06-14', '2018-03-02', 'hijri'],
  ['29/6/1439 هـ', '2018-03-17', 'hijri'],
  ['14 جمادى الآخرة 1439 هـ', '2018-03-02', 'hijri'],
  ['14 جمادى الآخرة 1439 هـ الموافق 2 مارس 2018 م', '2018-03-02', 'words'],
  // A day's difference is the moon's.
  ['13 جمادى الآخرة 1439 هـ الموافق 2 مارس 2018 م', '2018-03-02', 'words'],
])('%s is read', (typed, day, reading) => {
  expect(readStatedDay(typed)).toEqual({ day, reading })
})

test.each([
  ['1/3/2018', ['2018-01-03', '2018-03-01']],
  ['3-6-1439', ['2018-02-19', '2017-11-24'].sort()],
  // The calendars are years apart.
  ['14 جمادى الآخرة 1438 هـ الموافق 2 مارس 2018 م', ['2017-03-13', '2018-03-02']],
])('%s may be several days, and is asked', (typed, days) => {
  expect(readStatedDay(typed)).toEqual({ why: 'ambiguous-day', days })
})

test.each([
  '',
  'soon',
  '2018',
  'March 2018',
  '1/3/18',
  '2018-02-30',
  '31/4/2018',
  '0045-01-01',
  '1'.repeat(5000),
])('%s is no day', (typed) => expect(readStatedDay(typed)).toEqual({ why: 'not-a-day', days: [] }))

test('a number counts days as spreadsheets do, where it can be one', () => {
  expect(readSerialDay(43160)).toEqual({ day: '2018-03-01', reading: 'serial' })
  for (const other of [2018, 20180301, 43160.5, -1, Number.NaN])
    expect(readSerialDay(other)).toEqual({ why: 'not-a-day', days: [] })
})

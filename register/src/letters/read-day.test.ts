import { expect, test } from 'vitest'
import { readDay } from './read-day.ts'

test.each([
  ['2018-03-01', '2018-03-01'],
  [' ٢٠١٨-٠٣-٠١ ', '2018-03-01'],
  ['2024-02-29', '2024-02-29'],
])('%s is a day', (typed, day) => expect(readDay(typed)).toEqual({ day }))

test.each([
  ['1 March 2018', 'date-in-words'],
  ['01/03/2018', 'date-in-words'],
  ['١ مارس ٢٠١٨', 'date-in-words'],
  ['13 جمادى الآخرة 1439هـ', 'hijri-date'],
  ['13 Ramadan', 'hijri-date'],
  ['13/6/1439', 'hijri-date'],
  ['1439-06-13', 'hijri-date'],
  ['2018-02-29', 'no-day'],
  ['', 'no-day'],
])('%s is none: %s', (typed, why) => expect(readDay(typed)).toEqual({ why }))

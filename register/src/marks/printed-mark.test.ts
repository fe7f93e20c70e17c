import { expect, test } from 'vitest'
import { printedMark } from './printed-mark.ts'

test.each([
  ['Distr.: General', 'public'],
  ['Distr. limitée', 'limited'],
  ['DISTR.: LIMITED', 'limited'],
  ['**Distribution: Restricted**', 'secret'],
  ['توزيع: محدود', 'limited'],
  ['تـوزيع: عام', 'public'],
  ['Distr. générale', 'public'],
  ['سري للغاية', 'secret'],
  ['STRICTLY CONFIDENTIAL', 'secret'],
])('%s', (line, level) => {
  expect(printedMark(`Organisation of Inland Seas\n\n${line}\nOIS/1`)).toMatchObject({ level, line: 3 })
})

test.each([
  'Distribution of the catch among the coastal States, general remarks',
  'Limited',
  'Secret ballots were held',
  'توزيع الحصص على الدول',
  'سرية الاقتراع',
])('%s is no mark', (line) => {
  expect(printedMark(line)).toBeNull()
})

test('of several the strictest, with its words', () => {
  expect(printedMark('Distr.: General\nCONFIDENTIAL\n')).toEqual({
    ...{ level: 'secret', words: 'CONFIDENTIAL', line: 2 },
  })
})

test('what stands after the cover is the text', () => {
  expect(printedMark(`${'x\n'.repeat(200)}CONFIDENTIAL`)).toBeNull()
})

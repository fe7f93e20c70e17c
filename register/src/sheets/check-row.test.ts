import { expect, test } from 'vitest'
import { checkRow, type FilledCells } from './check-row.ts'
import { emptyCell, type ReturnedCell } from './returned-cell.ts'
import { sheetWords } from './sheet-words.ts'

const text = (words: string): ReturnedCell => ({ kind: 'text', text: words })
const empty: FilledCells = {
  ...{ status: emptyCell, asOf: emptyCell, text: emptyCell, evidence: emptyCell, note: emptyCell },
}
const filled = (more: Partial<FilledCells> = {}) =>
  checkRow(
    { ...empty, status: text('implemented'), asOf: text('2024-05-01'), ...more },
    { today: '2024-06-01' },
  )
const faults = (more: Partial<FilledCells>) =>
  filled(more).faults.map(({ field, code }) => `${field} ${code}`)

test('a row in which nothing stands says nothing', () => {
  const blank = { ...empty, text: text(' \u00a0 ') }
  expect(checkRow(blank, { today: '2024-06-01' })).toMatchObject({ isBlank: true, faults: [] })
})

test('what a status is called is read in any language, with or without vowel signs', () => {
  for (const words of ['implemented', ' Implemented ', 'نُفِّذ', 'نفذ', 'mis en œuvre'])
    expect(filled({ status: text(words) }).status).toBe('implemented')
  for (const { statuses } of Object.values(sheetWords))
    for (const [status, name] of Object.entries(statuses))
      expect(filled({ status: text(name) }).status).toBe(status)
})

test('each thing that is wrong is told with its field', () => {
  expect(faults({ status: text('done, mostly') })).toEqual(['status unknown-status'])
  expect(faults({ status: emptyCell })).toEqual(['status no-status'])
  expect(faults({ asOf: emptyCell })).toEqual(['asOf no-day'])
  expect(faults({ asOf: text('1/3/2024') })).toEqual(['asOf ambiguous-day'])
  expect(faults({ asOf: { kind: 'day', day: '2024-06-02' } })).toEqual(['asOf day-to-come'])
  expect(faults({ asOf: { kind: 'day', day: '1905-07-10' } })).toEqual(['asOf not-a-day'])
  expect(faults({ text: { kind: 'formula' } })).toEqual(['text formula'])
  expect(faults({ asOf: { kind: 'formula' } })).toEqual(['asOf formula'])
  expect(faults({ note: { kind: 'merged' }, evidence: { kind: 'error' } })).toEqual([
    'evidence error-cell',
    'note merged',
  ])
  expect(faults({ text: text('turned \u202e round') })).toEqual(['text control-characters'])
  expect(faults({ text: text('two\nlines') })).toEqual([])
  expect(faults({ evidence: text('two\nlines') })).toEqual(['evidence control-characters'])
  expect(faults({ text: text('x'.repeat(20_001)) })).toEqual(['text too-long'])
  expect(faults({ evidence: text('x'.repeat(501)) })).toEqual(['evidence too-long'])
})

test('a person settles a day that is not stated, or one of two; not another one', () => {
  const given = (asOf: ReturnedCell, answered: string) =>
    checkRow({ ...empty, status: text('implemented'), asOf }, { today: '2024-06-01', answered })
  expect(given(text('1/3/2024'), '2024-03-01')).toMatchObject({ asOf: '2024-03-01', dayReading: 'answered' })
  expect(given(text('1/3/2024'), '2024-03-02').faults).toMatchObject([{ code: 'ambiguous-day' }])
  expect(given(emptyCell, '2024-03-02')).toMatchObject({ asOf: '2024-03-02', faults: [] })
  expect(given(emptyCell, '2024-07-02').faults).toMatchObject([{ code: 'day-to-come' }])
  expect(given(text('2024-05-01'), '2024-03-02').asOf).toBe('2024-05-01')
})

test('numbers in cells for words are words', () => {
  expect(
    filled({ text: { kind: 'number', value: 7 }, asOf: { kind: 'number', value: 45_413 } }),
  ).toMatchObject({
    ...{ text: '7', asOf: '2024-05-01', dayReading: 'serial', faults: [] },
  })
})

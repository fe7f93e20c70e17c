import { languages } from '@qarar/core/languages/index.ts'
import { expect, test } from 'vitest'
import { type SheetFault, sheetFaults } from '../contract/sheets.ts'
import { faultSentence } from './fault-sentence.ts'
import { type NowKnown, previewOf, type ReturnedLine } from './preview-of.ts'
import { emptyCell } from './returned-cell.ts'
import { sheetWords } from './sheet-words.ts'

const sent = { mandate: 'n-one', version: 3, addressee: 'state:YEM', entry: 't-before' }
const known: NowKnown = { version: 3, isLive: true, since: '2024-04-01', entry: 't-before', entries: [] }
const blank = { status: emptyCell, asOf: emptyCell, text: emptyCell, evidence: emptyCell, note: emptyCell }
const cells = {
  ...blank,
  status: { kind: 'text', text: 'implemented' },
  asOf: { kind: 'text', text: '2024-05-01' },
} as const
const line: ReturnedLine = { row: 2, id: 'n-one', title: '5/7, 1', asked: 'to paint', altered: null, cells }

function state(lines: ReturnedLine[], now: NowKnown | null = known) {
  const rows = previewOf({
    ...{ sheet: 'Returns', sent: [sent], lines, today: '2024-06-01' },
    now: new Map(now ? [['n-one', now]] : []),
  })
  return rows.map(({ state, faults }) => [
    state,
    ...faults.map(({ code, place }) => `${code} ${place ? `${place.sheet}!${place.cell}` : '-'}`),
  ])
}

test('a row is taken as it is, or was changed since it went out, or is recorded already', () => {
  expect(state([line])).toEqual([['take']])
  expect(state([line], { ...known, since: '2024-05-02' })).toEqual([['early']])
  expect(state([line], { ...known, since: null })).toEqual([['take']])
  expect(state([line], { ...known, version: 4, since: '2024-05-02' })).toEqual([['changed']])
  expect(state([line], { ...known, entry: 't-since' })).toEqual([['changed']])
  const entry = { status: 'implemented', asOf: '2024-05-01', text: null, note: null } as const
  expect(state([line], { ...known, entry: 't-since', entries: [entry] })).toEqual([['held']])
  expect(state([line], { ...known, entries: [{ ...entry, text: 'more' }] })).toEqual([['take']])
  expect(state([{ ...line, cells: blank }], { ...known, version: 9 })).toEqual([['unchanged']])
})

test('what is wrong is told with its cell', () => {
  const asOf = { kind: 'formula' } as const
  expect(state([{ ...line, cells: { ...cells, asOf } }])).toEqual([['wrong', 'formula Returns!J2']])
  expect(state([{ ...line, altered: 'words' }])).toEqual([['wrong', 'altered Returns!D2']])
  expect(state([line, { ...line, row: 5 }])).toEqual([
    ['wrong', 'twice Returns!A2'],
    ['wrong', 'twice Returns!A5'],
  ])
  expect(state([{ ...line, id: 'n-two' }])).toEqual([
    ['wrong', 'unknown-id Returns!A2'],
    ['wrong', 'missing -'],
  ])
  expect(state([line, { ...line, row: 9, id: '' }])[1]).toEqual(['wrong', 'no-id Returns!A9'])
  expect(state([line], { ...known, isLive: false })).toEqual([['wrong', 'no-mandate Returns!A2']])
  expect(state([line], null)).toEqual([['wrong', 'no-mandate Returns!A2']])
})

test('every fault has a sentence in every language, and the names of sheets are ones that a workbook may have', () => {
  for (const { tag } of languages) {
    const sentences = sheetFaults.map((code) => {
      const fault: SheetFault = { code, place: null, field: null, found: 'x', days: ['2024-01-01'] }
      return faultSentence(fault, tag)
    })
    expect(new Set(sentences).size).toBe(sheetFaults.length)
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]/)
    const { answers, howTo, hints, columns } = sheetWords[tag]
    for (const name of [answers, howTo]) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/)
    for (const hint of Object.values(hints)) expect(hint.length).toBeLessThanOrEqual(255)
    for (const column of Object.values(columns)) expect(column).not.toBe('')
  }
})

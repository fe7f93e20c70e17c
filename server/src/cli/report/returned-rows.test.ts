import type { ReturnedPreview } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import { chosenRows } from './chosen-rows.ts'
import { returnedRows, rowCalled } from './returned-rows.ts'

const remarks = { comments: [], changes: [], notes: [], faults: [] }
const field = {
  ...{ title: null, sent: [], now: null, sentences: [], version: 4, ...remarks },
  ...{ state: 'filled' as const, returned: ['Lit.'], copies: [] },
}
const shown: ReturnedPreview = {
  ...{ kind: 'contribution', post: 'Lamps' },
  preview: {
    ...{ file: 'a.docx', sha256: '', program: null, outside: [], gone: [], ...remarks },
    rows: [
      { ...field, name: 'h-1111111111.n-2222222222' },
      { ...field, name: 'h-1111111111.n-3333333333' },
      {
        ...{ ...field, name: 'h-1111111111.action', state: 'doubled' },
        copies: [['One.'], ['Two.', 'Three.']],
      },
      { ...field, name: 'h-9999999999.action', state: 'unknown' },
    ],
  },
}
const rows = returnedRows(shown, [{ id: 'h-1111111111', position: 3 }])

test('fields are called by the place of their item', () => {
  expect(rows.map(({ short }) => short)).toEqual(['3.1', '3.2', '3.action', 'h-9999999999.action'])
  expect(rows.map((row) => row.isTakenUnnamed)).toEqual([true, true, false, false])
})

test('what was changed stands beside what stood there', () => {
  const sentences = [
    { kind: 'same', before: 'One.', after: 'One.', paragraph: 1 },
    { kind: 'changed', before: 'Lit on 10 May.', after: 'Lit on 11 May.', paragraph: 1 },
    { kind: 'dropped', before: 'Gone.', after: null, paragraph: null },
  ] as const
  const name = 'h-1111111111.action'
  const row = { ...field, name, state: 'changed' as const, sentences: [...sentences] }
  const preview = { ...shown.preview, rows: [row] } as typeof shown.preview
  const [made] = returnedRows({ ...shown, preview } as ReturnedPreview, [])
  expect(made?.before).toEqual(['Lit on 10 May.', 'Gone.'])
})

test.each([
  ['3.2', 'h-1111111111.n-3333333333', null],
  ['h-1111111111.action', 'h-1111111111.action', null],
  ['3.action#2', 'h-1111111111.action', 2],
])('a field is found by %s', (given, name, copy) => {
  const found = rowCalled(rows, given)
  expect([found?.row.name, found?.copy]).toEqual([name, copy])
})

test.each(['3', '3.action#', '4.action', ''])('no field is called %j', (given) => {
  expect(rowCalled(rows, given)).toBeNull()
})

test('without names what is in nobody’s way is taken', () => {
  const { fields, unclear } = chosenRows(rows, undefined)
  expect(fields.map(({ name }) => name)).toEqual(['h-1111111111.n-2222222222', 'h-1111111111.n-3333333333'])
  expect(unclear).toEqual([])
})

test('a name by which nothing can be taken is told, and the others are taken', () => {
  const { fields, unclear } = chosenRows(rows, ['typo', '3.action', '3.action#2', '3.1'])
  expect(fields).toEqual([
    { name: 'h-1111111111.action', seen: 4, copy: 2 },
    { name: 'h-1111111111.n-2222222222', seen: 4, copy: null },
  ])
  expect(unclear.map(({ given, row }) => [given, row?.short])).toEqual([
    ['typo', undefined],
    ['3.action', '3.action'],
  ])
})

import type { KindRecord } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import { kindCalled } from './declared-kinds.ts'
import { tableColumns } from './table-columns.ts'

const type = kindCalled('treaty')?.records.find(({ id }) => id === 'step') as KindRecord

test('headings are known with the Arabic article and without it', () => {
  for (const { id, words } of type.fields) {
    const bare = words.ar.replaceAll(/(^| )ال/g, '$1')
    for (const heading of [words.ar, bare, id])
      expect(tableColumns([heading], type)).toEqual([{ heading, field: id }])
  }
  expect(tableColumns(['دولة', 'ال'], type)).toEqual([
    { heading: 'دولة', field: 'state' },
    { heading: 'ال', field: null },
  ])
})

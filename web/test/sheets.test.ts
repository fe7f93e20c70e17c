// What the forms of returns say, as the API takes it.
import { expect, test } from 'vitest'
import { takenOf } from '../src/sheets/look-or-take.ts'
import { fileSource, typedOf } from '../src/sheets/return-source.ts'

test('rows are taken as they were seen: those that are ticked, and those that were given a day', () => {
  const fields = {
    ...{ number: ' Y/1 ', date: '2024-07-02', 'seen-n-1': '3 t-1', 'seen-n-2': '4 ', 'seen-n-3': '5 ' },
    ...{ 'day-n-2': '2024-03-01', 'day-n-3': '' },
  }
  expect(takenOf(fields, ['n-1'])).toEqual({
    ...{ number: 'Y/1', date: '2024-07-02' },
    rows: [
      { mandate: 'n-1', version: 3, entry: 't-1', asOf: null },
      { mandate: 'n-2', version: 4, entry: null, asOf: '2024-03-01' },
    ],
  })
})

test('a form has a row for each mandate; what was looked at is sent again as it was', () => {
  const fields = {
    from: 'state:YEM',
    'status-n-1': 'continuing',
    'asOf-n-1': '1 March 2024',
    'text-n-1': 'x',
  }
  const typed = typedOf('l-1', fields)
  expect(typed).toEqual({
    ...{ letter: 'l-1', from: 'state:YEM' },
    rows: [{ mandate: 'n-1', status: 'continuing', asOf: '1 March 2024', text: 'x', evidence: '', note: '' }],
  })
  expect(typedOf('l-1', { typed: JSON.stringify(typed) })).toEqual(typed)
  // Of another note, or no such thing at all.
  expect(typedOf('l-2', { typed: JSON.stringify(typed) }).letter).toBe('l-2')
  expect(typedOf('l-1', { typed: '{' }).rows).toEqual([])
})

test('a file that was looked at is sent again with the confirmation', async () => {
  const form = new FormData()
  expect(await fileSource({} as never, form)).toBeNull()
  form.append('file', new File([], ''))
  expect(await fileSource({} as never, form)).toBeNull()
  form.append('name', 'back.xlsx')
  form.append('content', Buffer.from([0, 255, 10]).toString('base64'))
  expect((await fileSource({} as never, form))?.hidden).toEqual({ name: 'back.xlsx', content: 'AP8K' })
})

// What the forms of the requests say, as the API takes it.
import { expect, test } from 'vitest'
import { changeOf, newRequestOf } from '../src/requests/request-change.ts'
import { readStart, startOf } from '../src/requests/text-source.ts'

test('a note is typed, or named by the address of its document', () => {
  const head = { number: '57', date: '2024-06-03', from: 'Yemen', limit: ' ', language: 'fr', about: '' }
  expect(newRequestOf({ ...head, words: 'Note', publication: '' }).body).toMatchObject({
    ...{ limit: null, language: 'fr', about: null, words: 'Note', publication: null },
  })
  const addresses = ['p-1', 'http://127.0.0.1:4747/publications/p-1?language=ar', '/publications/p-1/works/1']
  for (const publication of addresses)
    expect(newRequestOf({ ...head, words: '', publication }).body).toMatchObject({
      ...{ words: null, publication: 'p-1' },
    })
})

test('a split goes with the versions that were seen', () => {
  const fields = { about: 'split', post: 'Ports', person: ' ', by: '2024-09-01' }
  expect(changeOf('q-1', fields, ['i-1:12', 'i-2:7'])).toMatchObject({
    path: '/api/requests/q-1/split',
    body: { seen: { 'i-1': 12, 'i-2': 7 }, post: 'Ports', person: null, by: '2024-09-01', drop: false },
  })
  expect(changeOf('q-1', { ...fields, drop: 'yes' }, ['i-1:12'])).toMatchObject({ body: { drop: true } })
})

test('a text keeps where it began, and is taken back without words', () => {
  const source = { kind: 'reply', reply: 'o-1', item: 'i-9' } as const
  const fields = { about: 'text', item: 'i-1', version: '12', words: 'Done.', language: 'en' }
  expect(changeOf('q-1', { ...fields, start: startOf('i-1', source) }, [])).toMatchObject({
    ...{ path: '/api/request-items/i-1/text', anchor: 'i-1' },
    body: { seen: 12, words: 'Done.', language: 'en', source },
  })
  expect(changeOf('q-1', { ...fields, start: '', reopen: 'yes' }, [])).toMatchObject({
    body: { words: null, source: null },
  })
})

test('a start is read as it is written, and nothing else', () => {
  const source = { kind: 'contribution', contribution: 'c-1' } as const
  expect(readStart(startOf('i-1', source))).toEqual({ item: 'i-1', source })
  for (const wrong of [null, '', 'i-1', 'i-1~r~o-1', 'i-1~x~c-1', '~c~c-1'])
    expect(readStart(wrong)).toBeNull()
})

test('evidence is a letter or a link; who withdraws says why', () => {
  const fields = { about: 'contribution', item: 'i-1', post: 'Ports', date: '2024-09-01', words: 'x' }
  const evidence = (given: string) => changeOf('q-1', { ...fields, evidence: given }, [])
  expect(evidence('Letter 14')).toMatchObject({
    body: { evidence: [{ kind: 'document', text: 'Letter 14' }] },
  })
  expect(evidence('https://example.org/14')).toMatchObject({ body: { evidence: [{ kind: 'link' }] } })
  expect(evidence('https://')).toEqual({ why: 'not-a-link' })
  const withdraw = (id: string, reason: string) => changeOf('q-1', { about: 'withdraw', id, reason }, [])
  expect(withdraw('b-1', ' ')).toEqual({ why: 'no-reason' })
  expect(withdraw('k-1', 'a slip')).toMatchObject({ path: '/api/replies/k-1/withdraw' })
  expect(withdraw('n-1', 'a slip')).toEqual({ why: 'store' })
})

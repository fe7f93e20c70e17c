import { expect, test } from 'vitest'
import { heldFiles } from './held-files.ts'

const file = (name: string, bytes: number) => new File(['x'.repeat(bytes)], name)

test('a file is held for a while, by an id that nobody guesses', () => {
  let now = 0
  const files = heldFiles({ bytes: 100, milliseconds: 1000, now: () => now })
  const id = files.hold(file('a.csv', 10))
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(files.get(id)?.name).toBe('a.csv')
  now = 1000
  expect(files.get(id)).toBeUndefined()
})

test('where more is held than may be, what came first goes', () => {
  const files = heldFiles({ bytes: 100 })
  const ids = ['a', 'b', 'c'].map((name) => files.hold(file(name, 40)))
  expect(ids.map((id) => files.get(id)?.name)).toEqual([undefined, 'b', 'c'])
  files.drop(ids[1] ?? '')
  expect(files.get(ids[1] ?? '')).toBeUndefined()
})

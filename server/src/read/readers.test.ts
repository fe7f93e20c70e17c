// What files are called says what is sent and what of a folder is read: each format that is told by its bytes has its endings.
import { expect, test } from 'vitest'
import { readEndings } from './readers.ts'

test('pictures and documents with macros are among what is read', () => {
  expect(readEndings).toEqual(
    expect.arrayContaining(['.png', '.jpg', '.jpeg', '.docm', '.pdf', '.zip', '.txt']),
  )
})

test('each ending belongs to one format, and is written as names are compared', () => {
  expect(new Set(readEndings).size).toBe(readEndings.length)
  expect(readEndings.filter((ending) => !/^\.[a-z]+$/.test(ending))).toEqual([])
})

import { expect, test } from 'vitest'
import { withWord } from './with-word.ts'

test.each([
  ['reffs charts', 'reefs charts'],
  ['addressee:reffs reffs', 'addressee:reffs reefs'],
  ['الجهة:reffs reffs', 'الجهة:reffs reefs'],
  ['to:"the reffs" "old reffs"', 'to:"the reffs" "old reefs"'],
  ['reffs2 xreffs reffs', 'reffs2 xreffs reefs'],
  ['addressee:reffs', 'addressee:reffs'],
])('%s becomes %s', (query, better) => {
  expect(withWord(query, 'reffs', 'reefs')).toBe(better)
})

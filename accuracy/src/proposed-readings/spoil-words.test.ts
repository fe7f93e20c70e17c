import { expect, test } from 'vitest'
import { spoilWords } from './spoil-words.ts'

test('each fault stands at its place in the spoilt text', () => {
  const { text, faults } = spoilWords('ترحب السفينة بالركاب القادمين من المنارة '.repeat(80), 1)
  expect(faults.length).toBeGreaterThan(3)
  expect(faults.some(({ word, spoilt }) => word.length !== spoilt.length)).toBe(true)
  for (const { spoilt, start } of faults) expect(text.slice(start, start + spoilt.length)).toBe(spoilt)
})

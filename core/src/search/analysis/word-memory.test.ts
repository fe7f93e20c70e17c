import { expect, test } from 'vitest'
import { wordHash } from './word-hash.ts'
import { WordMemory } from './word-memory.ts'
import { readPrintedWord } from './word-reading.ts'

const rules = { pack: null, arabic: null, latin: null }

test('a word is found again wherever it stands, and no other one is taken for it', () => {
  const memory = new WordMemory()
  const words = Array.from({ length: 5000 }, (_, nth) => `w${nth.toString(36)}`)
  for (const word of words) memory.keep(word, readPrintedWord(word, rules))
  for (const word of words) {
    const found = memory.find(`<${word}>`, 1, word.length + 1, wordHash(word))
    // Of words with one place all but the first few are forgotten.
    if (found) expect(found.folded).toBe(word)
  }
  const found = words.filter((word) => memory.find(word, 0, word.length, wordHash(word)))
  expect(found.length).toBeGreaterThan(4900)
  expect(memory.find('w1w', 0, 1, wordHash('w'))).toBeUndefined()
  expect(memory.find('unknown', 0, 7, wordHash('unknown'))).toBeUndefined()
})

import { expect, test } from 'vitest'
import { markedWords } from './marked-words.ts'

const hit = (text: string, language: 'en' | 'fr' | null, ...marks: [number, number][]) => ({
  ...{ text, language, marks: marks.map(([start, end]) => ({ start, end })) },
})

test('words that were found are said as texts print them, the most frequent first', () => {
  const hits = [
    hit('Piers and Lights', 'en', [0, 5], [10, 16]),
    hit('the lights', 'en', [4, 10]),
    hit('Les feux', 'fr', [4, 8]),
    hit('lights', null, [0, 6]),
  ]
  expect(markedWords(hits, 'en')).toEqual(['lights', 'piers'])
  expect(markedWords([], 'en')).toEqual([])
})

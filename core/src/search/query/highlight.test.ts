import { expect, test } from 'vitest'
import { highlight } from './highlight.ts'
import { mistyped } from './mistyped.ts'
import { parseQuery } from './parse-query.ts'

const marked = (query: string, text: string, language = 'en') => {
  const spans = highlight(text, language, parseQuery(query, [language]))
  return spans.map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['harbour', 'The harbour, and the Harbour.', ['harbour', 'Harbour']],
  ['"old pier"', 'An old boat at the old pier.', ['old', 'pier']],
  ['lant*', 'Lanterns and a lantern; plants.', ['Lanterns', 'lantern']],
  ['ferry -lantern', 'A ferry without a lantern.', ['ferry']],
  ['session:7', 'At session 7.', []],
])('%s in %s', (query, text, words) => {
  expect(marked(query, text)).toEqual(words)
})

test('words are marked as they are printed', () => {
  expect(marked('منارة', 'أُضيئت مَنَارَة ومعها منـارةٌ', 'ar')).toEqual(['مَنَارَة', 'منـارةٌ'])
})

test('a slip of the finger', () => {
  for (const typed of ['harbur', 'harbouur', 'harbuor', 'harvour'])
    expect(mistyped(typed)).toContain('harbour')
  expect(mistyped('منارت')).toContain('مناره')
  expect(mistyped('ab')).toEqual([])
  expect(mistyped('44/3')).toEqual([])
})

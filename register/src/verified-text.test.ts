import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlacedReading } from './contract/index.ts'
import { verifiedParts, verifiedText } from './verified-text.ts'

type Reading = Pick<PlacedReading, 'text' | 'cause' | 'span' | 'at'>

const text = 'The harbour council of Lisport met in 1999.'
const reading = (words: string, more: Partial<Reading>): Reading => {
  const start = 100 + text.indexOf(words)
  return { span: { start, end: start + words.length }, text: words, cause: 'as-printed', at: '1', ...more }
}

test.each<[string, Reading[], string]>([
  ['nothing verified', [], text],
  ['words that are right', [reading('Lisport', {})], text],
  [
    'a reading error takes the verified words',
    [reading('1999', { text: '1989', cause: 'reading-error' })],
    'The harbour council of Lisport met in 1989.',
  ],
  [
    'an error of the original keeps its words',
    [reading('Lisport', { text: 'Lysport', cause: 'original-error' })],
    'The harbour council of Lisport [sic] met in 1999.',
  ],
  [
    'of two that overlap the newest',
    [
      reading('of Lisport', { text: 'of Lysport', cause: 'reading-error', at: '2' }),
      reading('council of', { text: 'counsel of', cause: 'reading-error', at: '1' }),
    ],
    'The harbour council of Lysport met in 1999.',
  ],
  [
    'of two of one moment the last',
    [
      reading('1999', { text: '1989', cause: 'reading-error' }),
      reading('1999', { text: '1979', cause: 'reading-error' }),
    ],
    'The harbour council of Lisport met in 1979.',
  ],
  ['one of another paragraph', [{ ...reading('1999', {}), span: { start: 0, end: 9 } }], text],
])('%s', (_, readings, expected) => {
  expect(verifiedText(text, 100, readings, 'en')).toBe(expected)
})

test('the mark is in the language of the text', () => {
  const words = 'اجتمع المجلس'
  const wrong = [{ span: { start: 0, end: 5 }, text: 'أجتمع', cause: 'original-error' as const, at: '1' }]
  expect(verifiedText(words, 0, wrong, 'ar')).toBe('اجتمع [كذا] المجلس')
})

test('each part says whether it was verified', () => {
  const wrong = reading('1999', { text: '1989', cause: 'reading-error' })
  expect(verifiedParts(text, 100, [wrong], 'en').map((part) => part.reading)).toEqual([null, wrong, null])
})

test('words that nobody verified are kept to the letter', () => {
  const place = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(9), fc.boolean())
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const readings = places.map(([a, b, at, error]): Reading => {
        const span = { start: 100 + Math.min(a, b), end: 100 + Math.max(a, b) }
        return { span, text: '#', cause: error ? 'reading-error' : 'as-printed', at: String(at) }
      })
      const parts = verifiedParts(text, 100, readings, 'en')
      const back = parts.map(({ text: words, reading: of }) =>
        of ? text.slice(of.span.start - 100, of.span.end - 100) : words,
      )
      expect(back.join('')).toBe(text)
    }),
    { seed: 3 },
  )
})

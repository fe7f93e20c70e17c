import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifiedParts, verifiedText } from './verified-text.ts'

type Reading = Parameters<typeof verifiedText>[2][number]

const text = 'The harbour council of Lisport met in 1999.'
const reading = (words: string, more: Partial<Reading>): Reading => {
  const start = 100 + text.indexOf(words)
  const span = { start, end: start + words.length }
  return { span, anchor: { quote: words }, text: words, cause: 'as-printed', at: '1', ...more }
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
    'words that are right, which newer rules read otherwise',
    [reading('Lisport', { anchor: { quote: 'Lis-port' }, text: 'Lis-port' })],
    'The harbour council of Lis-port met in 1999.',
  ],
  [
    'an error of the original, which newer rules read otherwise',
    [reading('Lisport', { anchor: { quote: 'Lis-port' }, text: 'Lysport', cause: 'original-error' })],
    'The harbour council of Lis-port [sic] met in 1999.',
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
  const span = { start: 0, end: 5 }
  const wrong: Reading[] = [
    { span, anchor: { quote: 'اجتمع' }, text: 'أجتمع', cause: 'original-error', at: '1' },
  ]
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
        const anchor = { quote: '?' }
        return { span, anchor, text: '#', cause: error ? 'reading-error' : 'as-printed', at: String(at) }
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

import { expect, test } from 'vitest'
import { diffWords } from './diff-words.ts'

const compact = (earlier: string, later: string, fold?: (text: string) => string) =>
  diffWords(earlier, later, fold)
    .map(({ change, text }) => ({ kept: ` ${text} `, added: `[+${text}]`, dropped: `[-${text}]` })[change])
    .join('')
    .trim()

test('words that were kept, dropped and added, in reading order', () => {
  expect(
    compact('Appeals to ports to report within six months', 'Urges ports to report within three months'),
  ).toBe('[-Appeals to][+Urges] ports to report within [-six][+three] months')
})

test('words that only look different are kept as the later text has them', () => {
  expect(compact('الأمانه العامة', 'الأمانة العامة', (word) => word.replace(/ة|ه$/g, ''))).toBe(
    'الأمانة العامة',
  )
})

test('nothing in common, or nothing at all', () => {
  expect(compact('one two', 'three')).toBe('[-one two][+three]')
  expect(compact('', 'new words')).toBe('[+new words]')
  expect(diffWords('', '')).toEqual([])
})

test('a very long clause is compared by its ends only', () => {
  const [earlier, later] = ['a', 'b'].map((letter) => `Same ${`${letter} `.repeat(3000)}end`)
  expect(diffWords(earlier as string, later as string).map(({ change }) => change)).toEqual([
    'kept',
    'dropped',
    'added',
    'kept',
  ])
})

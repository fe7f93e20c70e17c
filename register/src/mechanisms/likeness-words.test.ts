import { expect, test } from 'vitest'
import { likenessWords } from './likeness-words.ts'

test.each([
  ['state:YEM', 'en', 'Yemen'],
  ['state:YEM', 'fr', 'Yémen'],
  ['state:YEM', 'ar', 'اليمن'],
  ['state:XXX', 'en', 'state:XXX'],
  ['8/1-NAV para_3', 'en', '8/1-NAV 3'],
  ['صندوق = fund', 'fr', 'صندوق = fund'],
] as const)('%s in %s', (because, language, words) => {
  expect(likenessWords(because, language)).toBe(words)
})

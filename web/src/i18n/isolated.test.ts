import { expect, test } from 'vitest'
import { isolatedParts, shortened } from './isolated.ts'

test('parts of a title are isolated from each other, in the direction of the reader', () => {
  const parts = ['900,000 USD', '7 رمضان']
  expect(isolatedParts(parts, ' · ', 'ar')).toBe('\u2067\u2068900,000 USD\u2069 · \u20687 رمضان\u2069\u2069')
  expect(isolatedParts(parts, ' · ', 'fr')).toMatch(/^\u2066/)
  expect(isolatedParts(['7 رمضان'], ' · ', 'ar')).toBe('7 رمضان')
  expect(isolatedParts([], ' · ', 'ar')).toBe('')
})

test('what is cut short closes all that it opened', () => {
  const title = isolatedParts(['Lighthouse', 'منارة'], ' · ', 'ar')
  for (let longest = 0; longest <= title.length; longest++) {
    const cut = shortened(title, longest)
    expect(cut.match(/[\u2066-\u2068]/g)?.length).toBe(cut.match(/\u2069/g)?.length)
  }
  expect(shortened('harbour', 7)).toBe('harbour')
})

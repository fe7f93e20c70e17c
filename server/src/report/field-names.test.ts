import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookmarkOfField, fieldOfBookmark, sealBookmark, sealOfBookmark, segmentName } from './field-names.ts'
import { seal } from './testing/packets.ts'

test('a field is found again by its bookmark', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-z.-]{1,38}$/), (name) => {
      const bookmark = bookmarkOfField(name)
      expect(bookmark).toMatch(/^[A-Za-z][0-9A-Za-z_]{0,39}$/)
      expect(fieldOfBookmark(bookmark)).toBe(name)
    }),
  )
})

test('the longest names of ours fit', () => {
  expect(bookmarkOfField('i-4k2m9x0qz7.legal-basis')).toBe('q_iZ4k2m9x0qz7_legalZbasis')
  expect(bookmarkOfField('i-4k2m9x0qz7.n-3f8w1c6tq0').length).toBeLessThanOrEqual(40)
  expect(bookmarkOfField(segmentName('The matter remains under study.')).length).toBeLessThanOrEqual(40)
})

test.each(['_Toc1234', 'q_', 'Q_a', 'q_A', 'q_a b', `q_${'a'.repeat(39)}`, ''])(
  '%s is no field',
  (bookmark) => {
    expect(fieldOfBookmark(bookmark)).toBeNull()
  },
)

test.each(['a b', 'Ä', '', 'x'.repeat(39)])('%s cannot be kept', (name) => {
  expect(() => bookmarkOfField(name)).toThrow(RangeError)
})

test('the seal is in a bookmark that is not shown, as far as it fits', () => {
  const bookmark = sealBookmark(seal)
  expect(bookmark.length).toBeLessThanOrEqual(40)
  expect(bookmark.startsWith('_')).toBe(true)
  expect(sealOfBookmark(bookmark)).toEqual({ ...seal, hash: seal.hash.slice(0, 11) })
  expect(sealOfBookmark('_Toc123')).toBeNull()
})

test('the same words are the same segment, others another', () => {
  expect(segmentName('a')).toBe(segmentName('a'))
  expect(segmentName('a')).not.toBe(segmentName('a '))
})

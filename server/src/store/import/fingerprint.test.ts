import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitsOf, lettersOf, similarityOf, sketchOf, sketchSize, stretchesOf } from './fingerprint.ts'

describe('letters and digits', () => {
  test.each([
    ['spacing and line breaks', 'يطلب  من\r\nالأمين', 'يطلب من الأمين'],
    ['tatweel and vowel signs', 'مُحَمَّــد', 'محمد'],
    ['presentation forms', 'ﻻ ﺇﻟﻪ', 'لا إله'],
    ['digits of any script', '٤٤/٣٦ and ۴', '44/36 AND 4'],
    ['width and case', 'Ｒesolution ﬁne', 'resolution FINE'],
    ['punctuation', '«a», b; c.', 'a b c'],
  ])('do not depend on %s', (_, one, other) => {
    expect(lettersOf(one)).toBe(lettersOf(other))
  })

  test.each([
    ['a letter', 'إن المجلس', 'ان المجلس'],
    ['a digit', 'resolution 36', 'resolution 35'],
    ['an accent', 'ou', 'où'],
  ])('tell %s from another', (_, one, other) => {
    expect(lettersOf(one)).not.toBe(lettersOf(other))
  })

  test('digits in their order', () => {
    expect(digitsOf(lettersOf('٤٤ of 3-6'))).toBe('4436')
  })
})

describe('similarity', () => {
  const similarity = (one: string, other: string) => similarityOf(stretchesOf(one), stretchesOf(other))
  const text = (seed: number, length: number) =>
    Array.from({ length }, (_, index) =>
      String.fromCharCode(97 + (((index * index * seed + index * 7) % 97) % 26)),
    ).join('')

  test('is 1 for the same letters and 0 for others', () => {
    expect(similarity(text(3, 2000), text(3, 2000))).toBe(1)
    expect(similarity(text(3, 2000), text(5, 2000))).toBe(0)
    expect(similarity('', '')).toBe(0)
    expect(similarity('short', 'short')).toBe(1)
  })

  test('falls a little for a word changed, and by half for half', () => {
    const random = Array.from({ length: 4000 }, (_, index) =>
      String.fromCharCode(97 + ((Math.imul(index + 1, 0x9e3779b1) >>> 8) % 26)),
    ).join('')
    expect(similarity(random, `${random.slice(0, 2000)}word${random.slice(2004)}`)).toBeGreaterThan(0.98)
    expect(Math.abs(similarity(random, random.slice(0, 2000)) - 0.5)).toBeLessThan(0.1)
  })

  test('a stretch has one hash wherever it stands', () => {
    const stretch = fc.string({ minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(fc.string(), stretch, fc.string(), (before, middle, after) => {
        const [hash] = stretchesOf(middle)
        return stretchesOf(before + middle + after).has(hash as number)
      }),
      { seed: 242 },
    )
  })

  test('the sketch is the lowest hashes, in order, each once', () => {
    const stretches = stretchesOf(text(11, 5000))
    const sketch = sketchOf(stretches)
    expect(sketch).toEqual([...stretches].sort((a, b) => a - b).slice(0, sketchSize))
  })
})

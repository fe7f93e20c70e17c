import { describe, expect, test } from 'vitest'
import { chooseReader, readerCookie } from '../src/i18n/choose-reader.ts'
import { formatStated } from '../src/i18n/dates.ts'
import { deliveryLanguage } from '../src/i18n/delivery-language.ts'
import { messages } from '../src/i18n/messages.ts'
import { makeReader } from '../src/i18n/reader.ts'

const reader = (language: 'ar' | 'en' | 'fr', digits: 'latin' | 'arabic' = 'latin') =>
  makeReader({ language, digits, regional: 'latn' })

describe('the reader', () => {
  const chosen = (accept: string, cookie = '') =>
    chooseReader(new Headers({ 'accept-language': accept, cookie }))

  test('is asked by the browser’s languages in their order of weight', () => {
    expect(chosen('de,en;q=0.5,fr;q=0.9').language).toBe('fr')
    expect(chosen('en-US,en;q=0.9').language).toBe('en')
    expect(chosen('de').language).toBe('ar')
    expect(chosen('').language).toBe('ar')
  })

  test('writes the digits of the browser’s region unless they are chosen', () => {
    expect(makeReader(chosen('ar-EG')).number(2017)).toBe('٢٬٠١٧')
    expect(makeReader(chosen('ar-MA')).number(2017)).toBe('2,017')
    expect(makeReader(chosen('ar-EG', 'qarar-reader=ar.latin')).number(2017)).toBe('2,017')
  })

  test('keeps a choice over what the browser asks, and nothing that is no choice', () => {
    expect(chosen('en', readerCookie('fr', 'auto').split(';')[0]).language).toBe('fr')
    expect(chosen('en', 'qarar-reader=<script>.x').language).toBe('en')
    expect(chosen('en;q=x, ar;q=0')).toMatchObject({ language: 'en', digits: 'auto' })
  })
})

describe('dates', () => {
  test('say once what both ends share', () => {
    expect(formatStated('2017-07-10/2017-07-11', 'gregorian', reader('en'))).toBe('10–11 July 2017')
    expect(formatStated('2011-06-28/2011-07-01', 'gregorian', reader('fr'))).toBe(
      '28 juin – 1er juillet 2011',
    )
    expect(formatStated('2024-12-31/2025-01-02', 'gregorian', reader('en'))).toBe(
      '31 December 2024 – 2 January 2025',
    )
    expect(formatStated('2017-07', 'gregorian', reader('ar'))).toBe('يوليو 2017')
  })

  test('spell the Hijri date that is stated and convert none', () => {
    expect(formatStated('1438-10-16/1438-10-17', 'hijri', reader('ar'))).toBe('16–17 شوال 1438 هـ')
    expect(formatStated('1438-10-16', 'hijri', reader('ar', 'arabic'))).toBe('١٦ شوال ١٤٣٨ هـ')
  })

  test('name months as the United Nations do in their documents', () => {
    expect(formatStated('2013-07-28', 'gregorian', reader('ar'), 'un')).toBe('28 تموز/يوليه 2013')
    expect(formatStated('2013-07-28', 'gregorian', reader('ar'), 'oic')).toBe('28 يوليو 2013')
  })
})

test('Arabic counts by its six forms', () => {
  const { count, t } = reader('ar')
  expect([0, 1, 2, 3, 11, 100].map((n) => count(t.counts.works, n))).toEqual([
    'لا نصوص',
    'نص واحد',
    'نصان',
    '3 نصوص',
    '11 نصاً',
    '100 نص',
  ])
})

test('a share is rounded down: not all is never 100 %', () => {
  expect(reader('en').percent(0.99999)).toBe('99.99%')
  expect(reader('en').percent(1)).toBe('100%')
})

test('a language of delivery is named, whatever form the record gives it', () => {
  expect(deliveryLanguage('fr', 'ar')).toBe('الفرنسية')
  expect(deliveryLanguage('ru', 'en')).toBe('Russian')
  expect(deliveryLanguage('بالإنكليزية', 'ar')).toBe('بالإنكليزية')
})

test('no language keeps words of another, and none says what the design forbids', () => {
  const words = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(words)
        : []
  expect(
    words(messages.ar).filter((text) =>
      /\p{Script=Latin}{4}/u.test(
        text.replace(/https?:|qarar \w+|English|SHA-256|DOCX|XLSX|Word|HTML|JSON|Atom|BibTeX/g, ''),
      ),
    ),
  ).toEqual([])
  for (const { language } of [reader('ar'), reader('en'), reader('fr')]) {
    expect(words(messages[language]).filter((text) => /!|\bAI\b|oops/i.test(text))).toEqual([])
  }
})

import { describe, expect, test } from 'vitest'
import { asSettings, chooseReader, readerCookie } from '../src/i18n/choose-reader.ts'
import { formatStated } from '../src/i18n/dates.ts'
import { deliveryLanguage } from '../src/i18n/delivery-language.ts'
import { messages } from '../src/i18n/messages.ts'
import { makeReader } from '../src/i18n/reader.ts'
import { statedValue } from '../src/i18n/stated-value.ts'
import { titleLanguage } from '../src/i18n/title-language.ts'

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
    const choices = { language: 'fr', digits: 'latin', calendar: 'both', theme: 'dark' } as const
    const settings = { ...choices, organisation: 'ois' }
    expect(chosen('en', readerCookie(settings).split(';')[0])).toMatchObject(settings)
    expect(chosen('en', 'qarar-reader=<script>.x').language).toBe('en')
    expect(chosen('en', 'qarar-reader=fr.latin')).toMatchObject({
      ...{ calendar: 'gregorian', theme: 'auto', organisation: null },
    })
    expect(chosen('en;q=x, ar;q=0')).toMatchObject({ language: 'en', digits: 'auto' })
    expect(asSettings({ digits: 'roman', calendar: null, theme: 'dark;x', organisation: 'nato' })).toEqual({
      ...{ digits: 'auto', calendar: 'gregorian', theme: 'auto', organisation: null },
    })
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

  test('are said in the calendar that the reader chose, where there is a day to convert', () => {
    const choice = { digits: 'latin', regional: 'latn' } as const
    const both = makeReader({ ...choice, language: 'en', calendar: 'both' })
    const hijri = makeReader({ ...choice, language: 'ar', calendar: 'hijri' })
    expect(formatStated('2017-07-10/2017-07-11', 'gregorian', both)).toBe(
      '10–11 July 2017 (16–17 Shawwal 1438 AH)',
    )
    expect(formatStated('2017-07-10', 'gregorian', hijri)).toBe('16 شوال 1438 هـ')
    expect(formatStated('2017-07', 'gregorian', hijri)).toBe('يوليو 2017')
    expect(formatStated('1438-10-16', 'hijri', both)).toBe('16 Shawwal 1438 AH')
    expect(formatStated('1700-01-01', 'gregorian', both)).toBe('1 January 1700')
  })

  test('that texts state differently stand as they are stated', () => {
    const hijri = makeReader({ language: 'en', digits: 'latin', regional: 'latn', calendar: 'hijri' })
    expect(statedValue('2017-07-10', hijri)).toContain('10 July 2017')
  })

  test('name months as the United Nations do in their documents', () => {
    expect(formatStated('2013-07-28', 'gregorian', reader('ar'), 'un')).toBe('28 تموز/يوليه 2013')
    expect(formatStated('2013-07-28', 'gregorian', reader('ar'), 'oic')).toBe('28 يوليو 2013')
  })
})

test('a title is never said to be in a language that its letters are not of', () => {
  expect(titleLanguage('سلامة الملاحة', 'en')).toBe('ar')
  expect(titleLanguage('Safety of navigation', 'ar')).toBe(null)
  expect(titleLanguage('Sécurité de la navigation (م)', 'fr')).toBe('fr')
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
        text.replace(
          /https?:|qarar \w+|\.(?:docx|html)|English|Akoma Ntoso|LibreOffice|SHA-256|DOCX|DOCM|JPEG|XLSX|Word|HTML|JSON|Atom|BibTeX|examples|QARAR_\w+/g,
          '',
        ),
      ),
    ),
  ).toEqual([])
  for (const { language } of [reader('ar'), reader('en'), reader('fr')]) {
    expect(words(messages[language]).filter((text) => /!|\bAI\b|oops/i.test(text))).toEqual([])
  }
})

import { describe, expect, test } from 'vitest'
import { arabic } from '../languages/ar/index.ts'
import { english } from '../languages/en/index.ts'
import { french } from '../languages/fr/index.ts'
import { findDates } from './find-dates.ts'
import { findSession } from './find-session.ts'
import { hijriDifference, hijriOf } from './hijri.ts'

describe('dates', () => {
  test.each([
    [
      arabic,
      'يومي 6 و7 ذو القعدة 1445 هـ (الموافق 14 و15 مايو 2024م)',
      ['hijri 1445-11-06/1445-11-07', 'gregorian 2024-05-14/2024-05-15'],
    ],
    [arabic, 'الثلاثاء، ١٥ تشرين الأول/أكتوبر ٢٠٢٤، الساعة ١٥/٣٠', ['gregorian 2024-10-15']],
    [arabic, 'في الفترة من 28 إلى 30 حزيران/يونيه 2011', ['gregorian 2011-06-28/2011-06-30']],
    [arabic, '(14 - 15 مايو 2024م)', ['gregorian 2024-05-14/2024-05-15']],
    [arabic, 'المُعتمد في 3 شوّال 1446هـ', ['hijri 1446-10-03']],
    [arabic, '٢٠١١يوليه  / تموز ٨رسالة مؤرخة', ['gregorian 2011-07-08']],
    [arabic, 'قرار رقم 7/3 الصادر عام 2024', []],
    [arabic, 'من 40 مايو 2024', []],
    [
      english,
      'on 14 and 15 May 2024 (6–7 Dhu al-Qi’dah 1445 AH)',
      ['gregorian 2024-05-14/2024-05-15', 'hijri 1445-11-06/1445-11-07'],
    ],
    [english, 'in May 2024', []],
    [
      french,
      'les 14 et 15 mai 2024, puis le 1er août 2025',
      ['gregorian 2024-05-14/2024-05-15', 'gregorian 2025-08-01'],
    ],
  ])('$tag: %s', (pack, text, expected) => {
    expect(findDates(text, pack).map(({ calendar, value }) => `${calendar} ${value}`)).toEqual(expected)
  })

  test('keep the tatweel of «هـ»', () => {
    expect(findDates('في 6 ذو القعدة 1445 هـ (أولا)', arabic)[0]?.text).toBe('6 ذو القعدة 1445 هـ')
  })

  test('stand where their span says, marks and signs included', () => {
    const text = 'المُنعقد في ١٥ تشرين الأوّل/أكتوبر ٢٠٢٤، في ...'
    for (const date of findDates(text, arabic, 100)) {
      expect(text.slice(date.span.start - 100, date.span.end - 100)).toBe(date.text)
      expect(date.text).toMatch(/^١٥ .* ٢٠٢٤$/)
    }
  })
})

describe('sessions', () => {
  test.each([
    [arabic, 'المنعقد في دورته السابعة (دورة: مياه مشتركة)', 7],
    [arabic, 'الدورة الثامنة والثلاثين لمجلس', 38],
    [arabic, 'أعمال دورتها الحادية والثمانين', 81],
    [english, 'meeting in its seventh session', 7],
    [english, 'at the forty-fourth regular session', 44],
    [french, 'réuni en sa quatre-vingt-unième session', 81],
    [french, 'sa session', null],
  ])('$tag: %s', (pack, text, expected) => {
    expect(findSession(pack.fold(text), pack)).toBe(expected)
  })
})

describe('Hijri', () => {
  test('is Umm al-Qura', () => expect(hijriOf('2024-05-14')).toBe('1445-11-06'))
  test.each([
    ['2024-05-14', '1445-11-06', 0],
    ['2024-05-14', '1445-11-07', 1],
    ['2015-06-16', '1436-08-29', 0],
    ['2015-06-16', '1437-08-29', 355],
  ])('%s and %s are %i days apart', (gregorian, hijri, days) =>
    expect(hijriDifference(gregorian, hijri)).toBe(days),
  )
})

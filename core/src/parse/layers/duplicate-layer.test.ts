import { describe, expect, test } from 'vitest'
import { foldArabic } from '../../languages/fold-arabic.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import { findDuplicateLayer } from './duplicate-layer.ts'

function viewOf(texts: readonly string[]): DocumentView {
  const lines = texts.map(
    (text, index) =>
      ({ index, text, folded: foldArabic(text), blank: text === '', fileLine: index + 1 }) as TextLine,
  )
  return { lines } as DocumentView
}

const dropped = (texts: readonly string[]) =>
  findDuplicateLayer(viewOf(texts)).repairs.map(({ line }) => line.index)

const clean = [
  'تعقد الدورة التاسعة للمجلس في مدينة زلفار يوم 25/12 من السنة المقبلة بحضور وزراء الموانئ',
  'يتولى مكتب الأرصاد الإقليمي نشر الإنذارات الملاحية 14 مرة في اليوم بلغات المنظمة الثلاث',
  'تدفع الدول المشاطئة حصصها في صندوق المنارات قبل نهاية شهر مارس وتبلغ الأمانة بما دفعته',
]

/** As a damaged layer prints it: runs in the wrong order, on two lines. */
function damage(text: string): string[] {
  const words = text.split(' ')
  const half = words.length >> 1
  return [words.slice(0, half), words.slice(half)].map(
    (line) => `${line.slice(3).join(' ')} ${line.slice(0, 3).join(' ')}`,
  )
}

describe('a damaged layer beside clean text', () => {
  test('is dropped, before the clean text and behind it', () => {
    expect(dropped([...clean.flatMap(damage), ...clean])).toEqual([0, 1, 2, 3, 4, 5])
    expect(dropped([...clean, ...clean.flatMap(damage)])).toEqual([3, 4, 5, 6, 7, 8])
  })

  test('may have the two numbers of a date in the other order', () => {
    const [first = '', ...rest] = clean.flatMap(damage)
    expect(dropped([first.replace('25/12', '١٢/٢٥'), ...rest, ...clean])).toHaveLength(6)
  })

  const more = [...clean, 'تعد الأمانة قائمة بالأضواء المطفأة عند المدخل الشمالي وتعرضها على الفريق كل شهرين']

  test.each(['52/21', '26/12', '25', '2512'])('keeps a block that prints %s for 25/12', (other) => {
    const lines = more.flatMap(damage).map((line) => line.replace('25/12', other))
    expect(dropped([...lines, ...more])).toEqual([2, 3, 4, 5, 6, 7])
  })

  test('keeps a block of the same letters in other words', () => {
    const [first = '', second = '', ...rest] = more.flatMap(damage)
    const anagrams = [first, second].map((line) =>
      line.replace(/\p{L}+/gu, (word) => [...word].reverse().join('')),
    )
    expect(dropped([...anagrams, ...rest, ...more])).toEqual([2, 3, 4, 5, 6, 7])
  })

  test('is looked for in a script of thousands of letters, too', () => {
    const letter = (place: number) => String.fromCodePoint(0x4e00 + ((place * 7919) % 20_000))
    const line = (row: number) => Array.from({ length: 40 }, (_, place) => letter(row * 40 + place)).join('')
    expect(dropped(Array.from({ length: 2_000 }, (_, row) => line(row)))).toEqual([])
  })
})

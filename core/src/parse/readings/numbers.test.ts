import { describe, expect, test } from 'vitest'
import type { Publication } from '../../model/index.ts'
import { readForTest } from '../../reading.test-kit.ts'

const paragraphsOf = ({ paragraphs, works }: Publication) => [
  ...paragraphs,
  ...works.flatMap((work) => work.paragraphs),
]
const readingsOf = (text: string) =>
  paragraphsOf(readForTest(text)).flatMap(({ proposedReadings }) =>
    proposedReadings.map(({ text: printed, proposed, evidence }) => [printed, proposed, evidence.kind]),
  )
const ambiguous = (text: string) =>
  readForTest(text).diagnostics.flatMap(({ code, params }) => (code === 'number-ambiguous' ? [params] : []))

describe('numbers of resolutions from left to right', () => {
  const year = 'الأمم المتحدة\nعقد الاجتماع في 4 مايو 2016.\n'
  const otherYear = 'منظمة البحار الداخلية\nعقد الاجتماع في 4 مايو 2016.\n'
  test.each([
    [
      'a session that is yet to come',
      `${year}وذكّر بالقرار ٢٦٥/٦٩ المتعلق بالمحيطات.`,
      ['٢٦٥/٦٩', '٦٩/٢٦٥', 'number-order'],
    ],
    [
      'a session before this numbering',
      `${year}وذكّر بقرار الجمعية العامة 12/69.`,
      ['12/69', '69/12', 'number-order'],
    ],
    [
      'a session that the Human Rights Council has not had',
      `${year}وذكّر بقرار مجلس حقوق الإنسان 44/22.`,
      ['44/22', '22/44', 'number-order'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readingsOf(text)).toEqual([expected])
  })

  test.each([
    ['in order', `${year}وذكّر بقرار الجمعية العامة 69/265.`],
    ['of another numbering', `${year}وذكّر بالقرار 265/42-س وبالقرار 265/42 - س.`],
    ['that are no resolution', `${year}وحضر 265/69 من الأعضاء.`],
    ['in a text without a year', 'وذكّر بالقرار ٢٦٥/٦٩ المتعلق بالمحيطات.'],
    ['of another organisation, which puts the session last', `${otherYear}وذكّر بالقرار رقم 102/44.`],
    ['in a symbol', `${year}وذكّر بالقرار A/RES/265/69.`],
  ])('none %s', (_, text) => {
    expect(readingsOf(text)).toEqual([])
  })

  test('in a text of another organisation are looked at where an organ of the United Nations is named', () => {
    const named = 'وذكّر بقرار الجمعية العامة للأمم المتحدة 265/69.'
    expect(readForTest(`${otherYear}${named}`).organisation).toBe('ois')
    expect(readingsOf(`${otherYear}${named}`)).toEqual([['265/69', '69/265', 'number-order']])
  })

  test('are ambiguous where both parts may be a session and others of the text are reversed', () => {
    const council = 'وذكّر بقرار مجلس حقوق الإنسان 18/16.'
    expect(ambiguous(`${year}${council}`)).toEqual([])
    expect(ambiguous(`${year}${council}\nوذكّر بالقرار 265/69.`)).toEqual([
      { printed: '18/16', other: '16/18' },
    ])
    expect(ambiguous(`${year}${council}\nوبالقرار 265/69 وبقرار الجمعية العامة 69/266.`)).toEqual([])
  })
})

describe('digits from left to right', () => {
  test.each([
    ['وحضر 000 50 شخص.', ['000 50', '50 000', 'digit-groups']],
    ['وحضر ٠٠٠ ٢٥٠ شخص.', ['٠٠٠ ٢٥٠', '٢٥٠ ٠٠٠', 'digit-groups']],
    ['عقد في 5 مايو ٧١٠٢ في المدينة.', ['٧١٠٢', '٢٠١٧', 'digit-order']],
    ['في آذار/مارس 9102.', ['9102', '2019', 'digit-order']],
  ])('%s', (text, expected) => {
    expect(readingsOf(text)).toEqual([expected])
  })

  test.each([
    'وحضر 50 000 شخص و 250 000 غيرهم.',
    'ورصد مبلغ 700 212 111 دولار.',
    'الجلسة العامة 104 13 أيلول/سبتمبر 2021',
    'عقد في 5 مايو 2012 و6 شوال 1438 ورقمه 7102.',
    'هاتف 000 50 12 و 000-50 و 000 50/3.',
    'هاتف: 123 456 78.',
    'ورصد مبلغ 100 995 7 دولار.',
    'السفن والموانئ والجزر: 250 310 12\nالمراكب والمرافئ والخلجان: 145 200 9',
  ])('stay: %s', (text) => {
    expect(readingsOf(text)).toEqual([])
  })

  test('groups that no zero begins are read where others of the document can only be reversed', () => {
    expect(readingsOf('ورصد مبلغ 100 995 7 دولار.\nوحضر 000 50 شخص.')).toEqual([
      ['100 995 7', '7 995 100', 'digit-groups'],
      ['000 50', '50 000', 'digit-groups'],
    ])
  })
})

import { expect, test } from 'vitest'
import { readForTest } from '../../reading.test-kit.ts'

const heads = { ar: 'قرار رقم 1/44\n\nإن المجلس،\n\n1. ', en: 'Resolution No. 1/44\n\nThe Council,\n\n1. ' }

function asked(language: keyof typeof heads, sentence: string) {
  const { works } = readForTest(`${heads[language]}${sentence}\n`)
  const acts = works.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.acts))
  const [mandate] = acts.flatMap(({ mandates }) => mandates)
  return { action: mandate?.action.text, of: mandate?.addressees.map(({ text, id }) => [text, id]) }
}

test('a person and the office behind the name are one addressee', () => {
  expect(
    asked('ar', 'يطلب من معالي السيد سالم بن عمر، الأمين العام لمنظمة التعاون الإسلامي، تقديم تقرير؛'),
  ).toEqual({
    action: 'تقديم تقرير',
    of: [['معالي السيد سالم بن عمر، الأمين العام لمنظمة التعاون الإسلامي', 'oic/secretary-general']],
  })
  expect(
    asked(
      'en',
      'Requests H.E. Mr. Yusuf Al-Amin, Secretary-General of the Organisation of Islamic Cooperation, and the Member States to visit the islands;',
    ),
  ).toEqual({
    action: 'visit the islands',
    of: [
      [
        'H.E. Mr. Yusuf Al-Amin, Secretary-General of the Organisation of Islamic Cooperation',
        'oic/secretary-general',
      ],
      ['the Member States', 'oic/members'],
    ],
  })
})

test('a name alone, a title behind the office, and an honorific before an office are no second party', () => {
  expect(asked('en', 'Requests Dr. Hiba Nur, Director of the Observatory, to help;').of).toEqual([
    ['Dr. Hiba Nur, Director of the Observatory', null],
  ])
  expect(asked('en', 'Requests the Secretary-General, Mr. Salem Omar, to report;').of?.length).toBe(1)
  expect(asked('ar', 'يطلب من معالي الأمين العام تقديم تقرير؛').of?.length).toBe(1)
})

test('whom something is given to is printed as the text has it', () => {
  const { works } = readForTest(`${heads.ar}يطلب تقديم الدعم للمركز الإقليمي في مسقط؛\n`)
  const acts = works.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.acts))
  expect(acts[0]?.mandates[0]?.beneficiary.map(({ text }) => text)).toEqual(['للمركز الإقليمي'])
})

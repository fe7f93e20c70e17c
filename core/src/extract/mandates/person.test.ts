import { expect, test } from 'vitest'
import { readForTest } from '../../reading.test-kit.ts'

const heads = {
  ar: 'قرار رقم 1/44\n\nإن المجلس،\n\n1. ',
  en: 'Resolution No. 1/44\n\nThe Council,\n\n1. ',
  fr: 'Résolution N° 1/44\n\nLe Conseil,\n\n1. ',
}

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

test.each([
  ['وسمو الأمير', 'سمو الأمير'],
  ['وجلالة السيد', 'جلالة السيد'],
  ['وسماحة الشيخ', 'سماحة الشيخ'],
  ['وصاحب السعادة السفير', 'صاحب السعادة السفير'],
])('a small word is written together with any honorific: «%s»', (joined, title) => {
  const of = 'سالم بن عمر، الأمين العام لمنظمة التعاون الإسلامي'
  expect(asked('ar', `يطلب إلى الدول الأعضاء ${joined} ${of}، تقديم تقرير؛`)).toEqual({
    action: 'تقديم تقرير',
    of: [
      ['الدول الأعضاء', 'oic/members'],
      [`${title} ${of}`, 'oic/secretary-general'],
    ],
  })
})

test('an honorific that is the title itself opens a person', () => {
  const english = 'His Excellency Yusuf Al-Amin, Secretary-General of the Organisation of Islamic Cooperation'
  expect(asked('en', `Requests ${english}, to visit the islands;`)).toEqual({
    action: 'visit the islands',
    of: [[english, 'oic/secretary-general']],
  })
  const french =
    "Son Excellence Yusuf Al-Amin, Secrétaire général de l'Organisation de la coopération islamique"
  expect(asked('fr', `Demande à ${french}, de visiter les îles;`)).toEqual({
    action: 'visiter les îles',
    of: [[french, 'oic/secretary-general']],
  })
  const arabic = 'سعادة السفير يوسف الأمين، الأمين العام لمنظمة التعاون الإسلامي'
  expect(asked('ar', `يطلب من ${arabic}، زيارة الجزر؛`)).toEqual({
    action: 'زيارة الجزر',
    of: [[arabic, 'oic/secretary-general']],
  })
})

test('a name alone, a title behind the office, and an honorific before an office are no second party', () => {
  expect(asked('en', 'Requests Dr. Hiba Nur, Director of the Observatory, to help;').of).toEqual([
    ['Dr. Hiba Nur, Director of the Observatory', null],
  ])
  expect(asked('en', 'Requests the Secretary-General, Mr. Salem Omar, to report;').of?.length).toBe(1)
  expect(asked('ar', 'يطلب من معالي الأمين العام تقديم تقرير؛').of?.length).toBe(1)
  const office = 'Requests His Excellency the Secretary-General, and the Member States, to report;'
  expect(asked('en', office).of?.map(([text]) => text)).toEqual([
    'His Excellency the Secretary-General',
    'the Member States',
  ])
})

test('whom something is given to is printed as the text has it', () => {
  const { works } = readForTest(`${heads.ar}يطلب تقديم الدعم للمركز الإقليمي في مسقط؛\n`)
  const acts = works.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.acts))
  expect(acts[0]?.mandates[0]?.beneficiary.map(({ text }) => text)).toEqual(['للمركز الإقليمي'])
})

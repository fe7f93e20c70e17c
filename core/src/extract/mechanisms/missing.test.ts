import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'
import { findMentions } from './find-mentions.ts'

function mentionsIn(text: string, language: LanguagePack) {
  const passage = passageFor(text, language, { date: '2030-05-01' })
  return findMentions(passage, findActs(passage))
}

const read = (kind: string, text: string, language: LanguagePack) =>
  mentionsIn(text, language).filter((each) => each.kind === kind)

describe('conferences', () => {
  test.each([
    ['يذكر بما أكده مؤتمرا هالون وتمر والتزامات المانحين', arabic, ['مؤتمرا هالون', 'تمر']],
    [
      'Recalls the outcome of the Halun and Port Tamar Conferences.',
      english,
      ['Halun', 'Port Tamar Conferences'],
    ],
    [
      'Rappelant les conférences de Haloun et de Tamar sur les phares',
      french,
      ['conférences de Haloun', 'Tamar'],
    ],
  ] as const)('that one noun names by their places: %s', (text, language, names) => {
    expect(read('conference', text, language).map((each) => each.text)).toEqual(names)
  })

  test.each([
    ['يشيد بمؤتمري القمة والوزراء', arabic],
    ['يحيط علما بمؤتمري نزع السلاح', arabic],
    ['Welcomes international conferences and meetings on lighthouses.', english],
    ['Se félicite des conférences internationales sur les phares', french],
  ] as const)('of which no places are named: %s', (text, language) => {
    expect(read('conference', text, language).map((each) => each.text)).toEqual([])
  })

  test('what was held is a conference; an organ that is called so is none', () => {
    expect(
      read('conference', 'يحيط علما بمؤتمر الموانئ في تونس المنعقد في هالون يوم 10 مارس 2029', arabic).map(
        ({ text, records }) => [text, records?.map(({ type }) => type)],
      ),
    ).toEqual([['مؤتمر الموانئ', ['meeting']]])
    expect(read('conference', 'يحيط علما بمؤتمر الموانئ', arabic)).toEqual([])
    expect(
      read('conference', 'يحيط علما بمؤتمر نزع السلاح المنعقد في هالون يوم 10 مارس 2029', arabic),
    ).toEqual([])
  })
})

describe('missions', () => {
  test('that several founded whose names are long', () => {
    const [mission] = read(
      'mission',
      'أنشأت المنظمة ومكتب تنسيق الشؤون الإنسانية التابع للأمم المتحدة بعثة مشتركة في عام 2029 لتقييم الأضرار في تونس',
      arabic,
    )
    expect(mission?.state).toBe('established')
    expect(mission?.records).toMatchObject([{ type: 'visit', values: { stage: { value: 'made' } } }])
  })

  test('a joint assessment is one', () => {
    expect(read('mission', 'يشير إلى التقييم المشترك للاحتياجات في تونس', arabic)).toHaveLength(1)
  })
})

describe('meetings, cases, treaties', () => {
  test('who holds a meeting of its own', () => {
    const [series] = read(
      'meeting-series',
      'عقد وزراء البحار والموانئ اجتماعهم التنسيقي السنوي بهالون في 22 سبتمبر 2029',
      arabic,
    )
    expect(series?.records?.map(({ type }) => type)).toEqual(['meeting', 'rhythm'])
  })

  test('who chaired a meeting', () => {
    const text = 'يشيد بفريق الاتصال المعني بالمضيق الذي اجتمع في هالون يوم 3 مارس 2029 برئاسة مصر'
    expect(read('contact-group', text, arabic)[0]?.records).toMatchObject([
      { type: 'meeting', values: { chair: { value: 'state:EGY' } } },
    ])
  })

  test('one deed that somebody is concerned about, and deeds of a kind that are none', () => {
    expect(read('case', 'يعرب عن قلقه إزاء اختطاف الصيادين في ميناء هالون بتونس', arabic)).toHaveLength(1)
    expect(read('case', 'يعرب عن قلقه إزاء الهجمات في تونس', arabic)).toEqual([])
    expect(
      read('case', 'Expresses its concern at the abduction of fishermen in Tunisia.', english),
    ).toHaveLength(1)
    expect(
      read(
        'case',
        'Expresses its appreciation for the report on the abduction of fishermen in Tunisia.',
        english,
      ),
    ).toEqual([])
  })

  test.each([
    ['يرحب بدخول معاهدة الموانئ حيز النفاذ في 21 مارس 2029', arabic],
    ['Welcomes that the Ports Treaty entered into force on 21 March 2029.', english],
    ['Se félicite que le traité sur les ports soit entré en vigueur le 21 mars 2029', french],
  ] as const)('the day on which a treaty entered into force: %s', (text, language) => {
    expect(read('treaty', text, language)[0]?.records).toMatchObject([
      { type: 'entry-into-force', values: { date: { value: { date: '2029-03-21' } } } },
    ])
  })

  test('what circulates incidents is an observatory', () => {
    const text = 'يدعو الأمين العام إلى دراسة إنشاء آلية لتعميم حوادث الإبحار على الدول الأعضاء'
    const [found] = read('observatory', text, arabic)
    expect(found?.state).toBe('asked-for')
    expect(found?.records).toMatchObject([{ type: 'distribution' }])
  })
})

import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'
import type { Passage } from '../passage.ts'

const actionsOf = (passage: Passage) =>
  findActs(passage).flatMap(({ mandates }) => mandates.map(({ action }) => action.text))
const actions = (text: string, language: LanguagePack) => actionsOf(passageFor(text, language))

describe('lists of clauses and verbal nouns', () => {
  test('«أن» again and again, mixed with the nouns of reporting and keeping on', () => {
    expect(
      actions(
        'يطلب من الأمين العام أن يدرس حال الموانئ وأن يوفد بعثة إليها، وإعداد قائمة بالسفن، وأن يدعو الخبراء.',
        arabic,
      ),
    ).toEqual(['يدرس حال الموانئ', 'يوفد بعثة إليها', 'وإعداد قائمة بالسفن', 'يدعو الخبراء'])
    expect(actions('يطلب من الأمانة العامة أن تتابع زراعة القصب وإبقاء المسألة قيد النظر.', arabic)).toEqual([
      'تتابع زراعة القصب',
      'وإبقاء المسألة قيد النظر',
    ])
  })

  test('other nouns behind a verb are its objects', () => {
    expect(actions('يطلب من الأمانة العامة أن تنظر في إنشاء المرصد وتمويل أبحاثه.', arabic)).toHaveLength(1)
  })

  test('a verb that only carries nouns does what each of them says', () => {
    expect(
      actions('يطلب من الأمين العام أن يقوم، عند الاقتضاء، بإعداد خريطة للبحيرات وبنشر الخريطة.', arabic),
    ).toEqual(['يقوم، عند الاقتضاء، بإعداد خريطة للبحيرات', 'وبنشر الخريطة'])
    expect(actions('يطلب من الأمين العام أن يقوم بجمع وتحليل بيانات الصيد.', arabic)).toHaveLength(1)
  })

  test('the second of two verbs that share an object is no action of its own', () => {
    expect(actions('يطلب من الأمانة العامة أن تقر بالأضرار وتتصدى لها.', arabic)).toHaveLength(1)
  })

  test('participles are no nouns', () => {
    expect(
      actions('يطلب من الأمين العام أن يقدم، واضعا في اعتباره رأي الجزر، خريطة للبحيرات.', arabic),
    ).toHaveLength(1)
  })

  test('`that … and that …`, «que … et que …»', () => {
    expect(
      actions('Recommends that the Council plant reeds and that the islands protect them.', english),
    ).toHaveLength(2)
    expect(
      actions('Recommande que le Conseil plante des roseaux et que les îles les protègent.', french),
    ).toEqual(['le Conseil plante des roseaux', 'les îles les protègent'])
    expect(
      actions(
        'Recommande que le Conseil plante des roseaux de sorte que les rives tiennent et que les îles vivent.',
        french,
      ),
    ).toHaveLength(1)
  })

  test('who holds something keeps what belongs to the name', () => {
    const [act] = findActs(passageFor('يطالب اللجنة القائمة بالتفتيش بالانسحاب من الميناء.', arabic))
    expect(act?.mandates.map(({ addressees, action }) => [addressees[0]?.text, action.text])).toEqual([
      ['اللجنة القائمة بالتفتيش', 'بالانسحاب من الميناء'],
    ])
  })
})

describe('items of a list', () => {
  const item = (lead: string, text: string, language: LanguagePack) =>
    actionsOf(passageFor(text, language, { lead: passageFor(lead, language, { leads: true }) }))

  test('a lead that names only whom it asks', () => {
    expect(item('يطلب من الأمانة العامة:', 'أن تنشر الخريطة وأن توزعها؛', arabic)).toEqual([
      'تنشر الخريطة',
      'توزعها',
    ])
    expect(item('يقرر:', 'عقد الاجتماع في الميناء؛', arabic)).toEqual(['عقد الاجتماع في الميناء'])
    const lead = findActs(passageFor('يطلب من الأمانة العامة:', arabic, { leads: true }))
    expect(lead.flatMap(({ mandates }) => mandates)).toEqual([])
  })

  test('a lead that has said what to do announces nothing by a colon', () => {
    expect(
      item('يطلب من الأمانة العامة نشر خريطة للبحيرات الآتي ذكر أسمائها:', 'إصبع البحر؛', arabic),
    ).toEqual([])
    expect(item('يطلب من الأمانة العامة إعداد خريطة تبين:', 'توزيع الجزر؛', arabic)).toEqual([])
  })

  test('what follows may be announced before the end, and a note may stand behind the colon', () => {
    const lead =
      'Encourages the islands to consider the following measures, in accordance with their own laws: (3)'
    expect(item(lead, 'Plant reeds along the shores;', english)).toEqual(['Plant reeds along the shores'])
    expect(findActs(passageFor(lead, english, { leads: true })).flatMap(({ mandates }) => mandates)).toEqual(
      [],
    )
    expect(
      item(
        'Engage les îles à prendre les mesures suivantes, selon leurs lois :',
        'planter des roseaux ;',
        french,
      ),
    ).toEqual(['planter des roseaux'])
    expect(
      item('يشجع الجزر على اتخاذ التدابير التالية، وفقا لقوانينها:', 'زراعة القصب على السواحل؛', arabic),
    ).toEqual(['زراعة القصب على السواحل'])
  })
})

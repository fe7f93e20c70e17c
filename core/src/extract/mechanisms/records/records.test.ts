import { describe, expect, test } from 'vitest'
import { arabic } from '../../../languages/ar/index.ts'
import { english } from '../../../languages/en/index.ts'
import { french } from '../../../languages/fr/index.ts'
import type { LanguagePack } from '../../../languages/pack.ts'
import { expectLinear } from '../../../linear-time.test-kit.ts'
import type { ReadRecord } from '../../../model/extracted.ts'
import { findActs } from '../../acts/find-acts.ts'
import { passageFor } from '../../passage.test-kit.ts'
import { findMentions } from '../find-mentions.ts'
import { findAmounts } from './amounts.ts'

function recordsIn(text: string, language: LanguagePack, context = {}): ReadRecord[] {
  const passage = passageFor(text, language, { date: '2030-05-01', ...context })
  return findMentions(passage, findActs(passage)).flatMap(({ records = [] }) => records)
}

/** Values as they would be typed: `EGY`, `150 USD`, `--04-05`. */
function plain({ type, values }: ReadRecord): Record<string, string> {
  const all = Object.entries(values).map(([name, { value, text }]) => {
    if (value === null) return [name, text]
    if (typeof value === 'string') return [name, value.replace(/^state:/, '')]
    return [name, 'amount' in value ? `${value.amount} ${value.currency ?? '?'}` : value.date]
  })
  return { type, ...Object.fromEntries(all) }
}

const read = (text: string, language: LanguagePack, context = {}) =>
  recordsIn(text, language, context).map(plain)

describe('amounts', () => {
  test.each([
    ['١٥٠ مليون دولار', arabic, '150000000 ?'],
    ['150 مليون دولار أمريكي', arabic, '150000000 USD'],
    ['مائة وخمسين مليون ريال سعودي', arabic, '150000000 SAR'],
    ['نصف مليار دولار', arabic, '500000000 ?'],
    ['مليون ونصف دولار', arabic, '1500000 ?'],
    ['مليوني دينار كويتي', arabic, '2000000 KWD'],
    ['خمسة ملايين دولار من دولارات كندا', arabic, '5000000 ?'],
    ['5 ملايين دولار من دولارات الولايات المتحدة', arabic, '5000000 USD'],
    ['1 بليون من دولارات الولايات المتحدة', arabic, '1000000000 USD'],
    ['20 000 يورو', arabic, '20000 EUR'],
    // The groups of digits stand in the order of the screen.
    ['500 799 15 دولار', arabic, '15799500 ?'],
    ['100 million US dollars', english, '100000000 USD'],
    ['US$ 2.5 million', english, '2500000 USD'],
    ['EUR 1,500,000.50', english, '1500000.5 EUR'],
    ['half a million dollars', english, '500000 ?'],
    ['two hundred and fifty thousand euros', english, '250000 EUR'],
    ['100 millions de dollars des États-Unis', french, '100000000 USD'],
    ["deux milliards d'euros", french, '2000000000 EUR'],
  ] as const)('%s', (text, language, expected) => {
    const [amount] = findAmounts(passageFor(text, language))
    const value = amount?.value.value as { amount: string; currency: string | null }
    expect(`${value.amount} ${value.currency ?? '?'}`).toBe(expected)
  })

  test.each([
    ['بمبلغ يفوق 5 ملايين دولار', arabic, 'يفوق 5 ملايين دولار'],
    ['تبرع بما لا يقل عن 5 ملايين دولار', arabic, 'بما لا يقل عن 5 ملايين دولار'],
    ['pledges of no less than 5 million dollars', english, 'no less than 5 million dollars'],
    ['un don de pas moins de 5 millions de dollars', french, 'pas moins de 5 millions de dollars'],
    ["un don d'au moins 5 millions de dollars", french, 'au moins 5 millions de dollars'],
  ] as const)('a limit keeps its words: %s', (text, language, words) => {
    expect(findAmounts(passageFor(text, language)).map(({ value }) => value.text)).toEqual([words])
  })

  test('what is not money, and digits that may be read in two orders, are no amounts', () => {
    for (const text of ['مليون نازح', '100 413 356 دولار', 'عام 2030'])
      expect(findAmounts(passageFor(text, arabic))).toEqual([])
  })
})

describe('pledges', () => {
  test.each([
    [
      'يرحب بإعلان مصر خلال مؤتمر هالون للمانحين التبرع بمبلغ 100 مليون دولار كمساعدات إنسانية لتونس',
      arabic,
      { donor: 'EGY', amount: '100000000 ?', beneficiary: 'TUN', conference: 'مؤتمر هالون للمانحين' },
    ],
    [
      'يشيد بمساهمة مصر في صندوق المنارات بمبلغ 5 ملايين يورو',
      arabic,
      { donor: 'EGY', amount: '5000000 EUR' },
    ],
    [
      'يشيد بجهود مصر لاستضافتها مؤتمر إعمار تونس ومساهماتها السخية بنصف مليار دولار',
      arabic,
      { donor: 'EGY', amount: '500000000 ?' },
    ],
    [
      'Welcomes the pledge by Egypt of 100 million US dollars for Tunisia',
      english,
      { donor: 'EGY', amount: '100000000 USD', beneficiary: 'TUN' },
    ],
    [
      "Se félicite de la promesse de l'Égypte de 100 millions de dollars des États-Unis pour la Tunisie",
      french,
      { donor: 'EGY', amount: '100000000 USD', beneficiary: 'TUN' },
    ],
  ] as const)('%s', (text, language, expected) => {
    const [pledge] = read(text, language).filter(({ type }) => type === 'pledge')
    expect(pledge).toMatchObject(expected)
  })

  test.each([
    [
      'يرحب بإعلان مصر التبرع بمبلغ 20 مليون دولار لتونس، وذلك على هامش مؤتمر هالون للمانحين، ليضاف ذلك إلى 5 ملايين دولار التي خصصت للميناء في عام 2029',
      arabic,
      ['20000000 ? مؤتمر هالون للمانحين', '5000000 ? undefined'],
    ],
    [
      'Welcomes the pledge by Egypt of 20 million dollars at the donors conference on Halun, in addition to 5 million dollars allocated to the port in 2029',
      english,
      ['20000000 ? donors conference on Halun', '5000000 ? undefined'],
    ],
  ] as const)('a conference stands with the amount of its own clause: %s', (text, language, expected) => {
    const pledges = read(text, language).filter(({ type }) => type === 'pledge')
    expect(pledges.map(({ amount, conference }) => `${amount} ${conference}`).toSorted()).toEqual(expected)
  })

  test('what was paid is a payment', () => {
    expect(
      read('Notes that Tunisia paid EUR 1,500,000 to the Lighthouses Fund on 4 May 2029', english),
    ).toEqual([{ type: 'payment', donor: 'TUN', amount: '1500000 EUR', date: '2029-05-04' }])
    expect(read('سددت مصر 1.5 مليون يورو من تعهدها', arabic)).toMatchObject([
      { type: 'payment', donor: 'EGY', amount: '1500000 EUR' },
    ])
    expect(
      read("Remercie le Maroc d'avoir versé deux millions d'euros au Fonds des phares", french),
    ).toMatchObject([{ type: 'payment', donor: 'MAR', amount: '2000000 EUR' }])
  })

  test('money of a budget, and money that nobody gives, is no pledge', () => {
    expect(
      read('Decides on the apportionment of 5 million dollars of the contribution of Egypt', english),
    ).toEqual([])
    expect(read('يلاحظ أن الأضرار بلغت 5 ملايين دولار', arabic)).toEqual([])
  })

  test('every value has its own words', () => {
    const text = 'Welcomes the pledge by Egypt of 100 million US dollars for Tunisia'
    const [pledge] = recordsIn(text, english)
    for (const { text: words, span } of Object.values(pledge?.values ?? {}))
      expect(text.slice(span.start - 100, span.end - 100)).toBe(words)
  })
})

describe('meetings, visits and plans', () => {
  test.each([
    [
      'يشيد بانعقاد الاجتماع السادس عشر لفريق الاتصال المعني بالمضيق الذي عقد في هالون من 27 مارس إلى 2 أبريل 2029',
      arabic,
      { date: '2029-03-27', until: '2029-04-02', place: 'هالون', number: '16' },
    ],
    [
      'Commends the contact group on the Strait, which held its meeting in Halun City on 3 March 2029',
      english,
      { date: '2029-03-03', place: 'Halun City' },
    ],
    [
      'Se félicite de la réunion du groupe de contact sur le détroit, tenue à Haloun le 3 mars 2029',
      french,
      { date: '2029-03-03', place: 'Haloun' },
    ],
  ] as const)('%s', (text, language, expected) => {
    expect(read(text, language)).toEqual([{ type: 'meeting', ...expected }])
  })

  test.each([
    ['يأسف لعدم انعقاد الاجتماع الثاني لفريق الاتصال المعني بالمضيق قبل 3 مارس 2029 في هالون', arabic],
    ['يلاحظ أن فريق الاتصال المعني بالمضيق لم يكن قد عقد اجتماعه الثاني في هالون في 3 مارس 2029', arabic],
    ['يتطلع إلى انعقاد اجتماع فريق الاتصال المعني بالمضيق في هالون في 3 مارس 2031', arabic],
    [
      'Regrets that the second meeting of the contact group on the Strait had not been held on 3 March 2029',
      english,
    ],
    ['Notes that the contact group on the Strait has not yet met in Halun City since 3 March 2029', english],
    [
      'Notes that the meeting of the contact group on the Strait should have been held on 3 March 2029',
      english,
    ],
    [
      "Regrette que la réunion du groupe de contact sur le détroit n'ait pas été tenue le 3 mars 2029",
      french,
    ],
    ['Demande que la réunion du groupe de contact sur le détroit soit tenue à Haloun le 3 mars 2031', french],
  ] as const)('a meeting that was not held, or is hoped for, is none: %s', (text, language) => {
    expect(read(text, language)).toEqual([])
  })

  test.each([
    ['يرحب بانعقاد الاجتماع الثاني لفريق الاتصال المعني بالمضيق قبل 3 مارس 2029', arabic],
    ['Notes that the contact group on the Strait met before 3 March 2029', english],
    ['Note que le groupe de contact sur le détroit a tenu une réunion avant le 3 mars 2029', french],
  ] as const)('a limit is not the day: %s', (text, language) => {
    expect(read(text, language).flatMap(({ date = [] }) => date)).toEqual([])
  })

  test('a meeting of those who are not aligned was held', () => {
    expect(
      read('يشير إلى المؤتمر الوزاري لحركة عدم الانحياز المنعقد في هالون في 3 مارس 2029', arabic),
    ).toMatchObject([{ type: 'meeting', date: '2029-03-03' }])
  })

  test('a meeting that is asked for was not held: it is a task', () => {
    const records = read('يدعو فريق الاتصال المعني بالمضيق إلى عقد اجتماع في هالون', arabic)
    expect(records.map(({ type }) => type)).toEqual(['task'])
  })

  test('visits that were made, asked for and refused', () => {
    expect(
      read('يرحب بزيارة بعثة المنظمة لتقصي الحقائق إلى تونس من 17 إلى 21 يوليو 2029', arabic),
    ).toMatchObject([{ type: 'visit', stage: 'made', from: '2029-07-17', until: '2029-07-21' }])
    expect(read('يشجع الأمين العام على القيام بزيارة تونس', arabic)).toMatchObject([{ stage: 'requested' }])
    expect(read('يندد برفض مصر السماح لبعثة تقصي الحقائق بالدخول', arabic)).toMatchObject([
      { stage: 'refused', 'answered-by': 'EGY' },
    ])
    expect(read('Regrets that Egypt denied access to the fact-finding mission', english)).toMatchObject([
      { stage: 'refused', 'answered-by': 'EGY' },
    ])
  })

  test('a conference with who convenes it, when, where and what comes before', () => {
    expect(
      read(
        'Requests the Secretary-General to convene an international conference on the Halun Strait in Halun City in 2031, subject to the agreement of the parties.',
        english,
      ),
    ).toEqual([
      { type: 'plan', convener: 'ois/secretary-general', due: '2031', place: 'Halun City' },
      { type: 'precondition', text: 'subject to the agreement of the parties' },
    ])
    expect(read('يدعو الأمانة العامة إلى عقد مؤتمر للصيادين بعد إكمال الدراسات', arabic)).toContainEqual({
      type: 'precondition',
      text: 'بعد إكمال الدراسات',
    })
  })
})

describe('days, horizons, posts and terms', () => {
  test.each([
    [
      'يقرر تخصيص يوم 5 أبريل من كل عام يوما دوليا للمنارات',
      arabic,
      { type: 'day', date: '--04-05', kind: 'day' },
    ],
    [
      'Decides to observe 5 April each year as International Day of Lighthouses',
      english,
      { type: 'day', date: '--04-05', kind: 'day' },
    ],
    [
      "Décide d'observer le 5 avril de chaque année comme Journée internationale des phares",
      french,
      { type: 'day', date: '--04-05', kind: 'day' },
    ],
    ['يعتمد رؤية منظمة المنارات في عام 1461 هـ', arabic, { type: 'horizon', due: '1461' }],
    ['يعتمد خطة العمل بشأن المنارات حتى عام 2035', arabic, { type: 'horizon', due: '2035' }],
    ['Welcomes the Plan of Action on Lighthouses until 2035', english, { type: 'horizon', due: '2035' }],
    ["Adopte le plan d'action sur les phares jusqu'en 2035", french, { type: 'horizon', due: '2035' }],
    [
      'Welcomes the appointment of Ambassador Nadim Halwani as Special Envoy for the Strait',
      english,
      { type: 'appointment', holder: 'Nadim Halwani' },
    ],
    [
      'يرحب بتعيين السفير نديم حلواني مبعوثا خاصا للمضيق',
      arabic,
      { type: 'appointment', holder: 'نديم حلواني' },
    ],
    [
      'يطلب من الأمين العام استكمال اختصاصات فريق الاتصال المعني بالمضيق',
      arabic,
      { type: 'terms-of-reference', text: 'اختصاصات' },
    ],
  ] as const)('%s', (text, language, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  test('the year in which a plan was adopted is not the one in which it ends', () => {
    expect(read('يشير إلى خطة العمل بشأن المنارات التي اعتمدت في عام 2025', arabic)).toEqual([])
  })
})

test('long paragraphs with many amounts take linear time', () => {
  const passage = (count: number) =>
    passageFor('يرحب بتعهد مصر بمبلغ 150 مليون دولار لتونس في 3 مارس 2029، '.repeat(count), arabic)
  expectLinear(passage, (each) => findMentions(each, []), 2000)
})

test('a place that may be a city or a State is said to be neither', () => {
  const [met] = recordsIn('يشيد بعقد مؤتمر دولي للموانئ في عمان في عام 2025', arabic)
  expect([met?.values.place?.text, met?.values.place?.value]).toEqual(['عمان', null])
  const [other] = recordsIn('يشيد بعقد مؤتمر دولي للموانئ في مرسال في عام 2025', arabic)
  expect(other?.values.place?.value).toBe('مرسال')
})

describe('what nobody has paid or given', () => {
  test.each([
    ['ندعو الدول إلى سداد ما بقي من مساهماتها البالغ مجموعها 4,2 ملايين دولار', arabic],
    ['We call upon States to pay what remains of their contributions, 4.2 million dollars', english],
    ['Nous prions les États de verser le reste de leurs contributions, soit 4,2 millions de dollars', french],
  ] as const)('what is owed is no payment: %s', (text, language) => {
    expect(recordsIn(text, language).filter(({ type }) => type === 'payment')).toEqual([])
  })

  test('the secretariat that tells of payments makes none', () => {
    const text =
      'As regards the Port Fund, the General Secretariat stated that payments had reached 3 million dollars'
    expect(read(text, english)).toEqual([{ type: 'payment', amount: '3000000 ?' }])
  })
})

test('a conference at which money is given is one of donors, and not two', () => {
  const text = 'يشيد بجهود مصر لاستضافتها مؤتمر تنمية موانئ اليمن ومساهماتها السخية بنصف مليار دولار'
  const passage = passageFor(text, arabic, { date: '2030-05-01' })
  const found = findMentions(passage, findActs(passage))
  expect(found.map(({ kind, records = [] }) => [kind, ...records.map(({ type }) => type)])).toEqual([
    ['pledge', 'pledge'],
  ])
})

import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'
import { findMentions } from './find-mentions.ts'
import { groupMechanisms } from './group-mechanisms.ts'

function mentionsIn(text: string, language: LanguagePack) {
  const passage = passageFor(text, language)
  return findMentions(passage, findActs(passage))
}

const namesIn = (text: string, language: LanguagePack) =>
  mentionsIn(text, language).map(({ text: name }) => name)

describe('what money is called by', () => {
  test.each([
    ['يشيد بتبرع جمهورية مصر العربية بمبلغ 20 مليون دولار', arabic, ['تبرع جمهورية مصر العربية']],
    ['يرحب بتعبئة مبلغ 30 مليون دولار الموعود به في تمويل المنارات', arabic, ['تمويل المنارات']],
    ['Commends the pledge of Egypt of 20 million dollars', english, ['pledge of Egypt']],
    ["Salue la contribution de l'Égypte de 20 millions de dollars", french, ["contribution de l'Égypte"]],
    ['يشيد بتبرع مصر بمبلغ 20 مليون دولار كمساعدات إنسانية لليمن', arabic, ['مساعدات إنسانية لليمن']],
    ['ويشيد بمساهمة مصر لدعم أنشطة المرصد مبلغ 20 مليون دولار', arabic, ['دعم أنشطة المرصد']],
    ['يشيد بتبرع مصر بمبلغ 20 مليون دولار لدعم المنارات في اليمن', arabic, ['دعم المنارات في اليمن']],
    ['Commends the pledge of Egypt of 20 million dollars for lighthouses', english, ['lighthouses']],
    ["Salue la contribution de l'Égypte de 20 millions de dollars pour les phares", french, ['phares']],
  ] as const)('%s', (text, language, names) => {
    const mentions = mentionsIn(text, language)
    expect(mentions.map(({ text: name }) => name)).toEqual(names)
    expect(
      mentions.flatMap(({ records = [] }) => records.map(({ values }) => values.amount?.value)),
    ).toHaveLength(1)
  })

  test('two amounts of one giver are two records of one name', () => {
    const text = 'يشيد بتعهد جمهورية مصر العربية بمبلغ 20 مليون دولار وتبرعها بمبلغ 30 مليون دولار'
    expect(mentionsIn(text, arabic).map(({ text: name, records }) => [name, records?.length])).toEqual([
      ['تعهد جمهورية مصر العربية', 2],
    ])
  })

  test('what one gives in two texts is two; what is given for one thing is one', () => {
    const pledge = (text: string) => mentionsIn(text, english)[0]
    expect(pledge('Commends the pledge of Egypt of 20 million dollars')?.isBare).toBe(true)
    const [one, other] = ['Egypt', 'Tunisia'].map((donor) =>
      pledge(`Commends the pledge of ${donor} of 20 million dollars for Halun lighthouses`),
    )
    expect(one).toMatchObject({ key: other?.key, text: other?.text })
    expect(one?.isBare).toBeUndefined()
  })

  test.each([
    ['Notes that $, which contributed in 2029 an amount of 5 million dollars, is a member', english],
    ['Notes that $ pledged in Geneva an amount of 5 million dollars', english],
    ['Notes that $ paid in two instalments an amount of 5 million dollars', english],
    ['Notes that $ paid 5 million dollars in two instalments', english],
    ['Notes that $ pledged 5 million dollars in 2029', english],
    ['Notes that $ pledged 5 million dollars as a first grant', english],
    ['Notes that $ pledged for the first time 5 million dollars', english],
    ['Notes that $ pledged 5 million dollars for this fine purpose', english],
    ["Note que $ a versé en 2029 un montant de 5 millions d'euros", french],
    ["Note que $ a versé à Genève un montant de 5 millions d'euros", french],
    ["Note que $ a versé 5 millions d'euros en deux versements", french],
    ["Note que $ a versé 5 millions d'euros au Caire", french],
    ["Note que $ a versé 5 millions d'euros à ce jour", french],
    ['يشيد بتعهد $ بمبلغ 5 ملايين دولار كمنحة', arabic],
    ['يشيد بتعهد $ بمبلغ 5 ملايين دولار لتقديمه في عام 2029', arabic],
    ['يشيد بتعهد $ بمبلغ 5 ملايين دولار لدعم هذه الجهود', arabic],
  ] as const)('what says when, where or how is no purpose: %s', (text, language) => {
    const donors = { ar: ['مصر', 'تونس'], en: ['Egypt', 'Tunisia'], fr: ["l'Égypte", 'la Tunisie'] }
    const given = donors[language.tag].flatMap((donor) => mentionsIn(text.replace('$', donor), language))
    expect(given.map(({ kind, isBare }) => [kind, isBare])).toEqual(Array(2).fill(['pledge', true]))
    expect(given[0]?.key).not.toBe(given[1]?.key)
  })

  test.each([
    [
      'Notes that Egypt pledged in 2029 for lighthouses an amount of 5 million dollars',
      english,
      'lighthouses',
    ],
    [
      'Notes that Egypt pledged 5 million dollars in support of lighthouses',
      english,
      'support of lighthouses',
    ],
    ["Note que l'Égypte a versé en 2029 pour les phares un montant de 5 millions d'euros", french, 'phares'],
    ["Note que l'Égypte a versé 5 millions d'euros en faveur des phares", french, 'faveur des phares'],
  ] as const)('a purpose stands before the amount, too: %s', (text, language, name) => {
    expect(mentionsIn(text, language).map((each) => [each.text, each.isBare])).toEqual([[name, undefined]])
  })

  test('at a conference that its sentence names it is called by that', () => {
    const text = 'يشيد بجهود مصر لاستضافتها مؤتمر المنارات ومساهماتها السخية بنصف مليار دولار'
    const pledges = mentionsIn(text, arabic).filter(({ kind }) => kind === 'pledge')
    expect(pledges.map(({ text: name }) => name)).toEqual(['مؤتمر المنارات'])
  })
})

describe('where a name ends', () => {
  test.each([
    ['يرحب بإنشاء صندوق المنارات المتفق عليه بالإجماع', ['صندوق المنارات']],
    ['يدعو إلى إبرام اتفاقية شاملة بشأن المنارات مبكراً', ['اتفاقية شاملة بشأن المنارات']],
    ['يدعو المجموعتين الإسلاميتين في كل من هالون ونيرا', ['المجموعتين الإسلاميتين']],
    ['يدعو إلى عقد مؤتمر دولي رفيع المستوى بشأن المنارات', ['مؤتمر دولي رفيع المستوى بشأن المنارات']],
    ['يؤيد معاهدة منطقة خالية من الألغام البحرية', ['معاهدة منطقة خالية من الألغام البحرية']],
    ['يقرر إيفاد بعثة مشتركة في منطقة هالون قامت بالعمل', ['بعثة مشتركة في منطقة هالون']],
    ['يرحب بعقد المؤتمر الوزاري حول «مسار هالون»', []],
    // «الصندوق» is whole with its article: what stands behind it is said of it.
    ['أعد مجلس إدارة الصندوق قائمة أولويات', []],
    ['يثني على مجلس إدارة الصندوق لفراغه من القائمة', []],
    ['ينوه بنتائج مؤتمر التعهدات المعقود في هالون', ['مؤتمر التعهدات']],
  ])('%s', (text, names) => {
    expect(namesIn(text, arabic)).toEqual(names)
  })

  test('a place takes the words that belong to it', () => {
    expect(namesIn('Welcomes the contact group in the Strait of Halon', english)).toHaveLength(1)
    expect(namesIn('Welcomes the regional office in the city of Halon', english)).toEqual([
      'regional office in the city of Halon',
    ])
  })
})

describe('what is told by what was done', () => {
  test.each([
    ['يدين الهجوم الذي وقع يوم 4 أبريل 2017 وأسفر عن مقتل 12 شخصا', arabic, 'الهجوم الذي وقع'],
    ['يدين بشدة بالهجوم الجبان الذي ارتكب يوم 4 أبريل 2017', arabic, 'الهجوم الجبان'],
    [
      'Condemns the attack on the lighthouse which killed 12 people on 4 April 2017',
      english,
      'attack on the lighthouse',
    ],
    [
      "Condamne l'attaque contre le phare qui a fait 12 morts le 4 avril 2017",
      french,
      'attaque contre le phare',
    ],
  ] as const)('%s', (text, language, name) => {
    expect(namesIn(text, language)).toEqual([name])
  })

  test('attacks on two days are two', () => {
    const keyOf = (day: string) =>
      mentionsIn(`يدين الهجوم الجبان الذي ارتكب يوم ${day} أبريل 2017`, arabic)[0]?.key
    expect(keyOf('4')).not.toBe(keyOf('16'))
    expect(keyOf('4')).toBe(keyOf('4'))
  })

  test('the letters that lead to a deed are no part of its name', () => {
    expect(namesIn('يرحب بانضمام جمهورية مصر لعضوية المجلس', arabic)[0]).toMatch(/^انضمام/)
    expect(namesIn('والاعتراف بدولة فلسطين', arabic)).toEqual(['الاعتراف بدولة فلسطين'])
  })
})

test('a name does not end with what leads to more', () => {
  expect(namesIn('Welcomes the pledging conference held in Halon', english)).toEqual(['pledging conference'])
  expect(namesIn("Salue la conférence d'annonces de contributions tenue à Halon", french)).toEqual([
    "conférence d'annonces de contributions",
  ])
})

test('the State of a currency gives nothing', () => {
  const [pledge] = mentionsIn('Observing that 4 million US dollars were pledged', english)
  expect(pledge?.records?.[0]?.values.amount?.value).toBeDefined()
  expect(pledge?.records?.[0]?.values.donor).toBeUndefined()
})

test('a conference without a name of its own is that of its text alone', () => {
  const [one] = mentionsIn('يدعو إلى عقد مؤتمر دولي', arabic)
  const [other] = mentionsIn('يدعو إلى عقد مؤتمر دولي حول المنارات', arabic)
  expect([one?.isBare, other?.isBare]).toEqual([true, undefined])
})

describe('what belongs to a name', () => {
  test.each([
    ['يرحب بعقد المؤتمر الدولي "منارات بلا حدود" في هالون', arabic, 'المؤتمر الدولي "منارات بلا حدود"'],
    ['يشيد بـ "مسار إسطنبول - قلب البحر" الذي عقد', arabic, 'مسار إسطنبول - قلب البحر'],
    [
      'Welcomes the International Conference “Ports without borders” in Halon',
      english,
      'International Conference “Ports without borders”',
    ],
    [
      'Salue la conférence internationale « Ports sans frontières » à Halon',
      french,
      'conférence internationale « Ports sans frontières »',
    ],
    ['يشيد باستضافتها مؤتمر تنمية وإعمار شرق هالون', arabic, 'مؤتمر تنمية وإعمار شرق هالون'],
  ] as const)('%s', (text, language, name) => {
    expect(namesIn(text, language)).toEqual([name])
  })

  test.each([
    ['يؤكد ضرورة تركيز أي مكتب إقليمي على مهمته', arabic],
    ['Stresses that any regional office of the region should work', english],
    ['Souligne que tout bureau régional de la région doit travailler', french],
  ] as const)('of any there is none: %s', (text, language) => {
    expect(namesIn(text, language)).toEqual([])
  })

  test('this one is the one that was named before', () => {
    expect(mentionsIn('يدعو إلى إبرام هذه الاتفاقية الدولية', arabic)[0]?.key).toBe('')
    expect(mentionsIn('يدعو إلى إبرام الاتفاقية الدولية', arabic)[0]?.key).not.toBe('')
  })
})

describe('one thing that a sentence names twice', () => {
  test('a conference of a series is a meeting of it', () => {
    const kinds = (text: string) => mentionsIn(text, arabic).map(({ kind }) => kind)
    expect(kinds('يرحب بالمؤتمر الوزاري السادس لمسار إسطنبول')).toEqual(['meeting-series'])
    expect(kinds('يرحب بالمؤتمر الوزاري السادس، ويدعم مسار إسطنبول')).toEqual([
      'conference',
      'meeting-series',
    ])
  })

  test('a day that is kept as a day of mourning is one', () => {
    const text = 'يدعو إلى إحياء ذكرى الأحداث التي وقعت يوم 11 يوليو من كل عام كيوم حداد'
    expect(namesIn(text, arabic)).toEqual(['إحياء ذكرى الأحداث'])
  })

  test.each([
    ['observe 11 July of each year, the International Day of Harbours, as a day of mourning', english, 1],
    [
      'observe 11 July of each year, the International Day of Harbours, as a World Day of reflection',
      english,
      1,
    ],
    [
      'observe 21 March of each year as the International Day of Forests and as the World Day of Poetry',
      english,
      2,
    ],
    [
      'observe the International Day of Forests and the International Day of Poetry on 21 March of each year',
      english,
      2,
    ],
    ['observe a day of mourning, the International Day of Harbours, on 11 July of each year', english, 1],
    [
      'célébrer le 11 juillet de chaque année la Journée internationale des ports comme journée de deuil',
      french,
      1,
    ],
    [
      'célébrer la Journée internationale des forêts et la Journée internationale de la poésie le 21 mars de chaque année',
      french,
      2,
    ],
    ['يدعو إلى الاحتفال باليوم الدولي للغابات واليوم الدولي للشعر في 21 مارس من كل عام', arabic, 2],
    ['يدعو إلى إحياء اليوم الدولي للموانئ في 11 يوليو من كل عام كيوم دولي للتأمل', arabic, 1],
    ['observe 11 July of each year, the World Day of Ports, as a World Day of ports and losses', english, 1],
  ] as const)('of two days by one name or two: %s', (text, language, count) => {
    const lead = { en: 'Calls on Member States to ', fr: 'Invite les États membres à ', ar: '' }[language.tag]
    const days = mentionsIn(lead + text, language).filter(({ kind }) => kind === 'observance')
    expect(days.map(({ text: name }) => name)).toHaveLength(count)
    expect(days.some(({ isHeadOnly }) => isHeadOnly)).toBe(false)
  })
})

test('what is only spoken about is not said to be at work', () => {
  const stateOf = (text: string) => mentionsIn(text, arabic)[0]?.state
  expect(stateOf('يطلب من الأمين العام مواصلة مشاوراته بشأن صندوق المنارات')).toBeNull()
  expect(stateOf('يطلب من الأمين العام مواصلة دعم صندوق المنارات')).toBe('operating')
})

test('a status is no mechanism where nobody is said to have it', () => {
  expect(mentionsIn('يرحب بمنح صفة المراقب', arabic)).toEqual([])
})

test('missions of one name in two States are two', () => {
  expect(
    mentionsIn(
      'أنشأت بعثة مشتركة في عام 2012 لتقييم الاحتياجات في مصر. وأنشأت بعثة مشتركة في عام 2012 لتقييم الاحتياجات في تونس',
      arabic,
    ).map(({ key }) => key),
  ).toEqual(['state:EGY مشتركه', 'state:TUN مشتركه'])
})

describe('a name goes on to what tells it, and no further', () => {
  test.each([
    [
      'يرحب بمعاهدة إنشاء منطقة خالية من الضجيج في وسط آسيا',
      arabic,
      'معاهدة إنشاء منطقة خالية من الضجيج في وسط آسيا',
    ],
    [
      'يرحب بصندوق المنارات التابع لمنظمة البحار الداخلية',
      arabic,
      'صندوق المنارات التابع لمنظمة البحار الداخلية',
    ],
    [
      'يرحب بالاجتماع التشاوري لرؤساء برلمانات الدول الأعضاء',
      arabic,
      'الاجتماع التشاوري لرؤساء برلمانات الدول الأعضاء',
    ],
    ['يشيد بفريق الاتصال المعني بهالون قبل الموعد', arabic, 'فريق الاتصال المعني بهالون'],
    ['عقد فريق الاتصال المعني بهالون اجتماعه الأول', arabic, 'فريق الاتصال المعني بهالون'],
    ['يطلب تنفيذ برنامج العمل الذي مدته ١٠ سنوات', arabic, 'برنامج العمل الذي مدته ١٠ سنوات'],
    [
      'يدعو إلى عقد مؤتمر للأطراف المشاركة في بنك الموانئ بمقر الأمانة العامة',
      arabic,
      'مؤتمر للأطراف المشاركة في بنك الموانئ',
    ],
    ['Invite les parties au Protocole de Haloun à le faire', french, 'Protocole de Haloun'],
    ['Rappelant le Protocole de Haloun signé en 2022', french, 'Protocole de Haloun'],
  ] as const)('%s', (text, language, name) => {
    expect(mentionsIn(text, language).map((each) => each.text)).toEqual([name])
  })

  test.each([
    ['تهدي الأمانة العامة تحياتها إلى البعثات الدائمة للدول الأعضاء', arabic],
    ['The Secretariat would be grateful if the Permanent Missions of member States replied', english],
    ['Le Secrétariat serait reconnaissant aux Missions permanentes des États membres', french],
  ] as const)('to whom a note is written is no mission: %s', (text, language) => {
    expect(mentionsIn(text, language)).toEqual([])
  })
})

test('programmes that only their years tell are two where they end in other years', () => {
  const found = (...texts: string[]) =>
    groupMechanisms(
      texts.flatMap((text, index) =>
        mentionsIn(text, arabic).map((mention) => ({ ...mention, work: index + 1, eId: 'para_1' })),
      ),
    ).map(({ places }) => places.map(({ work }) => work))
  const [older, newer] = ['يشير إلى برنامج العمل العشري', 'يشير إلى برنامج العمل العشري للسنوات 2016-2025']
  expect(found(older, newer, 'وخطة العمل العشرية')).toEqual([[1, 3], [2]])
  expect(found(newer, newer)).toEqual([[1, 2]])
  expect(found('يشير إلى خطة عمل الموانئ', 'يشير إلى خطة عمل الموانئ للسنوات 2016-2025')).toEqual([[1, 2]])
})

import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'
import { findMentions } from './find-mentions.ts'
import { groupMechanisms } from './group-mechanisms.ts'

/** Names in groups, of texts with the number of their work. */
const grouped = (language: LanguagePack, ...texts: [number, string][]) =>
  groupMechanisms(
    texts.flatMap(([work, text]) => {
      const passage = passageFor(text, language)
      const called = `${work}/1-X`
      return findMentions(passage, findActs(passage)).map((mention) => ({
        ...{ ...mention, work, called, eId: 'para_1' },
        ...(mention.isBare ? { key: `${called} ${mention.key}` } : {}),
      }))
    }),
  ).map(({ places }) => places.map(({ text, work }) => `${work} ${text}`))

describe('different names are different mechanisms', () => {
  test.each([
    ['conferences on one State', arabic, 'يرحب بعقد مؤتمر هالون حول مصر ويشيد بعقد مؤتمر نيرا حول مصر'],
    [
      'conventions of one beginning',
      english,
      'Recalls the Convention on lighthouse keepers and recalls the Convention on lighthouse beacons',
    ],
    [
      'conventions of one beginning',
      french,
      'Rappelle la convention sur les gardiens des phares et rappelle la convention sur les gardiens des ports',
    ],
    ['the second one', arabic, 'يرحب بعقد مؤتمر دولي حول المنارات وبعقد المؤتمر الدولي الثاني حول المنارات'],
    [
      'conventions of one place, of which one is told by its year',
      arabic,
      'يؤيد اتفاقية هالون لعام 1954، ويؤيد اتفاقية هالون المتعلقة بقوانين الملاحة',
    ],
    ['a ban and a founding', arabic, 'يؤيد اتفاقية حظر الألغام ويؤيد اتفاقية إنشاء الألغام'],
    ['funds for two deeds', arabic, 'يشيد بصندوق إنشاء المنارات ويشيد بصندوق حظر المنارات'],
    [
      'a standing and an independent one',
      arabic,
      'يشيد بصندوق المنارات الدائم ويشيد بصندوق المنارات المستقل',
    ],
    ['teachers and learners', arabic, 'يشيد بصندوق دعم المعلمين ويشيد بصندوق دعم المتعلمين'],
    ['the displaced and migrants', arabic, 'يشيد بصندوق دعم المهجرين ويشيد بصندوق دعم المهاجرين'],
    [
      'plants and planets',
      english,
      'Commends the Fund for plant protection and commends the Fund for planet protection',
    ],
    [
      'cut and couple',
      french,
      'Salue le fonds pour la coupe des phares et salue le fonds pour la couple des phares',
    ],
    ['another one', arabic, 'يرحب بإيفاد بعثة مشتركة إلى هالون. ويرحب بإيفاد بعثة مشتركة أخرى'],
  ] as const)('%s (%#)', (_, language, text) => {
    expect(grouped(language, [1, text])).toHaveLength(2)
  })

  test('a name that begins otherwise is no longer form', () => {
    expect(
      grouped(arabic, [1, 'يشيد بمرصد الطيور'], [1, 'يرحب بإنشاء مرصد مكافحة الصيد والطيور']),
    ).toHaveLength(2)
  })
})

describe('one mechanism is named at different lengths', () => {
  test.each([
    [
      'the only longer name of the publication',
      arabic,
      ['يشيد بصندوق المنارات', 'يدعو إلى دعم صندوق المنارات الإسلامي للتنمية'],
    ],
    [
      'words left out in the middle',
      arabic,
      ['يؤيد معاهدة عدم الانتشار النووي', 'يؤيد معاهدة عدم انتشار الأسلحة النووية'],
    ],
    [
      'a name from abroad with a vowel more',
      arabic,
      ['يؤيد عقد مؤتمر هالونسل حول مصر', 'يؤيد عقد مؤتمر هالونسيل حول مصر'],
    ],
    ['years in other words', arabic, ['يدعم برنامج العمل العشري', 'يدعم برنامج عمل السنوات العشر للمنارات']],
    [
      'English',
      english,
      ['Commends the Lighthouses Fund', 'Commends the Lighthouses Fund for Coastal Development'],
    ],
    ['French', french, ['Salue le fonds des phares', 'Salue le fonds des phares pour le développement']],
  ] as const)('%s', (_, language, [short, long]) => {
    expect(grouped(language, [1, short], [2, long])).toHaveLength(1)
    expect(grouped(language, [1, long], [2, short])).toHaveLength(1)
  })

  test('of several longer names that of its own work, else none', () => {
    const texts = (own: number): [number, string][] => [
      [1, 'يشيد بصندوق المنارات للتنمية'],
      [2, 'يشيد بصندوق المنارات للإغاثة'],
      [own, 'يشيد بصندوق المنارات'],
    ]
    expect(grouped(arabic, ...texts(2)).map((names) => names.length)).toEqual([1, 2])
    expect(grouped(arabic, ...texts(3)).map((names) => names.length)).toEqual([1, 1, 1])
  })

  test('the nouns of its kind alone are the longer name of their work, else what that text calls so', () => {
    const found = grouped(
      arabic,
      [1, 'يشيد بمسار إسطنبول للملاحة'],
      [2, 'يشيد بمسار إسطنبول للطيور'],
      [2, 'يدعم مسار إسطنبول'],
      [3, 'يدعم مسار إسطنبول'],
      [4, 'يدعم مسار إسطنبول'],
    )
    expect(found.map((names) => names.map((name) => name[0]))).toEqual([['1'], ['2', '2'], ['3'], ['4']])
  })

  test('a State alone is no shorter name of a conference, but of a contact group', () => {
    const two = (noun: string): [number, string][] => [
      [1, `يرحب بعقد ${noun} المعني بمصر`],
      [2, `يرحب بعقد ${noun} المعني بالملاحة في مصر`],
    ]
    expect(grouped(arabic, ...two('المؤتمر الدولي'))).toHaveLength(2)
    expect(
      grouped(arabic, [1, 'يشكر فريق الاتصال المعني بمصر'], [2, 'يشكر فريق الاتصال المعني بمضيق مصر']),
    ).toHaveLength(1)
  })
})

test.each([
  [english, 'Commends this international conference', 'Welcomes the international conference'],
  [french, 'Salue cette conférence internationale', 'Se félicite de la conférence internationale'],
  [arabic, 'ويشيد بهذا المؤتمر الدولي', 'يرحب بعقد المؤتمر الدولي'],
] as const)('what points back is what it points to: %#', (language, back, text) => {
  const about = { en: 'on lighthouses', fr: 'sur les phares', ar: 'حول المنارات' }[language.tag]
  const found = grouped(language, [1, `${text}. ${back}`], [2, `${text} ${about}`])
  expect(found.map((names) => names.map((name) => name[0]))).toEqual([['1', '1'], ['2']])
})

test.each([
  [english, 'Commends the Special Envoy for Egypt', 'Commends the Special Envoy for women in Egypt'],
  [english, 'Commends the Fund for Egypt', 'Commends the Fund for lighthouses in Egypt'],
  [french, "Salue le fonds pour l'Égypte", "Salue le fonds pour les phares de l'Égypte"],
  [arabic, 'يشيد بصندوق مصر', 'يشيد بصندوق المنارات في مصر'],
  [arabic, 'يشيد بمكتب المنظمة في مصر', 'يشيد بمكتب المنظمة للشؤون الإنسانية في مصر'],
] as const)('a State has several envoys, funds and offices: %#', (language, short, long) => {
  expect(grouped(language, [1, short], [2, long])).toHaveLength(2)
})

test('a group that is placed in another State is not the one that was named last', () => {
  const text = 'يشكر فريق الاتصال المعني بمصر. ويعرب عن تقديره للمنظمة في الصومال، حيث هي عضو في فريق الاتصال'
  expect(grouped(arabic, [1, text])).toHaveLength(2)
  expect(grouped(arabic, [1, text.replace('الصومال', 'مصر')])).toHaveLength(1)
})

test('a known name of a group hides no State', () => {
  const passage = passageFor('يشكر فريق الاتصال المعني بعدوان جمهورية مصر على جمهورية الأردن', arabic)
  expect(findMentions(passage, []).map(({ key }) => key)).toEqual(['state:EGY state:JOR عدوان'])
})

test('a group is known by what most of its places call it', () => {
  const passages = ['صندوق المنارات', 'صندوق المنارات للتنمية', 'صندوق المنارات'].map((name) =>
    passageFor(`يشيد بعمل ${name}`, arabic),
  )
  const mentions = passages.flatMap((passage) => findMentions(passage, findActs(passage)))
  expect(groupMechanisms(mentions.map((each) => ({ ...each, work: 1, eId: 'para_1' })))).toMatchObject([
    { key: 'منارات', name: 'صندوق المنارات للتنمية' },
  ])
})

const named = (count: number, keyAt: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => ({
    ...{
      kind: 'fund' as const,
      state: null,
      text: 'x',
      span: { start: at, end: at + 1 },
      work: at,
      eId: 'x',
    },
    ...{ key: keyAt(at), head: 'fund' },
  }))

test.each([
  [english, 'Commends the Lighthouses Fund', ' for Development', ' for Relief'],
  [french, 'Salue le fonds des phares', ' pour le développement', ' pour les secours'],
  [arabic, 'يشيد بصندوق المنارات', ' للتنمية', ' للإغاثة'],
] as const)('two funds with one shorter name keep keys of their own: %#', (language, short, one, other) => {
  const keys = [one, other].map((end) => {
    const passages = [short, short + end].map((text) => passageFor(text, language))
    const mentions = passages.flatMap((passage) => findMentions(passage, findActs(passage)))
    return groupMechanisms(mentions.map((each) => ({ ...each, work: 1, eId: 'para_1' }))).map(
      ({ key }) => key,
    )
  })
  expect(keys.map((each) => each.length)).toEqual([1, 1])
  expect(keys[0]).not.toEqual(keys[1])
})

test.each([
  ['that begin otherwise', (at: number) => `${String(at).padStart(6, 'a')} harbour`],
  ['of one first word', (at: number) => `harbour ${at}`],
  [
    'of one first word, with what they all are longer forms of',
    (at: number) => `harbour${at > 0 ? ` ${at}` : ''}`,
  ],
  ['of States alone', (at: number) => `state:A${at % 200} state:B${Math.floor(at / 200)}`],
  ['of one name in as many texts', (at: number) => (at % 2 === 0 ? 'harbour' : `harbour ${at}`)],
] as const)('many names %s take linear time', (_, keyAt) => {
  expectLinear((count) => named(count, keyAt), groupMechanisms, 4000)
})

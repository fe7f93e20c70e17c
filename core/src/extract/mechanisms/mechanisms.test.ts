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

function mentionsIn(text: string, language: LanguagePack) {
  const passage = passageFor(text, language)
  return findMentions(passage, findActs(passage))
}

const read = (text: string, language: LanguagePack) =>
  mentionsIn(text, language).map(({ kind, state, text: name }) => [kind, state, name])

const group = (...texts: [number, string][]) =>
  groupMechanisms(
    texts.flatMap(([work, text]) =>
      mentionsIn(text, arabic).map((mention) => ({ ...mention, work, eId: 'para_1' })),
    ),
  )

describe('mechanisms in Arabic', () => {
  test('asked for, founded, at work', () => {
    expect(read('يطلب من الأمين العام تعيين مبعوث خاص لمضيق هالون', arabic)).toEqual([
      ['envoy', 'asked-for', 'مبعوث خاص لمضيق هالون'],
    ])
    expect(read('يرحب بإنشاء مرصد الطيور المهاجرة', arabic)).toEqual([
      ['observatory', 'established', 'مرصد الطيور المهاجرة'],
    ])
    expect(
      read('يدعو إلى تعيين مبعوث خاص للمضيق وتعزيز مرصد الطيور', arabic).map(([, state]) => state),
    ).toEqual(['asked-for', 'operating'])
    expect(read('يشيد بعمل مرصد الطيور المهاجرة', arabic)).toEqual([
      ['observatory', 'operating', 'مرصد الطيور المهاجرة'],
    ])
  })

  test('vacant, refused, to be reactivated, still to be founded', () => {
    expect(read('يشكر المبعوث الخاص السابق لمضيق هالون', arabic)[0]?.[1]).toBe('vacant')
    expect(read('يأسف لعدم السماح بدخول بعثة لتقصي الحقائق', arabic)[0]?.[1]).toBe('refused')
    expect(read('يدعو إلى إعادة تفعيل صندوق المنارات', arabic)[0]?.[1]).toBe('to-be-reactivated')
    expect(read('يشيد بالجهود الرامية لإنشاء صندوق المنارات', arabic)[0]?.[1]).toBe('asked-for')
  })

  test('a name is not its verb, nor a bare word', () => {
    expect(read('يحث الصندوق على العمل', arabic)).toEqual([])
    expect(read('يدعو فريق الاتصال المعني بالمضيق إلى عقد اجتماع', arabic).map(([, , name]) => name)).toEqual(
      ['فريق الاتصال المعني بالمضيق'],
    )
  })

  test('a name that says whose it is', () => {
    expect(read('يرحب بعمل فريق الاتصال المنبثق عن المنظمة المعني بالمضيق، الذي اجتمع', arabic)).toEqual([
      ['contact-group', 'operating', 'فريق الاتصال المنبثق عن المنظمة المعني بالمضيق'],
    ])
  })

  test('letters that are written together with a name do not belong to it', () => {
    const [mention] = mentionsIn('يشيد بالدول ولفريق الاتصال المعني بالمضيق', arabic)
    expect(mention?.text).toBe('فريق الاتصال المعني بالمضيق')
  })
})

describe('how a text speaks of a mechanism', () => {
  const states = (text: string, language: LanguagePack) =>
    mentionsIn(text, language).map(({ kind, state }) => `${kind} ${state}`)

  test('who organises the meetings of a group founds nothing', () => {
    expect(states('يعرب عن تقديره للأمانة لتنظيم اجتماعات فريق الاتصال المعني بالمضيق', arabic)).toEqual([
      'contact-group operating',
    ])
  })

  test('what is told as an example was done; what is recommended or spoken about was not', () => {
    expect(states('يؤيد جهود المجلس، بما في ذلك تعيين مبعوث خاص لمضيق هالون', arabic)).toEqual([
      'envoy established',
    ])
    expect(states('يستذكر الندوة التي توصي الأمانة بإحداث مرصد للطيور المهاجرة', arabic)).toEqual([
      'observatory asked-for',
    ])
    expect(states('بعد الاطلاع على التقرير بشأن إنشاء صندوق المنارات', arabic)).toEqual(['fund asked-for'])
  })

  test.each([
    [
      'وقد طلب إليّ المجلس في القرار 9/1-م تعيين مبعوث خاص لمضيق هالون، ولم أفعل ذلك بعد',
      arabic,
      'envoy asked-for',
    ],
    [
      'In resolution 9/1 the Council requested me to appoint a Special Envoy for Halun, and I have not done so.',
      english,
      'envoy asked-for',
    ],
    [
      "Le Conseil m'a prié de nommer un envoyé spécial pour Haloun, et je ne l'ai pas encore fait.",
      french,
      'envoy asked-for',
    ],
    ['ونطلب إلى الأمين العام أن يعين في أقرب وقت مبعوثاً خاصاً لمضيق هالون', arabic, 'envoy asked-for'],
    ['إن تمرا تؤيد تعيين المبعوث الخاص دون تأخير', arabic, 'envoy asked-for'],
    ['وإذ يذكر بأن المؤتمر قد طلب إنشاء صندوق المنارات على عجل', arabic, 'fund asked-for'],
    ['ووافق على حث الأمين العام، عملاً بالقرار، على صياغة خطة عمل للمنارات', arabic, 'programme asked-for'],
    ['أنشأ المجلس بناء على طلب مصر صندوق المنارات', arabic, 'fund established'],
    [
      'At the request of Egypt the Council decided to establish a Lighthouses Fund.',
      english,
      'fund established',
    ],
  ] as const)('who asks may be another than who speaks: %s', (text, language, expected) => {
    expect(states(text, language)).toContain(expected)
  })

  test.each([
    ['وإذ يعرب عن أسفه لعدم عقد المؤتمر المعني بالمنارات', arabic, 'conference null'],
    ['Regrets that the Council has not yet established a Lighthouses Fund.', english, 'fund null'],
    ['يدعو إلى عقد اجتماع للخبراء لتنقيح اتفاقية المنظمة للمنارات', arabic, 'treaty null'],
    ['Notes that the post of Special Envoy for Halun has not yet been filled.', english, 'envoy vacant'],
    ['وإذ يلاحظ أن منصب المبعوث الخاص لمضيق هالون لم يُشغل بعد', arabic, 'envoy vacant'],
    ["Notant que le poste d'envoyé spécial pour Haloun n'est toujours pas pourvu", french, 'envoy vacant'],
  ] as const)("what is denied, of something else, or nobody's: %s", (text, language, expected) => {
    expect(states(text, language)).toEqual([expected])
  })

  test('what is refused to one is refused to the next', () => {
    expect(
      states('يأسف لرفض السماح للممثل الخاص المعني بالمضيق ولبعثة تقصي الحقائق بزيارة هالون', arabic),
    ).toEqual(['envoy refused', 'mission refused'])
  })
})

describe('who is let in, and who is not', () => {
  const states = (text: string, language: LanguagePack) =>
    mentionsIn(text, language).map(({ kind, state }) => `${kind} ${state}`)

  test.each([
    [
      'يحث حكومة مصر على السماح للممثل الخاص المعني بالمضيق ولبعثة تقصي الحقائق بزيارة هالون',
      arabic,
      ['envoy null', 'mission asked-for'],
    ],
    [
      'Urges the Government of Egypt to allow the Special Envoy for the Halun Strait to visit the ports.',
      english,
      ['envoy null'],
    ],
    [
      "Demande instamment à l'Égypte de permettre à l'envoyé spécial pour le détroit de visiter les ports.",
      french,
      ['envoy null'],
    ],
  ] as const)('to ask that somebody be let in refuses nothing: %s', (text, language, expected) => {
    expect(states(text, language)).toEqual(expected)
  })

  test.each([
    ['يأسف لأن مصر لم تسمح لبعثة تقصي الحقائق بالدخول إلى هالون', arabic],
    ['Regrets that Egypt did not allow the fact-finding mission to visit the ports.', english],
    ["Regrette que l'Égypte n'a pas autorisé la mission conjointe à visiter les ports.", french],
  ] as const)('letting in that is denied is a refusal: %s', (text, language) => {
    expect(states(text, language)).toContain('mission refused')
  })
})

describe('visits and institutions', () => {
  test.each([
    ['يطلب من الأمين العام إرسال وفد يتألف من ممثلي الأمانة إلى هالون', arabic, 'asked-for'],
    ['يرحب بالزيارة المقبلة التي ستقوم بها الأمانة العامة إلى مصر', arabic, 'asked-for'],
    ['Welcomes the visit of the General Secretariat to Egypt', english, 'operating'],
    [
      'Requests the Secretary-General to send a delegation of the General Secretariat to Egypt',
      english,
      'asked-for',
    ],
    ['Accueille la visite du Secrétariat général en Égypte', french, 'operating'],
  ] as const)('%s', (text, language, state) => {
    expect(mentionsIn(text, language).map((each) => [each.kind, each.state])).toEqual([['mission', state]])
  })

  test('the visit of a State is no mission', () => {
    expect(mentionsIn('Welcomes the visit of the President of Jordan to Egypt', english)).toEqual([])
  })
})

test('mechanisms in English', () => {
  expect(
    read('Requests the Secretary-General to appoint a Special Envoy for the Halun Strait.', english),
  ).toEqual([['envoy', 'asked-for', 'Special Envoy for the Halun Strait']])
  expect(read('Commends the Lighthouses and Beacons Fund on its work.', english)).toEqual([
    ['fund', 'operating', 'Lighthouses and Beacons Fund'],
  ])
})

test('a verb behind a head is no name', () => {
  expect(read('Commends the Fund for having completed its lighthouses.', english)).toEqual([])
  expect(read("Félicite le Fonds d'avoir achevé ses phares.", french)).toEqual([])
})

test('mechanisms in French', () => {
  expect(read('Décide de créer un groupe de contact sur le détroit de Haloun.', french)).toEqual([
    ['contact-group', 'established', 'groupe de contact sur le détroit de Haloun'],
  ])
})

describe('mechanisms of several paragraphs', () => {
  test('names with the same head words are one, with their aliases and places', () => {
    const [found, ...others] = group(
      [1, 'يطلب إنشاء صندوق المنارات'],
      [2, 'يشيد بصندوق المنارات التابع للمنظمة'],
      [2, 'يدعو إلى دعم الصندوق المذكور'],
    )
    expect(others).toEqual([])
    expect(found?.state).toBe('asked-for')
    expect(found?.places.map(({ work }) => work)).toEqual([1, 2])
    expect([found?.name, ...(found?.aliases ?? [])].length).toBe(2)
  })

  test('kinds and topics are kept apart', () => {
    const found = group(
      [1, 'يرحب بإنشاء مرصد الطيور'],
      [1, 'يرحب بإنشاء صندوق الطيور'],
      [1, 'يرحب بإنشاء مرصد الأمواج'],
    )
    expect(found.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'observatory طيور',
      'fund طيور',
      'observatory امواج',
    ])
  })

  test('a name that tells nothing is that of the only one that its work names behind it', () => {
    const found = group([1, 'يشكر مبعوثها الخاص على جهوده'], [1, 'يشكر المبعوث الخاص لمضيق هالون'])
    expect(found.map(({ key, places }) => [key, places.length])).toEqual([['مضيق هالون', 2]])
    const several = group(
      [1, 'يشيد بجهود فريق الاتصال'],
      [1, 'يشكر فريق الاتصال المعني بالمضيق'],
      [1, 'يشكر فريق الاتصال المعني بالجزر'],
    )
    expect(several.map(({ places }) => places.length)).toEqual([1, 1])
    expect(group([1, 'يشيد بعمل فريق الاتصال'], [1, 'يدعو إلى إنشاء فريق اتصال معني بالمضيق'])).toHaveLength(
      1,
    )
  })

  test('a group without a name is the one that the work named last, and none without', () => {
    const found = group(
      [1, 'يرحب بإنشاء فريق اتصال معني بالمضيق'],
      [1, 'يشكر فريق الاتصال'],
      [2, 'يشكر فريق الاتصال'],
    )
    expect(found.map(({ places }) => places.map(({ work }) => work))).toEqual([[1, 1]])
  })
})

test('long paragraphs take linear time', () => {
  const read = (count: number) => {
    const passage = passageFor('ويدعو فريق الاتصال المعني بالمضيق إلى العمل، '.repeat(count), arabic)
    return { passage, acts: findActs(passage) }
  }
  expectLinear(read, ({ passage, acts }) => findMentions(passage, acts), 4000)
})

import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { organisations } from '../../organisations/index.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'
import { findMentions } from './find-mentions.ts'
import { groupMechanisms } from './group-mechanisms.ts'

function mentionsIn(text: string, language: LanguagePack, context = {}) {
  const passage = passageFor(text, language, { date: '2030-05-01', ...context })
  return findMentions(passage, findActs(passage))
}

/** Kind, state, and of the first record the values that are entries of lists, ids or numbers. */
const read = (text: string, language: LanguagePack, context = {}) =>
  mentionsIn(text, language, context).map(({ kind, state, records = [] }) => [
    kind,
    state,
    ...records.flatMap(({ values }) =>
      Object.entries(values).flatMap(([name, { value }]) =>
        typeof value === 'string' && name !== 'text' && name !== 'asked' ? [`${name} ${value}`] : [],
      ),
    ),
  ])

describe('texts that are sent', () => {
  test.each([
    ['يطلب من الأمين العام إبلاغ هذا القرار للأمين العام لمنظمة الأمم المتحدة والاتحاد الأفريقي', arabic],
    [
      'Requests the Secretary-General to transmit the present resolution to the Secretary-General of the United Nations and to the African Union',
      english,
    ],
    [
      "Prie le Secrétaire général de transmettre la présente résolution au Secrétaire général de l'Organisation des Nations Unies et à l'Union africaine",
      french,
    ],
  ] as const)('%s', (text, language) => {
    expect(read(text, language)).toEqual([['transmittal', 'asked-for', 'to un/secretary-general', 'to au']])
  })

  test('who presides over a body gets the text, and so does the head of one that no list has', () => {
    const text =
      'يطلب من الأمين العام إبلاغ هذا القرار إلى الأمين العام للأمم المتحدة ورئيس الاتحاد الأفريقي والأمين العام للمجلس الجنوبي'
    const [letters] = mentionsIn(text, arabic).map(({ records = [] }) =>
      records.map(({ values }) => values.to),
    )
    expect(letters?.map((to) => [to?.text, to?.value])).toEqual([
      ['الأمين العام للأمم المتحدة', 'un/secretary-general'],
      ['رئيس الاتحاد الأفريقي', null],
      ['الأمين العام للمجلس الجنوبي', null],
    ])
  })

  test('a letter sends what it encloses; a report to the organ is none', () => {
    const letter = { kind: 'letter' } as const
    expect(read('يشرفني أن أحيل طيه نص إعلان هالون', arabic, letter)).toEqual([['transmittal', null]])
    expect(
      read(
        'I should be grateful if you would circulate the present letter as a document of the General Assembly',
        english,
      ),
    ).toEqual([['transmittal', null]])
    expect(read('Requests the Secretary-General to submit a report to the Council', english)).toEqual([])
  })
})

describe('recognition and membership', () => {
  test.each([
    ['يأخذ علما باعتراف 114 دولة بكوسوفو، بمن فيها 38 دولة من الدول الأعضاء', arabic],
    [
      'Notes the recognition of the independence of Kosovo by 114 States, of which 38 States are members of the Organisation',
      english,
    ],
    [
      "Prend note de la reconnaissance du Kosovo par 114 États, dont 38 États membres de l'Organisation",
      french,
    ],
  ] as const)('%s', (text, language) => {
    expect(read(text, language)).toEqual([['recognition', null, 'states 114', 'members 38']])
  })

  test('who recognised, and what is only recognised as good', () => {
    expect(read('يرحب باعتراف مصر بجمهورية كوسوفو في 27 فبراير 2029', arabic)).toEqual([
      ['recognition', null, 'state state:EGY', 'step recognised'],
    ])
    expect(read('In recognition of the efforts of Egypt', english)).toEqual([])
    expect(read('يعترف بدور مصر', arabic)).toEqual([])
  })

  test.each([
    ['يرحب بتعليق عضوية مصر في المنظمة', arabic, 'suspended'],
    ['Notes the suspension of the membership of Egypt', english, 'suspended'],
    ["Prend note de la suspension de la qualité de membre de l'Égypte", french, 'suspended'],
    ['يرحب بمنح مصر صفة المراقب لدى المنظمة', arabic, 'observer'],
    ['Welcomes the granting of observer status to Egypt', english, 'observer'],
    ["Se félicite de l'octroi du statut d'observateur à l'Égypte", french, 'observer'],
  ] as const)('%s', (text, language, step) => {
    expect(read(text, language)).toEqual([['membership', null, 'party state:EGY', `step ${step}`]])
  })
})

describe('measures', () => {
  test.each([
    ['يدعو الدول الأعضاء إلى الامتناع عن استيراد السلع من المضيق', arabic, 'trade'],
    ['يحث جميع الدول على عدم الاعتراف بشرعية هذا الوضع', arabic, 'non-recognition'],
    ['Calls upon Member States to refrain from the import of goods of the Strait', english, 'trade'],
    ["Engage les États membres à s'abstenir de l'importation de marchandises du détroit", french, 'trade'],
  ] as const)('%s', (text, language, kind) => {
    expect(read(text, language)).toEqual([['measures', 'asked-for', `kind ${kind}`]])
  })

  test('what others do is prevented without being a measure', () => {
    expect(read('يحث الدول الأعضاء على منع الإرهابيين من حيازة الأسلحة', arabic)).toEqual([])
    expect(read('Urges Member States to prevent economic losses', english)).toEqual([])
  })

  test('what one work asks of States is one checklist', () => {
    const mentions = [
      'يحث جميع الدول على الامتناع عن تقديم الأسلحة إلى مصر',
      'يدعو الدول الأعضاء إلى منع استيراد السلع من المضيق',
    ].flatMap((text) => mentionsIn(text, arabic).map((mention) => ({ ...mention, work: 1, eId: 'para_1' })))
    expect(groupMechanisms(mentions).map(({ key, places }) => [key, places.length])).toEqual([
      ['state:EGY', 2],
    ])
  })
})

describe('cases', () => {
  test.each([
    [
      'يدين الهجوم على مرفأ هالون في 4 مايو 2029 الذي أسفر عن استشهاد أكثر من 47 مدنيا وإصابة 150 آخرين',
      arabic,
      ['killed 47', 'injured 150'],
    ],
    ['يدين اختطاف صيادين من مصر', arabic, []],
    [
      'Strongly condemns the attack on the port of Halun on 4 May 2029, in which 3 were killed',
      english,
      ['killed 3'],
    ],
    ["Condamne l'enlèvement de pêcheurs de l'Égypte le 4 mai 2029", french, []],
    ['يدين بشدة قانون (المضائق المغلقة)', arabic, []],
  ] as const)('%s', (text, language, numbers) => {
    expect(read(text, language)).toEqual([['case', null, ...numbers]])
  })

  test('deeds of a kind are no case', () => {
    expect(read('يدين جميع أشكال الهجمات على الموانئ', arabic)).toEqual([])
    expect(read('Condemns all attacks against lighthouses', english)).toEqual([])
  })
})

test('long paragraphs take linear time', () => {
  const passage = (count: number) =>
    passageFor('ويطلب إبلاغ هذا القرار للاتحاد الأفريقي، ويدين الهجوم على مصر، '.repeat(count), arabic)
  expectLinear(passage, (each) => findMentions(each, findActs(each)), 2000)
})

describe('whose a status is', () => {
  const first = (text: string, language: LanguagePack, context = {}) =>
    mentionsIn(text, language, context).map(({ state, organisation, records = [] }) => [
      state,
      organisation,
      records[0]?.values.party?.text,
      records[0]?.values.step?.value,
    ])

  test('of the organisation behind it', () => {
    expect(first('يرحب بانضمام المملكة المغربية لعضوية الاتحاد الأفريقي', arabic)).toEqual([
      [null, 'au', 'المملكة المغربية', 'admitted'],
    ])
  })

  test('a speaker’s own country is the one that is spoken for', () => {
    const record = { kind: 'verbatim-record', speaker: 'Egypt' } as const
    const [found] = mentionsIn('Our country has observer status in the African Union', english, record)
    expect([found?.key, found?.organisation]).toEqual(['state:EGY', 'au'])
  })

  test('who is to get it has not got it', () => {
    const text = 'يرحب بمذكرة مع مجلس البلدان الجنوبية، تفتح المجال لحصول هذا المجلس على صفة المراقب'
    expect(first(text, arabic)).toEqual([['asked-for', undefined, 'مجلس البلدان الجنوبية', undefined]])
    expect(first('يرحب بمنح مجلس البلدان الجنوبية صفة المراقب', arabic)).toEqual([
      [null, undefined, 'مجلس البلدان الجنوبية', 'observer'],
    ])
  })
})

describe('visits', () => {
  test('the visit of a commission is not that of a mission to the same place', () => {
    const oic = organisations.find(({ code }) => code === 'oic')
    const keys = (text: string) =>
      mentionsIn(text, arabic, { organisation: oic }).map(({ kind, key }) => [kind, key])
    expect(keys('يرحب بزيارة وفد الهيئة الدائمة المستقلة لحقوق الإنسان إلى باكستان')).toContainEqual([
      'mission',
      'oic/iphrc state:PAK',
    ])
    expect(keys('يرحب بزيارة وفد المنظمة إلى باكستان')).toEqual([['mission', 'state:PAK']])
  })
})

test('a conference that is convened again and again is at work where nobody asks for it', () => {
  expect(read('يرحب بمبادرة مصر لعقد مؤتمر دولي للموانئ على أساس منتظم', arabic)[0]?.[1]).toBe('operating')
  expect(read('يدعو مصر إلى عقد مؤتمر دولي للموانئ على أساس منتظم', arabic)[0]?.[1]).toBe('asked-for')
})

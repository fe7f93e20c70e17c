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

function recordsIn(text: string, language: LanguagePack): ReadRecord[] {
  const passage = passageFor(text, language, { date: '2030-05-01' })
  return findMentions(passage, findActs(passage)).flatMap(({ records = [] }) => records)
}

/** The words that a value was read from, where it has no id or entry of a list. */
function plain({ type, values }: ReadRecord): Record<string, string> {
  const all = Object.entries(values).map(([name, { value, text }]) => {
    if (value === null) return [name, text]
    if (typeof value === 'string') return [name, value.replace(/^state:/, '')]
    return [name, 'date' in value ? value.date : value.amount]
  })
  return { type, ...Object.fromEntries(all) }
}

const read = (type: string, text: string, language: LanguagePack) =>
  recordsIn(text, language)
    .map(plain)
    .filter((each) => each.type === type)

describe('tasks', () => {
  test.each([
    ['يطلب من فريق الاتصال المعني بالمضيق أن ينسق المواقف', arabic, 'ينسق المواقف'],
    [
      'Requests the Contact Group on the Halun Strait to coordinate positions.',
      english,
      'coordinate positions',
    ],
    [
      'Prie le groupe de contact sur le détroit de coordonner les positions.',
      french,
      'coordonner les positions',
    ],
  ] as const)('what a group is asked to do: %s', (text, language, action) => {
    expect(read('task', text, language).map((task) => task.text)).toEqual([action])
  })

  test('what others are asked to do about it is none of its tasks', () => {
    expect(read('task', 'يطلب من الأمين العام دعم فريق الاتصال المعني بالمضيق', arabic)).toEqual([])
    expect(
      read('task', 'Requests the Secretary-General to support the Contact Group on Halun.', english),
    ).toEqual([])
  })

  test('each of several who are asked has the task; a name inside another has none', () => {
    const text = 'يطلب من صندوق المنارات ومرصد الطيور المهاجرة توفير الموارد'
    expect(read('task', text, arabic).map((task) => task.text)).toEqual(['توفير الموارد', 'توفير الموارد'])
  })
})

describe('duties to report', () => {
  test('of a mechanism, to whom', () => {
    const [duty, ...others] = read(
      'duty',
      'يطلب من فريق الاتصال المعني بالمضيق رفع تقرير عن أعماله إلى مجلس وزراء الخارجية',
      arabic,
    )
    expect(others).toEqual([])
    expect(duty).toMatchObject({ subject: 'تقرير عن أعماله' })
    expect(duty?.to).toBeDefined()
  })

  test.each([
    [
      'يطلب من الأمين العام تعزيز مرصد الطيور المهاجرة وتقديم تقرير سنوي عن الطيور، في وقته',
      arabic,
      'تقرير سنوي عن الطيور',
    ],
    [
      'Requests the Secretary-General to strengthen the Birds Observatory and to submit an annual report on birds.',
      english,
      'report on birds',
    ],
  ] as const)('a yearly report of an observatory: %s', (text, language, subject) => {
    expect(read('duty', text, language)).toMatchObject([{ subject, months: '12' }])
  })

  test('a report that is no yearly one is not of the observatory', () => {
    expect(
      read('duty', 'يطلب من الأمين العام دعم مرصد الطيور المهاجرة ورفع تقرير إلى الدورة القادمة', arabic),
    ).toEqual([])
  })
})

describe('members', () => {
  test.each([
    ['يرحب بإنشاء فريق الاتصال المعني بالمضيق الذي يضم كلا من مصر وتونس والأردن', arabic, 'EGY TUN JOR'],
    ['يشكر فريق الاتصال المعني بالمضيق، المؤلف من مصر وتونس', arabic, 'EGY TUN'],
    ['يشكر أعضاء فريق الاتصال المعني بالمضيق، وهم مصر وتونس، على جهودهم', arabic, 'EGY TUN'],
    [
      'Decides to establish a Contact Group on Halun composed of Egypt, Tunisia and the Republic of Türkiye.',
      english,
      'EGY TUN TUR',
    ],
    ['Thanks the members of the Contact Group on Halun, namely Egypt and Tunisia.', english, 'EGY TUN'],
    [
      "Décide de créer un groupe de contact sur le détroit composé de l'Égypte, de la Tunisie et du Maroc.",
      french,
      'EGY TUN MAR',
    ],
  ] as const)('are listed: %s', (text, language, parties) => {
    const members = read('member', text, language)
    expect(members.map(({ party }) => party).join(' ')).toBe(parties)
    expect(members.every(({ role }) => role === 'member')).toBe(true)
  })

  test('one that came to it, and to whom it is open', () => {
    expect(read('member', 'يرحب بانضمام تونس إلى فريق الاتصال المعني بالمضيق', arabic)).toMatchObject([
      { party: 'TUN', role: 'member' },
    ])
    expect(read('member', 'يدعو إلى انضمام تونس إلى فريق الاتصال المعني بالمضيق', arabic)).toEqual([])
    expect(
      read('member', 'يقرر أن تكون عضوية فريق الاتصال المعني بالمضيق مفتوحة أمام جميع الدول الأعضاء', arabic),
    ).toMatchObject([{ role: 'open-to' }])
    expect(
      read('member', 'Decides that the Contact Group on Halun shall be open to all Member States.', english),
    ).toMatchObject([{ role: 'open-to' }])
  })

  test.each([
    ['يشكر فريق الاتصال المعني بالمضيق ومصر وتونس', arabic],
    ['يدعو فريق الاتصال المعني بالمضيق، الذي اجتمع في تونس، إلى التشاور مع مصر والأردن', arabic],
    ['يؤكد أن فريق الاتصال المعني بالمضيق مهم؛ ويشيد بوفد يتألف من مصر وتونس', arabic],
    ['Thanks the Contact Group on Halun, Egypt and Tunisia.', english],
    ['Remercie le groupe de contact sur le détroit, ainsi que la Tunisie et le Maroc.', french],
  ] as const)('who is only named beside it belongs not to it: %s', (text, language) => {
    expect(read('member', text, language)).toEqual([])
  })
})

describe('chairs and heads', () => {
  test.each([
    ['يشيد بعمل فريق الاتصال المعني بالمضيق برئاسة دولة قطر', arabic, 'QAT'],
    ['يشكر فريق الاتصال المعني بالمضيق، الذي ترأسه مصر، على جهوده', arabic, 'EGY'],
    ['يشكر مصر، بصفتها رئيسة فريق الاتصال المعني بالمضيق، على جهودها', arabic, 'EGY'],
    ['يشيد برئاسة مصر لفريق الاتصال المعني بالمضيق', arabic, 'EGY'],
    ['Commends the Contact Group on Halun, chaired by Egypt, for its work.', english, 'EGY'],
    ['Commends Egypt, in its capacity as Chair of the Contact Group on Halun, for its work.', english, 'EGY'],
    ["Félicite le groupe de contact sur le détroit, présidé par l'Égypte, de son travail.", french, 'EGY'],
  ] as const)('%s', (text, language, party) => {
    expect(read('member', text, language)).toMatchObject([{ party, role: 'chair' }])
  })

  test('a person who leads a commission is its head', () => {
    expect(
      read('head', 'يشكر صاحب السمو الأمير هالون بن هالون، رئيس اللجنة الدائمة للمنارات، على جهوده', arabic),
    ).toMatchObject([{ holder: 'صاحب السمو الأمير هالون بن هالون' }])
    expect(
      read(
        'head',
        'Thanks the Standing Committee on Lighthouses, chaired by Ambassador Ann Marsh, for its work.',
        english,
      ),
    ).toMatchObject([{ holder: 'Ambassador Ann Marsh' }])
  })

  test('who chairs one meeting of it does not lead it', () => {
    expect(
      read('member', 'يدعو فريق الاتصال المعني بالمضيق إلى عقد اجتماع برئاسة دولة قطر في هالون', arabic),
    ).toEqual([])
  })
})

describe('who gets what is reported', () => {
  test.each([
    [
      'يطلب من مرصد الطيور المهاجرة تعميم تقريره على الدول الأعضاء وعلى الأمم المتحدة',
      arabic,
      ['ois/members', 'un'],
    ],
    [
      'يشيد بمرصد الطيور المهاجرة ويطلب نشر تقريره، ورفعه إلى مجلس الأمن وإلى جميع خبراء البحار والموانئ',
      arabic,
      ['un/sc', 'خبراء البحار والموانئ'],
    ],
    [
      'Requests the Birds Observatory to circulate its annual report to Member States.',
      english,
      ['ois/members'],
    ],
    [
      "Prie l'observatoire des oiseaux de distribuer son rapport à l'Organisation des Nations Unies.",
      french,
      ['un'],
    ],
  ] as const)('%s', (text, language, parties) => {
    expect(read('distribution', text, language).map(({ party }) => party)).toEqual(parties)
  })

  test('a report that another one submits is not the one of the observatory', () => {
    expect(
      read('distribution', 'يدعو إلى دعم مرصد الطيور المهاجرة ورفع تقرير إلى الأمم المتحدة', arabic),
    ).toEqual([])
  })

  test('sending something else is no distribution', () => {
    expect(
      read('distribution', 'يشيد بمرصد الطيور المهاجرة ويطلب رفع هذا القرار إلى الأمم المتحدة', arabic),
    ).toEqual([])
  })
})

describe('where and how often', () => {
  test('what is done in an office, and to whom it belongs, is no seat', () => {
    for (const text of ['ينظر المكتب في تناول التوصيات.', 'يشيد بعمل مكتب الشؤون البحرية في الأمانة العامة.'])
      expect(read('location', text, arabic)).toEqual([])
  })

  test('an office is where its name says', () => {
    expect(read('location', 'يشيد بعمل مكتب المنظمة في هالون.', arabic)).toMatchObject([{ place: 'هالون' }])
  })

  test.each([
    ['يشيد بالاجتماع التنسيقي السنوي لوزراء البحار', arabic, '12'],
    ['يشيد بالاجتماع العام للبحار الذي يعقد مرة كل سنتين', arabic, '24'],
    ['Welcomes the general meeting on the seas that is held every two years.', english, '24'],
  ] as const)('%s', (text, language, months) => {
    expect(read('rhythm', text, language)).toMatchObject([{ months }])
  })

  test('an adjective of another noun tells nothing of the series', () => {
    expect(read('rhythm', 'يدعو إلى تحويل الاجتماع العام للبحار إلى حوار سنوي', arabic)).toEqual([])
  })
})

describe('several meetings', () => {
  test.each([
    [
      'يشيد بمسار اسطنبول الذي عقد في هالون يوم 14 يونيو 2012 وفي برلوم يوم 26 أبريل 2013 وأخيرا في مرسى تمر يوم 9 ديسمبر 2015',
      arabic,
    ],
    [
      'Commends the Istanbul Process held in Halun on 14 June 2012, in Berlum on 26 April 2013 and finally in Port Tamar on 9 December 2015.',
      english,
    ],
    [
      "Salue le processus d'Istanbul tenu à Haloun le 14 juin 2012, à Berlum le 26 avril 2013 et enfin à Tamar le 9 décembre 2015.",
      french,
    ],
  ] as const)('in one row: %s', (text, language) => {
    expect(read('meeting', text, language).map(({ date }) => date)).toEqual([
      '2012-06-14',
      '2013-04-26',
      '2015-12-09',
    ])
  })

  test('a day of something else ends the row', () => {
    const text =
      'يشيد بمسار اسطنبول الذي عقد في هالون يوم 14 يونيو 2012، ويذكر بالقرار المعتمد في برلوم يوم 26 أبريل 2013'
    expect(read('meeting', text, arabic).map(({ date }) => date)).toEqual(['2012-06-14'])
  })

  test.each([
    ['يشيد بدولة الكويت لاستضافتها المؤتمرات الدولية الأول والثاني والثالث للجهات المانحة لدعم تونس', arabic],
    [
      'Commends Kuwait for hosting the first, second and third international donors conferences for Tunisia.',
      english,
    ],
  ] as const)('by their numbers: %s', (text, language) => {
    expect(read('meeting', text, language).map(({ number }) => number)).toEqual(['1', '2', '3'])
  })

  test('the letter that joins a number is not part of it', () => {
    const text = 'يشيد بدولة الكويت لاستضافتها المؤتمرات الدولية الأول والثاني للجهات المانحة لدعم تونس'
    const numbers = recordsIn(text, arabic).flatMap(({ values }) => values.number?.text ?? [])
    expect(numbers).toEqual(['الأول', 'الثاني'])
  })
})

describe('agreements', () => {
  test.each([
    [
      'يرحب بتوقيع مذكرة تفاهم بين المنظمة والاتحاد الأفريقي في عام 2029',
      arabic,
      { party: 'au', date: '2029' },
    ],
    ['يطلب من الأمين العام التشاور مع الاتحاد الأفريقي وتوقيع مذكرة تفاهم معه', arabic, { party: 'au' }],
    [
      'Welcomes the memorandum of understanding signed with the African Union on 3 May 2029.',
      english,
      { party: 'au', date: '2029-05-03' },
    ],
    [
      "Se félicite de l'accord de coopération conclu avec l'Union africaine en 2029.",
      french,
      { party: 'au', date: '2029' },
    ],
  ] as const)('%s', (text, language, expected) => {
    expect(read('agreement', text, language)).toMatchObject([expected])
  })

  test('what others agree on is none, and one with a State is none', () => {
    expect(read('agreement', 'يرحب بتوقيع مذكرة تفاهم بين الاتحاد الأفريقي والأمم المتحدة', arabic)).toEqual(
      [],
    )
    expect(read('agreement', 'يرحب بمذكرة تفاهم مع تونس', arabic)).toEqual([])
  })
})

test('long paragraphs take linear time', () => {
  const sentence = 'ويطلب من فريق الاتصال المعني بالمضيق الذي يضم مصر وتونس رفع تقرير إلى الأمين العام، '
  const input = (count: number) => {
    const passage = passageFor(sentence.repeat(count), arabic)
    return { passage, acts: findActs(passage) }
  }
  expectLinear(input, ({ passage, acts }) => findMentions(passage, acts), 2000)
})

import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { expectLinear } from '../../linear-time.test-kit.ts'
import type { Act, Mandate } from '../../model/extracted.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'
import type { PassagePlace, WorkContext } from '../passage.ts'

type Context = Partial<WorkContext & PassagePlace>

const council: Context = { organ: 'council', session: 'COUNCIL-7', date: '2024-05-14' }
const acts = (text: string, context: Context = {}, language: LanguagePack = arabic): Act[] =>
  findActs(passageFor(text, language, { ...council, ...context }))
const mandates = (text: string, context: Context = {}, language: LanguagePack = arabic): Mandate[] =>
  acts(text, context, language).flatMap((act) => act.mandates)
const asked = (text: string, context: Context = {}) =>
  mandates(text, context).map(({ addressees, action }) => [
    addressees.map((party) => party.text).join(' + '),
    action.text,
  ])
const whom = (text: string) => asked(text)[0]?.[0]
const deadline = (text: string, context: Context = {}) => {
  const found = mandates(text, context).flatMap((mandate) => mandate.deadline ?? [])[0]
  return found ? [found.kind, found.value, found.text] : null
}
const follow = (text: string, context: Context = {}) => mandates(text, context).map((each) => each.follow)

describe('addressees', () => {
  test.each([
    ['يدعو الدول الأعضاء ومعاهدها إلى صيانة المنارات', 'الدول الأعضاء + معاهدها'],
    ['يطلب كذلك من الأمين العام صيانة المنارات', 'الأمين العام'],
    [
      'يحث الدول الأعضاء التي لم تصدق بعد على البروتوكول على التعجيل بذلك',
      'الدول الأعضاء التي لم تصدق بعد على البروتوكول',
    ],
    ['يدعو المجتمع الدولي، ولا سيما الدول المانحة، إلى دعم الجزر', 'المجتمع الدولي، ولا سيما الدول المانحة'],
    ['يدعو الدول الأعضاء، وخصوصاً مصر وتونس، إلى دعم الجزر', 'الدول الأعضاء + مصر + تونس'],
    ['يحث مصر وتونس وليبيا على نشر الخرائط', 'مصر + تونس + ليبيا'],
    ['يدعو في هذا الصدد الدول الأعضاء إلى نشر الخرائط', 'الدول الأعضاء'],
    ['يحث الجزر بشدة على نشر الخرائط', 'الجزر'],
    ['يدعو الأمانة العامة بالتعاون مع الدول الأعضاء إلى نشر الخرائط', 'الأمانة العامة'],
    ['يطلب من الأمين العام، في ضوء التوقيع على البروتوكول، الإسراع بنشره', 'الأمين العام'],
    ['يهيب بالدول الأعضاء نشر الخرائط', 'الدول الأعضاء'],
    ['يناشد الدول الأعضاء سقاية الأشجار', 'الدول الأعضاء'],
    ['يهيب بالدول الأعضاء أن تنشر الخرائط', 'الدول الأعضاء'],
    ['يطلب من فريق الخبراء المعني بإصلاح المنارات دراسة المقترح', 'فريق الخبراء المعني بإصلاح المنارات'],
    ['يدعو إلى نشر الخرائط', ''],
    ['يشجع الجهود المبذولة للوصول إلى اتفاق', ''],
    ['يقرر توجيه سفراء الدول الأعضاء بدعم الترشيح', 'سفراء الدول الأعضاء'],
    ['يتعين على الدول الأعضاء أن تنشر الخرائط', 'الدول الأعضاء'],
    ['يوصي بأن تنشر الدول الأعضاء خرائطها', 'الدول الأعضاء'],
    ['يناشد الدول الأعضاء سداد حصصها', 'الدول الأعضاء'],
    ['يجدد دعوته المجتمع الدولي إلى دعم الجزر', 'المجتمع الدولي'],
    ['يجدد دعوته إلى دعم الجزر', ''],
  ])('%s', (text, expected) => {
    expect(whom(text)).toBe(expected)
  })

  test('a pronoun stands for whom the act before asked', () => {
    expect(asked('يحث الدول الأعضاء على النشر، ويدعوها إلى صيانة المنارات')[1]).toEqual([
      'الدول الأعضاء',
      'صيانة المنارات',
    ])
  })

  test('or for a party that an act named which asked for nothing', () => {
    expect(asked('يعرب عن امتنانه للأمين العام لما رسمه من خرائط، ويدعوه لمواصلة نشرها')).toEqual([
      ['للأمين العام', 'لمواصلة نشرها'],
    ])
    expect(whom('يرحب بالتقرير الذي قدمته لجنة المصايد في هذا الشأن؛ ويطلب منها نشره')).toBe('لجنة المصايد')
  })

  test('of the one that speaks, named in the past, is none', () => {
    expect(asked('دعا الاجتماع الدول الأعضاء إلى النشر', { kind: 'chair-summary' })).toEqual([
      ['الدول الأعضاء', 'النشر'],
    ])
  })

  test('whoever only gets what is asked is none', () => {
    expect(whom('يطلب من الدول الأعضاء إبلاغ الأمين العام بالتدابير')).toBe('الدول الأعضاء')
  })

  test('have the ids of those they name', () => {
    const [mandate] = mandates('يطلب من الأمين العام والدول الأعضاء نشر الخرائط')
    expect(mandate?.addressees.map(({ id }) => id)).toEqual(['ois/secretary-general', 'ois/members'])
  })
})

describe('actions', () => {
  test('coordinated ones are a mandate each', () => {
    expect(
      asked('يطلب من الأمين العام صيانة المنارات وتقديم الخرائط وضمان نشرها').map(([, action]) => action),
    ).toEqual(['صيانة المنارات', 'وتقديم الخرائط', 'وضمان نشرها'])
    expect(asked('يدعو الجزر إلى النشر وإلى صيانة المنارات').map(([, action]) => action)).toEqual([
      'النشر',
      'صيانة المنارات',
    ])
    expect(asked('يدعو الجزر إلى نشر الخرائط وأن تدعم الصندوق')).toHaveLength(2)
  })

  test('not those that say what for, about what, or share their object', () => {
    expect(asked('يدعو الجزر إلى عقد دورات من أجل تحسين القياس وتعزيز السلامة')).toHaveLength(1)
    expect(asked('يدعو الجزر إلى عقد مؤتمر حول الرصد ومكافحة التلوث')).toHaveLength(1)
    expect(asked('يدعو الجزر إلى تعزيز وتطوير القياس')).toHaveLength(1)
    expect(asked('يطلب من الأمين العام رسم خرائط وتقديمها إلى المجلس')).toHaveLength(1)
  })

  test('an opinion and a reminder of nobody ask for nothing', () => {
    expect(asked('يذكّر بدور الجزر في الرصد')).toEqual([])
  })
})

describe('sub-items', () => {
  const lead = (text: string) => passageFor(text, arabic, { ...council, leads: true })

  test('do what the line asks that leads to them', () => {
    const head = lead('يدعو الدول الأعضاء إلى:')
    expect(findActs(head).flatMap((act) => act.mandates)).toEqual([])
    const [act] = acts('صيانة المنارات؛', { lead: head })
    expect(act).toMatchObject({ verb: 'يدعو', class: 'call', span: { start: 100, end: 104 } })
    expect(act?.mandates[0]).toMatchObject({
      addressees: [{ text: 'الدول الأعضاء' }],
      action: { text: 'صيانة المنارات' },
    })
  })

  test('not where the line has its own action and they only name topics', () => {
    const head = lead('يدعو الدول الأعضاء إلى إبلاغ الأمانة العامة بالتدابير فيما يخص:')
    expect(findActs(head).flatMap((act) => act.mandates)).toHaveLength(1)
    expect(acts('صيانة المنارات؛', { lead: head })).toEqual([])
  })
})

describe('deadlines', () => {
  test.each([
    ['يقرر بحث المسألة في دورته الثامنة', ['session', 'COUNCIL-8', 'دورته الثامنة']],
    ['يطلب من الأمين العام عرضها على الدورة المقبلة', ['next-session', 'COUNCIL-8', 'الدورة المقبلة']],
    ['يوصي جمعية رؤساء الدول بأن تنظر في ذلك في دورتها الرابعة', ['session', 'ASSEMBLY-4', 'دورتها الرابعة']],
    ['يطلب من الجزر نشرها قبل 30 يونيو 2025', ['date', '2025-06-30', '30 يونيو 2025']],
    ['يطلب من الجزر نشرها قبل نهاية عام 1446 هـ', ['date', '2025-06-25', 'قبل نهاية عام 1446 ه']],
    ['يدعو الأمانة العامة إلى عقد ندوة سنة 2025', ['year', '2025', 'سنة 2025']],
    ['يطلب من الجزر نشرها قبل نهاية العام', ['year', '2024', 'قبل نهاية العام']],
    ['يطلب من الجزر نشرها في غضون ستة أشهر', ['period', 'P6M', 'في غضون ستة أشهر']],
    ['يدعو الجزر إلى إحياء يوم 5 يوليو من كل عام', ['recurring', null, '5 يوليو من كل عام']],
    ['يطلب من الأمين العام نشر بيان ربع سنوي', ['recurring', null, 'بيان ربع سنوي']],
    ['يقرر إبقاء المسألة قيد النظر إلى حين افتتاح المرصد', ['condition', null, 'إلى حين افتتاح المرصد']],
    [
      'في انتظار افتتاح المرصد، يتعين على الجزر أن تنشر خرائطها',
      ['condition', null, 'في انتظار افتتاح المرصد'],
    ],
    ['يدعو الجزر إلى الوقف الفوري للصيد', ['expedite', null, 'الفوري']],
  ])('%s', (text, expected) => {
    expect(deadline(text)).toEqual(expected)
  })

  test.each([
    'يدعو الجزر إلى تنفيذ خطة عام 2030',
    'يدعو الجزر إلى النظر في الحصص المقترحة لعام 2025',
    'يدعو الجزر إلى المشاركة في المؤتمر الذي سيعقد في عام 2025',
    'يطلب من الجزر تنفيذ القرار الصادر عن الدورة السادسة للمجلس',
    'يكلف اللجنة بدراسة الردود التي ترد قبل 30 يونيو 2025',
  ])('none: %s', (text) => {
    expect(deadline(text)).toBeNull()
  })

  test('a session goes before the others', () => {
    const text =
      'يطلب من الأمين العام عرض الخرائط على وجه السرعة على الدورة الثامنة لمجلس وزراء البحار الداخلية'
    expect(deadline(text)?.[1]).toBe('COUNCIL-8')
  })

  test('of another organ than those known has no value', () => {
    expect(deadline('يدعو الجزر إلى الحضور في الدورة التاسعة لمؤتمر المرافئ')?.slice(0, 2)).toEqual([
      'session',
      null,
    ])
  })
})

describe('reports', () => {
  const report = (text: string) => {
    const [found] = mandates(text).filter((mandate) => mandate.reportTo)
    return found?.reportTo && [found.reportTo.text, found.reportTo.id, found.reportTo.session]
  }

  test('go to an organ at its session', () => {
    expect(report('يكلف الأمين العام برفع تقرير إلى الدورة الثامنة لمجلس وزراء البحار الداخلية')).toEqual([
      'مجلس وزراء البحار الداخلية',
      'ois/council',
      'COUNCIL-8',
    ])
  })

  test('or to whom is told', () => {
    expect(report('يطلب من الجزر إبلاغ الأمين العام بالتدابير المتخذة')?.[0]).toBe('الأمين العام')
    expect(report('يطلب من الجزر تقديم معلومات إلى الأمانة العامة قبل 30 يونيو 2025')?.[0]).toBe(
      'الأمانة العامة',
    )
  })

  test('outside the house nobody is reported to', () => {
    expect(report('يطلب من الأمين العام إبلاغ الأمين العام للأمم المتحدة بهذا الموقف')).toBeUndefined()
  })

  test('what is delivered, and under what conditions', () => {
    const [mandate] = mandates('يطلب من الأمين العام تقديم توصيات عند الاقتضاء وفي حدود الموارد المتاحة')
    expect(mandate?.deliverable?.text).toBe('توصيات')
    expect(mandate?.conditions.map(({ text }) => text)).toEqual(['عند الاقتضاء', 'في حدود الموارد المتاحة'])
  })

  test('who gets it', () => {
    const [mandate] = mandates('يدعو الجزر إلى تقديم الدعم لحكومة تونس')
    expect(mandate?.beneficiary.map(({ text, id }) => [text, id])).toEqual([['حكومة تونس', 'state:TUN']])
  })
})

describe('follow', () => {
  test.each([
    ['يطلب من الأمين العام متابعة هذا القرار وتقديم تقرير عنه إلى الدورة الثامنة', ['report']],
    ['يطلب من الأمين العام اتخاذ التدابير لتنفيذ هذا القرار وتقديم توصيات ورفع تقرير بشأنه', ['report']],
    ['يطلب من الأمين العام نشر الخرائط', ['task']],
    ['يشجع الأمين العام على زيارة الجزر', ['task']],
    ['يدعو الأمانة العامة إلى مواصلة النشر', ['standing']],
    ['يقرر بحث المسألة في دورته الثامنة', ['task']],
    ['يحث الدول الأعضاء على إطلاع الأمانة العامة على التدابير', ['return']],
    ['يطلب من الدول الأعضاء نشر الخرائط', ['appeal']],
    ['يدعو المجتمع الدولي إلى مواصلة دعم الجزر', ['appeal']],
    ['يكلف لجنة المصايد بدراسة المقترح', ['task']],
  ])('%s', (text, expected) => {
    expect(follow(text)).toEqual(expected)
  })

  test('the last paragraph that asks our own for a report is the closing clause', () => {
    const text = 'يطلب من الأمين العام متابعة الطلب ورفع تقرير في هذا الأمر إلى الدورة الثامنة'
    expect(follow(text)).toEqual(['task', 'task'])
    expect(follow(text, { isLast: true })).toEqual(['report'])
  })
})

test('English and French', () => {
  const [first, second] = mandates(
    'Requests the Secretary-General to publish the charts and to report to the Council at its next session.',
    {},
    english,
  )
  expect(first?.action.text).toBe('publish the charts')
  expect(second).toMatchObject({
    deadline: { kind: 'next-session' },
    addressees: [{ text: 'the Secretary-General' }],
  })
  const [french1] = mandates('Prie le Secrétaire général de publier les cartes.', {}, french)
  expect(french1?.addressees[0]?.text).toBe('le Secrétaire général')
})

test('a long paragraph is read in linear time', () => {
  const clause =
    'ويدعو الدول الأعضاء التي لم تصدق إلى نشر الخرائط وتقديم الدعم لحكومة تونس في دورتها الثامنة، '
  expectLinear(
    (times) => `يرحب بالمرصد، ${clause.repeat(times)}`,
    (text) => acts(text),
    400,
  )
})

import { findActs } from '@qarar/core/extract/acts/find-acts.ts'
import { passageFor } from '@qarar/core/extract/passage.test-kit.ts'
import { languagePack } from '@qarar/core/languages/index.ts'
import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { describe, expect, test } from 'vitest'
import { addresseeClassesOf } from '../addressee-class.ts'
import type { RegisterMandate } from '../contract/register.ts'
import { mandateOf } from '../docket/mandate.test-kit.ts'
import { fieldsOfMandate } from '../mandates/fields-of-mandate.ts'
import { readSessionCode, type SessionCode } from '../session-code.ts'
import { agendaOf, reportLines } from './agenda-of.ts'
import { agendaInWords } from './in-words.ts'
import { readItem } from './read-item.ts'

type Language = 'ar' | 'en' | 'fr'

/** Mandates of a paragraph of the council's seventh session, as the rules read them. */
function read(text: string, language: Language, work: Partial<RegisterMandate['work']> = {}) {
  const context = { organ: 'council', session: 'COUNCIL-7', date: '2024-05-14' }
  const acts = findActs(passageFor(text, languagePack(language), context))
  return acts.flatMap((act) =>
    act.mandates.map((mandate) => {
      const fields = fieldsOfMandate(act, mandate)
      const classes = addresseeClassesOf(fields.addressees)
      return mandateOf(fields, { classes, work: { session: 'COUNCIL-7', date: '2024-05-14', ...work } })
    }),
  )
}

function agenda(text: string, language: Language = 'en', session = 'COUNCIL-8') {
  const working = readSessionCode(session) as SessionCode
  return agendaOf(read(text, language), { working }).map(({ kind, title, condition, sources }) => {
    const { action, span } = sources[0] as (typeof sources)[number]
    return { kind, title, condition, words: action.slice(span.start, span.end) }
  })
}

describe('an item that a text puts on the agenda', () => {
  test.each([
    [
      'en',
      'Decides to include in the provisional agenda of its eighth session the item entitled “Lighthouses of the straits”.',
      'Lighthouses of the straits',
      'include in the provisional agenda of its eighth session the item entitled “Lighthouses of the straits”',
    ],
    [
      'en',
      'Decides to include in the agenda of its eighth session, under the item entitled “Lighthouses”, the sub-item entitled “Buoys”.',
      'Buoys',
      'include in the agenda of its eighth session',
    ],
    [
      'en',
      'Requests the Secretary-General to include this item in the agenda of its next session.',
      'On wetlands',
      'include this item in the agenda of its next session',
    ],
    [
      'fr',
      "Décide d'inscrire à l'ordre du jour provisoire de sa huitième session la question intitulée « Phares des détroits ».",
      'Phares des détroits',
      "inscrire à l'ordre du jour provisoire de sa huitième session la question intitulée « Phares des détroits »",
    ],
    [
      'ar',
      'يقرر إدراج بند بعنوان «منارات المضايق» في مشروع جدول أعمال دورته الثامنة.',
      'منارات المضايق',
      'إدراج بند بعنوان «منارات المضايق» في مشروع جدول أعمال دورته الثامنة',
    ],
    [
      'ar',
      'تقرر أن تدرج البند المعنون ”العوامات“ في جدول أعمال دورتها الثامنة.',
      'العوامات',
      'تدرج البند المعنون ”العوامات“ في جدول أعمال دورتها الثامنة',
    ],
    [
      'ar',
      'يقرر إدراج هذه المسألة ضمن جدول أعمال دوراته العادية.',
      'On wetlands',
      'إدراج هذه المسألة ضمن جدول أعمال دوراته العادية',
    ],
  ] as const)('%s: %s', (language, text, title, words) => {
    expect(agenda(text, language)).toEqual([{ kind: 'included', title, condition: null, words }])
  })

  test('is on the agenda of the session that is named, and of no other', () => {
    const text = 'Decides to include this item in the agenda of its ninth session.'
    expect(agenda(text)).toEqual([])
    expect(agenda(text, 'en', 'COUNCIL-9')).toHaveLength(1)
  })

  test('is on that of another organ only where that is named', () => {
    const text = 'Decides to include this item in the agenda of its next session.'
    expect(agenda(text, 'en', 'SUMMIT-8')).toEqual([])
  })

  test.each([
    ['en', 'Urges the Members to include the lighthouses in the agenda of the fishing fair.'],
    ['en', 'Requests the Members to place coastal reform on their national agendas.'],
    ['ar', 'يناشد الدول الأعضاء إدراج بند «المنارات» على جدول أعمال المؤتمر العام للوكالة.'],
    ['fr', "Invite les États membres à inscrire les phares à l'ordre du jour de la foire."],
  ] as const)('is not what others are asked to do: %s: %s', (language, text) => {
    expect(agenda(text, language)).toEqual([])
  })
})

describe('what is taken up at a session', () => {
  test.each([
    ['en', 'Decides to consider the question of the drifting buoys at its eighth session.'],
    ['en', 'Decides to continue its consideration of the matter at its next session.'],
    ['fr', "Décide d'examiner la question des bouées dérivantes à sa huitième session."],
    ['fr', "Décide de poursuivre l'examen de la question à sa prochaine session."],
    ['ar', 'يقرر بحث مسألة العوامات الشاردة في دورته الثامنة.'],
    ['ar', 'يقرر مواصلة النظر في هذه المسألة في دورته القادمة.'],
    ['ar', 'يقرر أن ينظر في هذه المسألة في دورته الثامنة.'],
  ] as const)('%s: %s', (language, text) => {
    expect(agenda(text, language)).toMatchObject([{ kind: 'considered', title: 'On wetlands' }])
  })

  test('is named by the item under which it is taken up', () => {
    const text = 'Decides to consider it at its eighth session under the item entitled “Fisheries”.'
    expect(agenda(text)).toMatchObject([{ kind: 'considered', title: 'Fisheries' }])
  })

  test.each([
    ['en', 'Decides to consider the possibility of a regatta at its eighth session.'],
    ['fr', "Décide d'examiner la possibilité d’une régate à sa huitième session."],
    ['ar', 'يقرر النظر في إمكانية عقد سباق في دورته الثامنة.'],
  ] as const)('is no way or possibility that is only weighed: %s: %s', (language, text) => {
    expect(agenda(text, language)).toEqual([])
  })

  test('is not a meeting at the session, nor what is considered at no session', () => {
    expect(agenda('Decides to hold a regatta at its eighth session.')).toEqual([])
    expect(agenda('Decides to consider the lighting of the harbours.')).toEqual([])
  })
})

describe('what is kept before the organ', () => {
  test.each([
    ['en', 'Decides to remain seized of the matter.', null],
    [
      'en',
      'Decides to remain actively seized of the matter until the harbours are open.',
      'until the harbours are open',
    ],
    ['en', 'Decides to keep the question under review.', null],
    [
      'en',
      'Requests the Secretary-General to follow up the implementation of this resolution and to report thereon to the Eighth Session of the Council, and to keep this matter under consideration until the harbours are open again.',
      'until the harbours are open again',
    ],
    ['fr', 'Décide de demeurer saisi de la question.', null],
    [
      'fr',
      'Décide de rester activement saisi de la question jusqu’à la réouverture des ports.',
      'jusqu’à la réouverture des ports',
    ],
    [
      'fr',
      'Prie le Secrétaire général de suivre la mise en œuvre de la présente résolution, de faire rapport à ce sujet à la huitième session du Conseil et de maintenir cette question à l’étude jusqu’à la réouverture des ports.',
      'jusqu’à la réouverture des ports',
    ],
    ['ar', 'يقرر أن يبقي المسألة قيد نظره.', null],
    ['ar', 'يقرر إبقاء المسألة قيد النظر إلى حين إعادة فتح المرافئ.', 'إلى حين إعادة فتح المرافئ'],
    [
      'ar',
      'يطلب من الأمين العام تنفيذ هذا القرار وتقديم تقرير عنه إلى الدورة الثامنة للمجلس، وإبقاء هذا الموضوع قيد النظر إلى حين إعادة فتح المرافئ.',
      'إلى حين إعادة فتح المرافئ',
    ],
  ] as const)('%s: %s', (language, text, condition) => {
    const lines = agenda(text, language)
    expect(lines).toMatchObject([{ kind: 'standing', title: 'On wetlands', condition }])
    expect(lines[0]?.words).not.toMatch(/^[\s،,]/)
  })

  test('stays on the agenda of later sessions, and was on none before', () => {
    const text = 'Decides to remain seized of the matter.'
    expect(agenda(text, 'en', 'COUNCIL-11')).toHaveLength(1)
    expect(agenda(text, 'en', 'COUNCIL-7')).toHaveLength(0)
  })

  test.each([
    [
      'en',
      'Requests the Secretary-General to keep the tides under review and to report thereon to the Eighth Session of the Council.',
    ],
    [
      'ar',
      'يطلب من الأمين العام إبقاء تطورات المد قيد نظره ورفع تقرير في هذا الشأن إلى الدورة الثامنة للمجلس.',
    ],
  ] as const)('is not what the secretariat keeps in view: %s: %s', (language, text) => {
    expect(agenda(text, language)).toEqual([])
  })

  test('is ended by a person who says that it is overtaken', () => {
    const [mandate] = read('Decides to remain seized of the matter.', 'en')
    const status = {
      addressee: 'ois/council',
      status: 'overtaken',
      asOf: '2024-09-01',
      entry: 't-1',
    } as const
    const ended = { ...(mandate as RegisterMandate), statuses: [status] }
    const working = readSessionCode('COUNCIL-8') as SessionCode
    expect(agendaOf([ended], { working })).toEqual([])
  })
})

test('the same item of several texts stands once, as the newest says it, with the places of all', () => {
  const old = { id: 'w-0000000002', session: 'COUNCIL-6', date: '2023-05-16' }
  const before = read('Decides to remain seized of the matter until the thaw.', 'en', old)
  const after = read('Decides to remain seized of the matter until the harbours are open.', 'en')
  const working = readSessionCode('COUNCIL-8') as SessionCode
  const lines = agendaOf([...before, ...after], { working })
  expect(lines).toMatchObject([{ condition: 'until the harbours are open' }])
  expect(lines[0]?.sources.map(({ work }) => work.session)).toEqual(['COUNCIL-7', 'COUNCIL-6'])
})

test('a report is one line a text, with the words of its parts', () => {
  const parts = [mandateOf({ action: 'follow it up' }), mandateOf({ action: 'report thereon' })]
  const rows = parts.map((mandate) => ({ mandate, falling: 'due', isAnswered: false, marks: [] }) as const)
  const work = (parts[0] as RegisterMandate).work
  const lines = reportLines([{ work, parts: rows.map((row) => ({ ...row, marks: [] })), isAnswered: false }])
  expect(lines).toMatchObject([
    { kind: 'report', title: 'On wetlands', sources: [{ span: { end: 12 } }, {}] },
  ])
})

test.each([
  ['include the tides '],
  ['keep it, and remain seized of it until '],
  ['consider the tides at its session and '],
  ['إبقاء المد والجزر '],
  ['إدراج البند «المد» ضمن '],
  ['inscrire la question et garder la marée '],
])('long words of «%s…» take linear time', (words) => {
  const of = (action: string) => ({
    fields: mandateOf({ class: 'decide', addressees: [], action }).fields,
    classes: [],
  })
  expectLinear((size) => of(words.repeat(size)), readItem, 4000)
})

describe('an agenda in the words of other versions', () => {
  const working = readSessionCode('COUNCIL-8') as SessionCode
  const english = read(
    'Decides to include in the agenda of its eighth session an item entitled “Safety of Lights”.',
    'en',
  )
  const lines = agendaOf(english, { working })

  /** The mandate of another text under the id of the first line's. */
  const instead = (text: string, language: Language) =>
    agendaInWords(
      lines,
      read(text, language).map((mandate) => ({ ...mandate, id: lines[0]?.sources[0]?.mandate ?? '' })),
    )

  test('has the same item', () => {
    const [line] = instead('يقرر إدراج بند بعنوان «سلامة المنارات» في جدول أعمال دورته الثامنة.', 'ar')
    const { action = '', span = { start: 0, end: 0 } } = line?.sources[0] ?? {}
    expect([line?.kind, line?.title]).toEqual(['included', 'سلامة المنارات'])
    expect(action.slice(span.start, span.end)).toContain('إدراج بند')
  })

  test.each([
    ['which say something else', 'يقرر إبقاء هذا الموضوع قيد النظر.'],
    ['which quote no title', 'يقرر إدراج هذا الموضوع في جدول أعمال دورته الثامنة.'],
  ])('stays as it was beside words %s', (_, text) => {
    expect(instead(text, 'ar')).toEqual(lines)
    expect(agendaInWords(lines, [])).toEqual(lines)
  })
})

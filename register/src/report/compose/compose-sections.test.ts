import type { LanguageTag } from '@qarar/core'
import { describe, expect, test } from 'vitest'
import type { ReportSectionKey } from '../../contract/reports.ts'
import type { EntryFacts, ItemFacts } from '../facts.ts'
import { asked, entry, itemFacts, note } from '../item-facts.test-kit.ts'
import { composeSections } from './compose-sections.ts'

const said = (facts: ItemFacts, section: ReportSectionKey, language: LanguageTag) =>
  composeSections(facts, language)[section].map(({ text }) => text.replaceAll('\u00a0', ' '))

const follow = {
  ar: [
    'يطلب من الأمين العام متابعة تطبيق هذا القرار ورفع تقرير عنه إلى الدورة السابعة.',
    'يطلب',
    'متابعة تطبيق هذا القرار ورفع تقرير عنه إلى الدورة السابعة',
  ],
  en: [
    'Requests the Secretary-General to follow up this resolution and to report to the seventh session.',
    'Requests',
    'follow up this resolution and to report to the seventh session',
  ],
  fr: [
    'Prie le Secrétaire général de suivre la présente résolution et d’en rendre compte à la septième session.',
    'Prie',
    'suivre la présente résolution et d’en rendre compte à la septième session',
  ],
} as const

const report = asked({ number: '19', follow: 'report', said: follow })
const ofAssembly = asked({
  number: '7',
  follow: 'report',
  said: follow,
  work: { id: 'w-0000000002', symbol: '6/3', organ: 'assembly' },
})

describe('legal basis', () => {
  test.each([
    [
      'ar',
      'عملاً بالفقرة 19 من منطوق القرار رقم 6/1-م بشأن أضواء مضيق هالون، التي طلب فيها المجلس من الأمين العام متابعة تطبيق القرار المذكور ورفع تقرير عنه إلى الدورة السابعة، يقدم الأمين العام هذا التقرير.',
    ],
    [
      'en',
      'Pursuant to paragraph 19 of resolution 6/1-NAV entitled “The lights of the Halun Strait”, in which the Council requested the Secretary-General to follow up that resolution and to report to the seventh session, the Secretary-General submits the present report.',
    ],
    [
      'fr',
      'En application du paragraphe 19 de la résolution 6/1-NAV intitulée « Les feux du détroit de Haloun », dans lequel le Conseil a prié le Secrétaire général de suivre ladite résolution et d’en rendre compte à la septième session, le Secrétaire général présente le présent rapport.',
    ],
  ] as const)('%s', (language, text) => {
    expect(said(itemFacts([report]), 'legal-basis', language)).toEqual([text])
  })

  test.each([
    ['ar', 'في الفقرة 7 من منطوق القرار رقم 6/3، طلبت الجمعية من الأمين العام متابعة'],
    ['en', 'In paragraph 7 of resolution 6/3, the Assembly requested the Secretary-General to follow'],
    ['fr', 'Au paragraphe 7 de la résolution 6/3, l’Assemblée a prié le Secrétaire général de suivre'],
  ] as const)('of several texts says what each asked: %s', (language, start) => {
    const [basis, , second] = said(itemFacts([report, ofAssembly]), 'legal-basis', language)
    expect(basis).toBe(
      {
        ar: 'عملاً بالفقرة 19 من منطوق القرار رقم 6/1-م وبالفقرة 7 من منطوق القرار رقم 6/3، يقدم الأمين العام هذا التقرير.',
        en: 'Pursuant to paragraph 19 of resolution 6/1-NAV and to paragraph 7 of resolution 6/3, the Secretary-General submits the present report.',
        fr: 'En application du paragraphe 19 de la résolution 6/1-NAV et du paragraphe 7 de la résolution 6/3, le Secrétaire général présente le présent rapport.',
      }[language],
    )
    expect(second).toMatch(new RegExp(`^${start}`))
  })

  test('names a text once, with its paragraphs that have no number', () => {
    const { mandate, ...more } = asked({ number: '4', follow: 'report' })
    const place = mandate.place && { ...mandate.place, eId: 'container_2', part: 'preambular', number: null }
    const unnumbered = { ...more, mandate: { ...mandate, place } } as typeof report
    const [basis] = said(itemFacts([unnumbered, report]), 'legal-basis', 'en')
    expect(basis).toMatch(
      /^Pursuant to paragraph 19 and a paragraph without a number of resolution 6\/1-NAV entitled/,
    )
    expect(basis?.match(/6\/1-NAV/g)).toHaveLength(1)
  })

  test('goes without what was asked where a table has no such verb, or a pronoun needs what stood before', () => {
    for (const [text, verb] of [
      ['يتفضل ويطلب من الأمين العام رفع تقرير.', 'يتفضل'],
      ['ويطلب منه رفع تقرير.', 'ويطلب'],
    ] as const) {
      const facts = itemFacts([
        asked({ number: '3', follow: 'report', said: { ar: [text, verb, 'رفع تقرير'] } }),
      ])
      expect(said(facts, 'legal-basis', 'ar')).toEqual([
        'عملاً بالفقرة 3 من منطوق القرار رقم 6/1-م بشأن أضواء مضيق هالون، يقدم الأمين العام هذا التقرير.',
      ])
    }
    const clitic = asked({
      number: '3',
      follow: 'report',
      said: { fr: ['Remercie le Secrétaire général et le prie de faire rapport.', 'prie', 'faire rapport'] },
    })
    expect(said(itemFacts([clitic]), 'legal-basis', 'fr')[0]).not.toContain('a prié')
  })

  test('is that of the tasks of the office where no clause asks for a report; a feminine office submits it', () => {
    const tasks = ['3', '5', '7'].map((number) => asked({ number, addressee: 'ois/general-secretariat' }))
    const facts = itemFacts([...tasks, asked({ number: '8', addressee: 'ois/tide-observatory' })])
    expect(said(facts, 'legal-basis', 'ar')).toEqual([
      'عملاً بالفقرات 3 و5 و7 من منطوق القرار رقم 6/1-م بشأن أضواء مضيق هالون، تقدم الأمانة العامة هذا التقرير.',
    ])
  })

  test('says how where English says it before the verb', () => {
    const facts = itemFacts([
      asked({
        number: '3',
        follow: 'report',
        said: {
          en: ['Also strongly urges the Secretary-General to report;', 'Also strongly urges', 'report'],
        },
      }),
    ])
    expect(said(facts, 'legal-basis', 'en')[0]).toContain(
      'the Council strongly urged the Secretary-General to report,',
    )
  })

  test('has the doubtful words that it tells, and no others', () => {
    const facts = itemFacts([
      asked({ number: '19', follow: 'report', said: follow, doubtful: ['الدورة السابعة', 'غير ذلك'] }),
    ])
    const [basis] = composeSections(facts, 'ar')['legal-basis']
    expect(basis?.doubtful).toMatchObject([{ eId: 'para_19', words: 'الدورة السابعة' }])
  })
})

test.each([
  [
    'ar',
    'يغطي هذا التقرير الفترة من 17 مايو 2023 إلى 1 مايو 2024.',
    'يغطي هذا التقرير الفترة الممتدة حتى 1 مايو 2024.',
  ],
  [
    'en',
    'The present report covers the period from 17 May 2023 to 1 May 2024.',
    'The present report covers the period up to 1 May 2024.',
  ],
  [
    'fr',
    'Le présent rapport couvre la période du 17 mai 2023 au 1er mai 2024.',
    'Le présent rapport couvre la période allant jusqu’au 1er mai 2024.',
  ],
] as const)('period: %s', (language, both, until) => {
  const { volume } = itemFacts([])
  expect(said(itemFacts([]), 'period', language)).toEqual([both])
  expect(said(itemFacts([], { volume: { ...volume, from: null } }), 'period', language)).toEqual([until])
})

describe('developments', () => {
  const closed = (
    kind: 'submitted' | 'considered' | 'noted',
    symbol: string | null,
    date = '2024-03-03',
  ) => ({
    ...{ id: 'c-1', mandate: 'n-1.19', kind, date, symbol, evidence: [], proposal: null, quote: null },
    ...{ reason: null, by: 'Maha', at: '2024-03-04', withdrawn: null },
  })

  test.each([
    [
      'ar',
      'submitted',
      'OIS/1',
      'جرى في 3 مارس 2024 تقديم التقرير المطلوب في الفقرة 19 من منطوق القرار (الوثيقة OIS/1).',
    ],
    ['ar', 'considered', null, 'جرى في 3 مارس 2024 النظر في التقرير المطلوب في الفقرة 19 من منطوق القرار.'],
    ['ar', 'noted', null, 'أُحيط علماً في 3 مارس 2024 بالتقرير المطلوب في الفقرة 19 من منطوق القرار.'],
    [
      'en',
      'submitted',
      'OIS/1',
      'The report requested in paragraph 19 of the resolution (OIS/1) was submitted on 3 March 2024.',
    ],
    [
      'en',
      'considered',
      null,
      'The report requested in paragraph 19 of the resolution was considered on 3 March 2024.',
    ],
    [
      'en',
      'noted',
      null,
      'Note was taken on 3 March 2024 of the report requested in paragraph 19 of the resolution.',
    ],
    [
      'fr',
      'submitted',
      'OIS/1',
      'Le rapport demandé au paragraphe 19 de la résolution (OIS/1) a été présenté le 3 mars 2024.',
    ],
    [
      'fr',
      'considered',
      null,
      'Le rapport demandé au paragraphe 19 de la résolution a été examiné le 3 mars 2024.',
    ],
    [
      'fr',
      'noted',
      null,
      'Il a été pris acte, le 3 mars 2024, du rapport demandé au paragraphe 19 de la résolution.',
    ],
  ] as const)('%s: %s', (language, kind, symbol, text) => {
    expect(
      said(itemFacts([{ ...report, closings: [closed(kind, symbol)] }]), 'developments', language),
    ).toEqual([text])
  })

  test('a task is closed by a document; what was before the period was told then', () => {
    const task = asked({ number: '4' }, { closings: [closed('submitted', null)] })
    expect(said(itemFacts([task]), 'developments', 'ar')[0]).toContain('تقديم الوثيقة المطلوبة في الفقرة 4')
    const early = asked({ number: '4' }, { closings: [closed('submitted', null, '2022-03-03')] })
    expect(said(itemFacts([early]), 'developments', 'ar')).toEqual([])
  })
})

const task = asked({
  number: '4',
  said: {
    ar: ['يدعو الأمين العام إلى طلاء الأرصفة؛', 'يدعو', 'طلاء الأرصفة'],
    en: ['Invites the Secretary-General to paint the piers;', 'Invites', 'paint the piers'],
    fr: ['Invite le Secrétaire général à peindre les quais ;', 'Invite', 'peindre les quais'],
  },
})

describe('action', () => {
  test.each([
    ['ar', 'في الفقرة 4 من منطوق القرار، دعا المجلس الأمين العام إلى طلاء الأرصفة.'],
    ['en', 'In paragraph 4 of the resolution, the Council invited the Secretary-General to paint the piers.'],
    [
      'fr',
      'Au paragraphe 4 de la résolution, le Conseil a invité le Secrétaire général à peindre les quais.',
    ],
  ] as const)('tells what was asked, then what people wrote, in its own language: %s', (language, lead) => {
    const entries = [
      entry('n-1.4', 't-2', {
        asOf: '2024-02-01',
        reportText: 'The piers are white. They dry.',
        language: 'en',
      }),
      entry('n-1.4', 't-1', { asOf: '2023-09-01', reportText: 'Paint was bought.', language: 'en' }),
      entry('n-1.4', 't-0', { asOf: '2022-09-01', reportText: 'Told last year.', language: 'en' }),
    ]
    const { action } = composeSections(itemFacts([{ ...task, entries }]), language)
    expect(action.map(({ text }) => text)).toEqual([
      lead,
      'Paint was bought.',
      'The piers are white.',
      'They dry.',
    ])
    expect(action.map((each) => each.language)).toEqual([language, 'en', 'en', 'en'])
    expect(action[1]?.sources).toMatchObject([
      { kind: 'status', entry: 't-1' },
      { kind: 'paragraph', eId: 'para_4', mandate: 'n-1.4' },
    ])
  })

  test.each([
    ['implemented', 'وقد نُفِّذ ذلك.', 'This has been implemented.', 'Cela a été exécuté.'],
    ['in-progress', 'ويجري تنفيذ ذلك.', 'This is being implemented.', 'L’exécution en est en cours.'],
    ['continuing', 'ويتواصل تنفيذ ذلك.', 'Its implementation continues.', 'L’exécution s’en poursuit.'],
    [
      'not-implemented',
      'ولم يُنفَّذ ذلك بعد.',
      'This has not yet been implemented.',
      'Cela n’a pas encore été exécuté.',
    ],
    [
      'overtaken',
      'وقد تجاوزت الأحداث ذلك.',
      'This has been overtaken by events.',
      'Cela a été dépassé par les événements.',
    ],
    ['not-applicable', 'ولم يعد ذلك منطبقاً.', 'This is no longer applicable.', 'Cela n’est plus applicable.'],
  ] as const)('where nobody wrote words, says the status: %s', (status, ar, en, fr) => {
    const facts = itemFacts([{ ...task, entries: [entry('n-1.4', 't-1', { status })] }])
    expect([
      said(facts, 'action', 'ar')[1],
      said(facts, 'action', 'en')[1],
      said(facts, 'action', 'fr')[1],
    ]).toEqual([ar, en, fr])
  })

  test.each([
    ['ar', 'يتعلق ما يأتي بالفقرة 6 من منطوق القرار.'],
    ['en', 'The following concerns paragraph 6 of the resolution.'],
    ['fr', 'Ce qui suit concerne le paragraphe 6 de la résolution.'],
  ] as const)('names the paragraph where its words are not held: %s', (language, text) => {
    const facts = itemFacts([asked({ number: '6' }, { entries: [entry('n-1.6', 't-1')] })])
    expect(said(facts, 'action', language)[0]).toBe(text)
  })

  test.each([
    ['en', 'Decides that the piers shall be white.', 'Decides', 'the piers shall be white'],
    ['fr', 'Décide que les quais seront blancs.', 'Décide', 'les quais seront blancs'],
  ] as const)('does not bend what is to be: %s', (language, text, verb, action) => {
    const decided = asked({ number: '6', said: { [language]: [text, verb, action] } })
    const [lead] = said(itemFacts([{ ...decided, entries: [entry('n-1.6', 't-1')] }]), 'action', language)
    expect(lead).toMatch(/(?:concerns|concerne) .*\(/)
  })

  test('tells the verb of the clause, not a word like it before', () => {
    const twice = asked({
      number: '6',
      said: {
        en: [
          'Thanks the Bank, which invites pilots each year, and invites the Observatory to light the lamps;',
          ...(['invites', 'light the lamps'] as const),
        ],
      },
    })
    const facts = itemFacts([{ ...twice, entries: [entry('n-1.6', 't-1')] }])
    expect(said(facts, 'action', 'en')[0]).toBe(
      'In paragraph 6 of the resolution, the Council invited the Observatory to light the lamps.',
    )
  })

  test('quotes the request where its verb is in no table', () => {
    const odd = asked({
      number: '6',
      said: { en: ['Prays that the piers be white.', 'Prays', 'the piers be white'] },
    })
    const facts = itemFacts([{ ...odd, entries: [entry('n-1.6', 't-1')] }])
    expect(said(facts, 'action', 'en')[0]).toBe(
      'The following concerns paragraph 6 of the resolution (“the piers be white”).',
    )
  })

  describe('of several addressees', () => {
    const both = { ...task, mandate: { ...task.mandate, fields: { ...task.mandate.fields } } }
    both.mandate.fields.addressees = [
      { id: 'ois/secretary-general', text: 'the Secretary-General' },
      { id: null, text: 'the Bank' },
    ]
    const bank = entry('n-1.4', 't-2', { addressee: 'name:the Bank', status: 'implemented' })
    const known = (entries: EntryFacts[], language: LanguageTag = 'en') =>
      said(itemFacts([{ ...both, entries }]), 'action', language).slice(1)

    test.each([
      ['ar', 'وفيما يخص الأمين العام: نُفِّذ ذلك.'],
      ['en', 'As regards the Secretary-General: this has been implemented.'],
      ['fr', 'Pour ce qui concerne le Secrétaire général : cela a été exécuté.'],
    ] as const)('names the one that did it: %s', (language, text) => {
      const own = entry('n-1.4', 't-1', { status: 'implemented', addressee: 'ois/secretary-general' })
      expect(known([own], language)).toEqual([text])
    })

    test('each by its own last word; one where they agree', () => {
      const own = entry('n-1.4', 't-1', { status: 'in-progress', asOf: '2024-02-02' })
      expect(known([bank, own])).toEqual([
        'As regards the Bank: this has been implemented.',
        'As regards the Secretary-General: this is being implemented.',
      ])
      expect(known([bank, { ...own, status: 'implemented' }])).toEqual(['This has been implemented.'])
      const office = {
        ...own,
        id: 't-0',
        addressee: 'ois/general-secretariat',
        status: 'implemented',
      } as const
      expect(known([bank, office, own])).toEqual(['This has been implemented.'])
    })

    test('says nothing of a class', () => {
      const ofClass = asked({ number: '4', addressee: 'ois/members' })
      const entries = [entry('n-1.4', 't-1', { addressee: 'state:OMN', status: 'implemented' })]
      expect(said(itemFacts([{ ...ofClass, entries }]), 'action', 'en')).toEqual([])
    })
  })

  test('says nothing of what nothing is known of', () => {
    const silent = entry('n-1.4', 't-1', { status: 'no-information' })
    expect(said(itemFacts([task, { ...task, entries: [silent] }]), 'action', 'en')).toEqual([])
  })
})

describe('replies', () => {
  const replied = {
    'state:OMN': 'replied',
    'state:YEM': 'replied',
    'state:JOR': 'replied',
    'state:KWT': 'reminded',
  } as const
  const letter = (count: number) =>
    note(Object.fromEntries([...Object.entries(replied).slice(0, count), ['state:KWT', 'reminded' as const]]))

  test.each([
    [
      'ar',
      1,
      'بناءً على المذكرة رقم 12/7 المؤرخة 1 يونيو 2023، ورد رد من دولة واحدة من أصل دولتين: سلطنة عمان.',
    ],
    [
      'ar',
      2,
      'بناءً على المذكرة رقم 12/7 المؤرخة 1 يونيو 2023، ورد ردان من دولتين من أصل 3 دول: اليمن وسلطنة عمان.',
    ],
    [
      'ar',
      3,
      'بناءً على المذكرة رقم 12/7 المؤرخة 1 يونيو 2023، وردت ردود من 3 دول من أصل 4 دول: الأردن واليمن وسلطنة عمان.',
    ],
    [
      'ar',
      0,
      'لم يرد حتى 1 مايو 2024 أي رد من الجهات التي وُجِّهت إليها المذكرة رقم 12/7 المؤرخة 1 يونيو 2023.',
    ],
    ['en', 1, 'In response to note No. 12/7 of 1 June 2023, one State out of 2 replied: Oman.'],
    [
      'en',
      3,
      'In response to note No. 12/7 of 1 June 2023, 3 States out of 4 replied: Jordan, Oman and Yemen.',
    ],
    ['en', 0, 'None of the addressees of note No. 12/7 of 1 June 2023 had replied by 1 May 2024.'],
    ['fr', 1, 'En réponse à la note n° 12/7 du 1er juin 2023, un État sur 2 a répondu : Oman.'],
    ['fr', 2, 'En réponse à la note n° 12/7 du 1er juin 2023, 2 États sur 3 ont répondu : Oman et Yémen.'],
    [
      'fr',
      0,
      'Au 1er mai 2024, aucun des destinataires de la note n° 12/7 du 1er juin 2023 n’y avait répondu.',
    ],
  ] as const)('%s %s', (language, count, text) => {
    expect(said(itemFacts([], { letters: [letter(count)] }), 'replies', language)).toEqual([text])
  })

  test.each([
    ['ar', ['JOR'], 'أفادت دولة واحدة بأنه ليس لديها ما تبلغ به: الأردن.'],
    ['ar', ['JOR', 'YEM'], 'أفادت دولتان بأنه ليس لديهما ما تبلغان به: الأردن واليمن.'],
    ['ar', ['JOR', 'YEM', 'KWT'], 'أفادت 3 دول بأنه ليس لديها ما تبلغ به: الأردن والكويت واليمن.'],
    ['en', ['JOR'], 'one State stated that it had nothing to report: Jordan.'],
    ['en', ['JOR', 'YEM'], '2 States stated that they had nothing to report: Jordan and Yemen.'],
    ['fr', ['JOR'], 'un État a indiqué n’avoir rien à signaler : Jordanie.'],
    ['fr', ['JOR', 'YEM'], '2 États ont indiqué n’avoir rien à signaler : Jordanie et Yémen.'],
  ] as const)('nothing to report: %s %s', (language, states, end) => {
    const letters = [
      note(Object.fromEntries(states.map((state) => [`state:${state}`, 'nothing-to-report' as const]))),
    ]
    const [only, ...others] = said(itemFacts([], { letters }), 'replies', language)
    expect([only?.slice(-end.length), others]).toEqual([end, []])
  })

  test.each([
    ['ar', '، المتعلقة بالفقرة 5 من منطوق القرار، '],
    ['en', ' concerning paragraph 5 of the resolution, '],
    ['fr', ' relative au paragraphe 5 de la résolution, '],
  ] as const)(
    'says what the note is about, and rests on the note and on the answers: %s',
    (language, about) => {
      const letters = [note({ 'state:OMN': 'replied', 'state:YEM': 'acknowledged' }, ['n-1.5'])]
      const { replies } = composeSections(
        itemFacts([asked({ number: '5', follow: 'return' })], { letters }),
        language,
      )
      expect(replies[0]?.text).toContain(about)
      expect(replies[0]?.sources.map(({ kind }) => kind)).toEqual(['letter', 'answer'])
    },
  )

  test.each([
    ['ar', 'ووردت ردود من جهات لم تُوجَّه إليها المذكرة رقم 12/7 المؤرخة 1 يونيو 2023: اليمن.'],
    ['en', 'Replied without note No. 12/7 of 1 June 2023 having been addressed to them: Yemen.'],
    ['fr', 'Ont répondu sans que la note n° 12/7 du 1er juin 2023 leur ait été adressée : Yémen.'],
  ] as const)('tells of those that answered though nobody asked them: %s', (language, text) => {
    const letter = note({ 'state:OMN': 'asked', 'state:YEM': 'not-asked' })
    letter.answers = note({ 'state:YEM': 'replied' }).answers
    const { replies } = composeSections(itemFacts([], { letters: [letter] }), language)
    expect(replies[1]?.text.replaceAll('\u00a0', ' ')).toBe(text)
    expect(replies.map(({ sources }) => sources.map(({ kind }) => kind))).toEqual([
      ['letter'],
      ['letter', 'answer'],
    ])
  })

  test('counts addressees that are not all States; names nobody who is silent', () => {
    const letters = [note({ 'state:OMN': 'replied', 'ois/tide-observatory': 'asked' })]
    const [text] = said(itemFacts([], { letters }), 'replies', 'en')
    expect(text).toBe('In response to note No. 12/7 of 1 June 2023, one addressee out of 2 replied: Oman.')
  })
})

describe('words of texts as a report sets them', () => {
  test.each([
    [
      'ar',
      'يدعو الدول الأعضاء إلى الإبلاغ بما يخص:',
      'يدعو',
      'الإبلاغ بما يخص',
      'يتعلق ما يأتي بالفقرة 5 من منطوق القرار.',
    ],
    [
      'en',
      'Calls upon member States to report on:',
      'Calls upon',
      'report on',
      'The following concerns paragraph 5 of the resolution.',
    ],
    [
      'fr',
      'Demande aux États de rendre compte :',
      'Demande',
      'rendre compte',
      'Ce qui suit concerne le paragraphe 5 de la résolution.',
    ],
  ] as const)(
    'a clause is not told up to where its list begins: %s',
    (language, text, verb, action, lead) => {
      const request = asked({ number: '5', said: { [language]: [text, verb, action] } })
      const known = entry(request.mandate.id, 's-1', { reportText: 'Done.', language })
      expect(said(itemFacts([{ ...request, entries: [known] }]), 'action', language)[0]).toBe(lead)
    },
  )

  test('French has one apostrophe, and no line breaks off its marks', () => {
    const clause = ["Prie le Secrétaire général d'inscrire un point « Feux » : le premier.", 'Prie'] as const
    const request = asked({
      number: '5',
      said: { fr: [...clause, 'inscrire un point « Feux » : le premier'] },
    })
    const known = entry(request.mandate.id, 's-1', { status: 'implemented' })
    const { action } = composeSections(itemFacts([{ ...request, entries: [known] }]), 'fr')
    expect(action[0]?.text).toContain('d’inscrire un point «\u00a0Feux\u00a0»\u00a0: le premier.')
  })
})

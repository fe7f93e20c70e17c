import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Publication, Work } from '../../../model/index.ts'
import { expectCovered, readForTest as read } from '../../../reading.test-kit.ts'

const examples = resolve(import.meta.dirname, '../../../../../examples')
const expected: { file: string; [fact: string]: unknown }[] = JSON.parse(
  readFileSync(resolve(examples, 'expected.json'), 'utf8'),
).files

const readWork = (text: string) => read(text).works[0] as Work

const codes = ({ diagnostics }: Publication) => diagnostics.map(({ code }) => code)
const eventsOf = (work: Work) => work.events.map(({ kind, time }) => (time ? `${kind} ${time}` : kind))

describe.each(['ar', 'en', 'fr'])('the example in %s', (language) => {
  const file = `verbatim-record.${language}.txt`
  const facts = expected.find((each) => each.file === file) as Record<string, unknown>
  const publication = read(readFileSync(resolve(examples, file), 'utf8'))
  const work = publication.works[0] as Work

  test('is recognised, and covered to the last character', () => {
    expect(publication).toMatchObject({ kind: 'verbatim-record', language, organisation: 'ois' })
    expectCovered(publication)
  })

  test('states symbol, meeting, organ, session, date and agenda item', () => {
    expect(work).toMatchObject({
      kind: 'verbatim-record',
      symbol: facts.symbol,
      number: facts.symbol,
      organ: 'council',
      session: 'COUNCIL-8',
    })
    expect(work.dates.map(({ value }) => value)).toEqual([facts.date])
    expect(work.title).toBe(work.events.find(({ kind }) => kind === 'agenda-item')?.text)
  })

  test('has its members, the president first', () => {
    expect(work.members).toHaveLength(facts.members as number)
    expect(work.members.map(({ role }) => role).indexOf('member')).toBe(1)
    for (const { state, name } of work.members) {
      expect(name).toMatch(/^(?:السيد|السيدة|Mr\.|Mrs\.|Ms\.|M\.|Mme) \S+$/)
      expect(state).toMatch(/^\p{L}+$/u)
    }
  })

  test('has its events in order, with their times', () => {
    expect(eventsOf(work)).toEqual([
      `opening ${facts.opened}`,
      'agenda-adopted',
      'agenda-item',
      'invitation',
      'presidential-statement',
      `rising ${facts.rose}`,
    ])
  })

  test('has a turn for every header, and for the two changes of capacity', () => {
    const { turns } = work
    expect(turns).toHaveLength(facts.turns as number)
    const headed = turns.filter(({ header }) => header)
    expect(headed).toHaveLength(facts.headers as number)
    const { stated } = facts.headerLanguages as { stated: number }
    expect(headed.filter((turn) => turn.language !== null)).toHaveLength(stated)
    expect(turns.map((turn) => turn.order)).toEqual(turns.map((_, index) => index + 1))
    expect(codes(publication).filter((code) => code === 'turn-without-header')).toHaveLength(2)
    expect(codes(publication)).not.toContain('reading-order-unsure')
  })

  test('tells who speaks as what, and for whom', () => {
    const { turns, members } = work
    expect(turns.map((turn) => turn.as)).toEqual([
      ...['president', 'secretary-general', 'president', 'representative', 'representative'],
      ...['representative', 'representative', 'president', 'guest', 'president', 'national', 'president'],
      ...['representative', 'president'],
    ])
    const states = members.map(({ state }) => state)
    for (const turn of turns) {
      if (turn.as === 'representative') expect(states).toContain(turn.for)
      expect(turn.kind).toBe(turn.as === 'president' ? 'procedural' : 'statement')
    }
    expect(turns[10]).toMatchObject({ by: null, for: members[0]?.state, language: turns[9]?.language })
  })

  test('has the header as the marker of a turn, and only speech in its text', () => {
    for (const { header, by, paragraphs } of work.turns) {
      const [first, ...rest] = paragraphs
      expect(first?.marker?.startsWith(by ?? '') ?? false).toBe(header)
      if (header) expect(first?.marker).toMatch(/:$/)
      expect(first?.text).not.toMatch(/^[\s:(]/)
      expect(rest.every(({ marker }) => marker === null)).toBe(true)
    }
  })
})

const opening = 'الجلسة ٤٠\n\nافتتحت الجلسة الساعة ٩/٣٠.\n\n'

describe('headers as machines print them', () => {
  test('broken over two lines', () => {
    const [turn] = readWork(
      `${opening}**السيدة نور (جمهورية تمرا) (تكلمت**\n\nبالإنكليزية): أشكركم.\n\nالرئيس: شكراً.\n`,
    ).turns
    expect(turn).toMatchObject({ by: 'السيدة نور', for: 'جمهورية تمرا', language: 'en' })
    expect(turn?.paragraphs[0]).toMatchObject({ text: 'أشكركم.', sourceLines: [5, 7], split: false })
  })

  test('broken over three lines', () => {
    const [turn] = readWork(
      `${opening}السيدة نور\n(جمهورية تمرا)\n(تكلمت بالفرنسية): أشكركم.\n\nالرئيس: شكراً.\n`,
    ).turns
    expect(turn).toMatchObject({ by: 'السيدة نور', for: 'جمهورية تمرا', language: 'fr' })
  })

  test.each(['**الرئيس:** شكراً.', '**الرئيس**: شكراً.', 'الرئيس: شكراً.', '**الرئيس** : شكراً.'])(
    '%s',
    (line) => {
      const [turn] = readWork(`${opening}${line}\n\nالسيد أورين: أشكركم.\n`).turns
      expect(turn).toMatchObject({ by: 'الرئيس', as: 'president' })
      expect(turn?.paragraphs.map(({ text }) => text)).toEqual(['شكراً.'])
    },
  )

  test('on a line of their own, with the speech below', () => {
    const [turn] = readWork(`${opening}السيد تسلي (كدرا):  \nأشكركم.\n\nالرئيس: شكراً.\n`).turns
    expect(turn?.paragraphs).toHaveLength(1)
    expect(turn?.paragraphs[0]).toMatchObject({
      marker: 'السيد تسلي (كدرا):',
      text: 'أشكركم.',
      sourceLines: [5, 6],
    })
  })

  test('with no speech at all', () => {
    const publication = read(`${opening}الرئيس:\n\nالسيد تسلي (كدرا):\n\nرفعت الجلسة الساعة ١١/٠٠.\n`)
    expect(publication.works[0]?.turns.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(['', ''])
    expectCovered(publication)
  })

  test('are none where a speech has a colon in its first words', () => {
    const work = readWork(
      `${opening}الرئيس: شكراً.\n\nالسيد تسلي (كدرا): أشكركم.\n\nوأود أن أقول: إن الوقت قد حان.\n\nالسيد الرئيس: إن الوقت قد حان.\n`,
    )
    expect(work.turns.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 3])
  })
})

const english = '40th meeting\n\nThe meeting was called to order at 3 p.m.\n\n'

describe('speech under a label of another form', () => {
  test('is not given to the president', () => {
    const publication = read(
      `${english}The President: I thank all.\n\nThe representative of Kedra: We agree.\n\nTAMRA: We do not.\n\nMr. Varde (Norival) - We thank you.\n`,
    )
    const { turns } = publication.works[0] as Work
    expect(turns.map((turn) => turn.for)).toEqual([null, 'Kedra', 'Norival'])
    expect(turns.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 2, 1])
    expect(publication.diagnostics).toMatchObject([
      { code: 'turn-without-header', severity: 'note', sourceLines: [9, 9] },
    ])
    expectCovered(publication)
  })
})

describe('letters of the agenda', () => {
  test('are joined, and no break is taken out twice where one opens before another ends', () => {
    const letters =
      'Letter dated 3 March 2025 from the President\nLetter dated 4 March 2025 from the Mission\nof Kedra to the\nSecretary-General (OIS/2025/88)'
    const publication = read(
      `${english}Agenda item 5\n\n${letters}\n\nThe President: We begin.\n\nMr. Tesli (Kedra): Yes.\n`,
    )
    expectCovered(publication)
    const lines = publication.works[0]?.paragraphs.map(({ sourceLines }) => sourceLines)
    expect(lines).toContainEqual([7, 7])
    expect(lines).toContainEqual([8, 10])
  })
})

describe('a president speaking for a State', () => {
  const turnsOf = (speech: string) =>
    readWork(
      `${english}The President (spoke in French): ${speech}\n\nMr. Tesli (Kedra): I thank you.\n`,
    ).turns.map(({ as, header, paragraphs }) => `${as} ${header ? 'header' : 'none'} ${paragraphs.length}`)

  test('begins after the paragraph that announces it, and ends where the functions are resumed', () => {
    expect(
      turnsOf(
        'I thank all.\n\nI shall now make a statement in my national capacity.\n\nWe agree.\n\nWe stay.\n\nI resume my functions as President.',
      ),
    ).toEqual(['president header 2', 'national none 2', 'president none 1', 'representative header 1'])
  })

  test('begins with the announcement where the statement follows in the same paragraph', () => {
    expect(
      turnsOf(
        'I thank all.\n\nI will now speak in my national capacity. We agree.\n\nI now resume my functions.',
      ),
    ).toEqual(['president header 1', 'national none 1', 'president none 1', 'representative header 1'])
    expect(turnsOf('I shall now speak in my national capacity. We agree.')).toEqual([
      'national header 1',
      'representative header 1',
    ])
  })

  test('is not one who speaks as president, nor one who resumes nothing', () => {
    expect(
      turnsOf(
        'I make this statement in my capacity as President.\n\nI now resume my functions as President.',
      ),
    ).toEqual(['president header 2', 'representative header 1'])
  })

  test('is nobody but the president', () => {
    const work = readWork(
      `${english}The President: Thank you.\n\nMr. Tesli (Kedra): I make this statement in my national capacity.\n\nWe agree.\n`,
    )
    expect(work.turns).toHaveLength(2)
  })

  test('may name a State of the members’ table or none', () => {
    const members = 'President:\tMr. Karran\t(Sarwan)\nMembers:\tKedra\tMr. Tesli\n\n'
    const speech = (words: string) =>
      readWork(
        `${members}${english}The President: I shall now make a statement in my ${words}.\n\nWe agree.\n\nMr. Tesli: Yes.\n`,
      ).turns[1]?.for
    expect(speech('capacity as the representative of Sarwan')).toBe('Sarwan')
    expect(speech('national capacity')).toBeNull()
  })
})

describe('covers', () => {
  test.each([
    ['President:\tMr. Karran\t(Sarwan)\nMembers:\tKedra\tMr. Tesli\n\tTamra\tMrs. Nour'],
    ['President:\tSarwan\tMr. Karran\nMembers:\tKedra\tMr. Tesli\n\tTamra\tMrs. Nour'],
    ['President: Mr. Karran (Sarwan)\nMembers: Kedra Mr. Tesli\nTamra Mrs. Nour'],
    ['President: Mr. Karran...... (Sarwan)\nMembers: Kedra . . . . . Mr. Tesli\nTamra ...... Mrs. Nour'],
  ])('members by tabs, spaces or dots: %j', (table) => {
    const work = readWork(
      `${table}\n\nAgenda\n\nLighthouses\n\n${english}The President: Thank you.\n\nMr. Tesli (Kedra): Yes.\n`,
    )
    expect(work.members.map(({ role, state, name }) => `${role} ${state}: ${name}`)).toEqual([
      'president Sarwan: Mr. Karran',
      'member Kedra: Mr. Tesli',
      'member Tamra: Mrs. Nour',
    ])
    expect(work.title).toBe('Lighthouses')
  })

  test('the note on corrections is one paragraph, without the numbers below it', () => {
    const note =
      'This record contains the text of\nspeeches. Write to the\nRecords Unit.\n25-00001 (E)\n*2500001*'
    const work = readWork(`${note}\n\n${english}The President: Thank you.\n\nMr. Tesli (Kedra): Yes.\n`)
    expect(work.paragraphs.slice(0, 3).map(({ sourceLines, split }) => [...sourceLines, split])).toEqual([
      [1, 3, true],
      [4, 4, false],
      [5, 5, false],
    ])
  })

  test('are not stated: then neither are their facts', () => {
    const work = readWork(`${english}The President: Thank you.\n\nMr. Tesli (Kedra): Yes.\n`)
    expect(work).toMatchObject({
      symbol: null,
      number: '40',
      organ: null,
      session: null,
      title: null,
      dates: [],
      members: [],
    })
  })
})

describe('what happens besides speech', () => {
  test('suspension, resumption and a later rising', () => {
    const work = readWork(
      `${english}The President: We pause.\n\nThe meeting was suspended at 4.05 p.m.\n\nThe meeting resumed at 12.10 a.m.\n\nThe President: We go on.\n\nThe meeting rose at 12 noon.\n`,
    )
    expect(eventsOf(work)).toEqual(['opening 15:00', 'suspension 16:05', 'resumption 00:10', 'rising 12:00'])
    expect(work.turns.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1])
  })

  test('a second agenda item', () => {
    const work = readWork(
      `${english}Agenda item 5\n\nLighthouses\n\nThe President: We begin.\n\nAgenda item 6 (continued)\n\nBeacons\n\nThe President: We go on.\n`,
    )
    expect(work.events.map(({ text }) => text)).toEqual([
      'The meeting was called to order at 3 p.m.',
      'Agenda item 5',
      'Agenda item 6 (continued)',
    ])
    expect(work.turns.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1])
  })

  test('text after the rising is kept, outside the turns', () => {
    const publication = read(
      `${english}The President: We end.\n\nMr. Tesli (Kedra): Yes.\n\nThe meeting rose at 4 p.m.\n\nand of lighthouses.\n`,
    )
    expect(codes(publication)).toEqual(['unplaced-line'])
    expect(publication.works[0]?.paragraphs.at(-1)?.text).toBe('and of lighthouses.')
    expectCovered(publication)
  })

  test('running headers are dropped, numbers in speech are not', () => {
    const publication = read(
      `OIS/COUNCIL/PV.40\n\n${english}The President: We begin.\n\nOIS/COUNCIL/PV.40\n\n13-00001 (E) 3/29\n\n28/10/2025 OIS/COUNCIL/PV.40\n\n40\n\nMr. Tesli (Kedra): See OIS/COUNCIL/PV.40\n`,
    )
    expect(publication.coverage.dropped).toMatchObject([
      {
        reason: 'running-header',
        sourceLines: [
          [9, 9],
          [11, 11],
          [13, 13],
        ],
      },
    ])
    expectCovered(publication)
  })
})

describe('reading order', () => {
  const joinsOf = (text: string) =>
    read(text).diagnostics.find(({ code }) => code === 'reading-order-unsure')?.params.joins ?? 0
  const speech = (paragraphs: string) => `${english}The President: ${paragraphs}\n\nMr. Tesli (Kedra): Yes.\n`

  test('is in doubt where an unfinished paragraph does not go on', () => {
    expect(joinsOf(speech('We thank the\n\nMembers of the Council.'))).toBe(1)
    expect(joinsOf(speech('We thank the\n\nmembers of the'))).toBe(1)
  })

  test('is not where it goes on, or is finished', () => {
    expect(joinsOf(speech('We thank the\n\nmembers of the Council.'))).toBe(0)
    expect(joinsOf(speech('We thank the members.\n\nWe agree.'))).toBe(0)
    expect(joinsOf(speech('We vote.\n\nIn favour:\n\nKedra, Tamra'))).toBe(0)
  })
})

describe('whatever the text', () => {
  test('headers only', () => {
    const publication = read('The President (spoke in Arabic):\n'.repeat(6))
    expect(publication).toMatchObject({ kind: 'verbatim-record' })
    expect(publication.works[0]?.turns).toHaveLength(6)
    expectCovered(publication)
  })

  test('no colon at all', () => {
    const publication = read(`${opening}${'كلام بلا نقطتين\n\n'.repeat(20)}رفعت الجلسة الساعة ١١/٠٠.\n`)
    expect(publication.works[0]?.turns).toEqual([])
    expectCovered(publication)
  })

  test('10,000 lines', () => {
    const publication = read(`${opening}${'السيد تسلي (كدرا):\nأشكركم\n'.repeat(5_000)}`)
    expect(publication.works[0]?.turns).toHaveLength(5_000)
    expectCovered(publication)
  })

  test.each(['rule 1 ', 'I invite ', 'statement ', 'Mr. Tesli '])('%j without an end', (words) => {
    const publication = read(`${english}The President: ${words.repeat(20_000)}\n\nMr. Tesli (Kedra): Yes.\n`)
    expect(publication.works[0]?.turns).toHaveLength(2)
  })

  test.each(['بيان', 'المادة 1 ', 'أدعو ', 'يصدر '])('%s without an end', (words) => {
    const publication = read(`${opening}الرئيس: ${words.repeat(20_000)}\n\nالسيد تسلي (كدرا): نعم.\n`)
    expect(publication.works[0]?.turns).toHaveLength(2)
  })

  test('pieces of records in any order are covered and never throw', () => {
    const pieces = [
      ...[
        'الرئيس:',
        'السيد تسلي (كدرا) (تكلم',
        'بالإنكليزية): نعم',
        'ممثل كدرا: نعم',
        'السيد تسلي (كدرا) - نعم',
        '**الأعضاء:**\tكدرا\tالسيد تسلي',
        'الجلسة ٤٠',
      ],
      ...[
        'افتتحت الجلسة الساعة ٩/٣٠.',
        'رفعت الجلسة الساعة ١١/٠٠.',
        '## جدول الأعمال',
        'رسالة مؤرخة',
        '(OIS/1)',
      ],
      ...[
        'أدلي الآن ببيان بصفتي وزير كدرا.',
        'أستأنف الآن مهامي',
        'يتضمن هذا المحضر',
        'OIS/COUNCIL/PV.4',
        '',
        '\t',
        ':',
      ],
    ]
    const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 30 })
    fc.assert(fc.property(lines, (drawn) => expectCovered(read(drawn.join('\n')))))
  })
})

import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileOf, lineReader } from '../testing/line-reader.ts'
import { paragraphs, type TestFile, testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const { read, make } = testFiles()
let opened: TestStore
beforeEach(async () => {
  opened = await server.newStore(read)
})

const bring = (file: TestFile, options: { replaces?: string; language?: 'ar' | 'en' | 'fr' } = {}) =>
  opened.store.importFile(make(file), { by: 'a test', ...options })

const symbol = 'OIS/COUNCIL-7/2024/RES/FINAL'
const works = [
  { number: '7/1-NAV', paragraphs: paragraphs(1) },
  { number: '7/2-NAV', paragraphs: paragraphs(2) },
]
const inFrench = [
  { number: '7/1-NAV', paragraphs: paragraphs(11) },
  { number: '7/2-NAV', paragraphs: paragraphs(12) },
]
/** The same works with one word of the last paragraph changed. */
function changed(from: string, to: string): TestFile['works'] {
  return works.map((work) => ({ ...work, paragraphs: work.paragraphs.map((text) => text.replace(from, to)) }))
}
const corrected = changed('Welcomes', 'Welcomes with joy')

const library = async () => (await opened.store.listLibrary()).publications
const count = async (table: 'work' | 'paragraph' | 'publication' | 'revision' | 'file' | 'log') => {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from ${sql.table(table)}`.execute(opened.db)
  return rows[0]?.count
}

describe('what is known already', () => {
  test('a first file makes a publication, its works and its log', async () => {
    const result = await bring({ symbol, works })
    expect(result).toMatchObject({ outcome: 'imported', works: 2, file: 'file.txt' })
    expect(await library()).toMatchObject([
      {
        id: result.publication,
        symbol,
        organisation: 'ois',
        expressions: [{ id: result.expression, works: 2, paragraphs: 24 }],
      },
    ])
    expect(await opened.store.verify()).toEqual({ logEntries: 1, brokenAt: null, differsAt: null })
  })

  test('the same bytes again, under another name', async () => {
    const { publication, expression } = await bring({ symbol, works })
    const again = await bring({ name: 'other.txt', symbol, works })
    expect(again).toMatchObject({
      outcome: 'already-imported',
      file: 'other.txt',
      publication,
      expression,
      works: 2,
    })
    expect(again.message).toBe('Already imported as "file.txt".')
    expect(await count('log')).toBe(1)
  })

  test('a language that is stated for them is said not to be taken', async () => {
    await bring({ symbol, works })
    const again = await bring({ symbol, works }, { language: 'fr' })
    expect(again.message).toBe(
      'Already imported as "file.txt"; its language was not changed to French and stays English.',
    )
    expect((await library())[0]?.expressions).toMatchObject([{ language: 'en' }])
  })

  test('the same text in another encoding is another file of the same expression', async () => {
    const { publication, expression } = await bring({ symbol, works })
    const result = await bring({ name: 'x.txt', symbol, encoding: 'windows-1256', works: changed(' ', '  ') })
    expect(result).toMatchObject({ outcome: 'new-format', publication, expression })
    expect(result.message).toContain('the same letters and digits')
    const page = await opened.store.getPublication(publication as string)
    expect(page?.manifestations).toMatchObject([
      { state: 'current' },
      { state: 'current', encoding: 'windows-1256' },
    ])
    expect([await count('publication'), await count('work')]).toEqual([1, 2])
  })

  test('another format may differ by a few letters, but not by a digit', async () => {
    const long = [{ number: '7/1-NAV', paragraphs: paragraphs(1, 120) }]
    const differing = (from: string, to: string) => [
      {
        number: '7/1-NAV',
        paragraphs: [
          long[0]?.paragraphs[0]?.replace(from, to) ?? '',
          ...(long[0]?.paragraphs.slice(1) ?? []),
        ],
      },
    ]
    await bring({ symbol, works: long })
    const pdf = await bring({ symbol, format: 'pdf', works: differing('Requests', 'Reqests') })
    expect(pdf).toMatchObject({ outcome: 'new-format', message: expect.stringMatching(/99\.\d+ % alike/) })
    expect(await bring({ symbol, format: 'docx', works: differing('7919', '7918') })).toMatchObject({
      outcome: 'asked',
    })
    expect(await bring({ symbol, works: differing('Requests', 'Request') })).toMatchObject({
      outcome: 'asked',
    })
  })
})

describe('a page read in another order', () => {
  const works = [1, 2].map((seed) => ({ number: `7/${seed}-NAV`, paragraphs: paragraphs(seed, 60) }))
  const turned = works.map((work) => ({
    ...work,
    paragraphs: work.paragraphs.map((text, index) =>
      index === 3 ? text.replace(/(\S+) (\S+)\.$/, '$2 $1.') : text,
    ),
  }))

  test('joins where works and numbers are the same, and says what differs', async () => {
    const held = await bring({ symbol, works })
    const pdf = await bring({ name: 'a.pdf', symbol, format: 'pdf', works: turned })
    expect(pdf).toMatchObject({ outcome: 'new-format', expression: held.expression })
    expect(pdf.message).toMatch(/with the same numbers; 2 places differ.*\/files\/m-\w+\.$/)
    const page = await opened.store.getPublication(held.publication as string)
    const [text, printed] = page?.manifestations ?? []
    const compared = await opened.store.compareFiles(printed?.id as string)
    expect(compared).toMatchObject({
      shown: { id: text?.id, file: 'file.txt' },
      works: ['resolution 7/1-NAV', 'resolution 7/2-NAV'],
      differences: [
        {
          ...{ work: 1, shown: [works[0]?.paragraphs[3]], other: [turned[0]?.paragraphs[3]], as: 'order' },
          words: expect.arrayContaining([expect.objectContaining({ change: 'dropped' })]),
          ...{ shownAt: { page: null }, otherAt: { eId: expect.any(String) } },
        },
        { work: 2, as: 'order' },
      ],
    })
    expect(await opened.store.compareFiles(text?.id as string)).toMatchObject({
      shown: null,
      differences: [],
    })
    expect(await opened.store.compareFiles('m-0000000000')).toBeUndefined()
    expect([await count('publication'), await count('work')]).toEqual([1, 2])
  })

  test('is asked about where a number goes from one work to another, and can be compared', async () => {
    await bring({ symbol, works })
    const [one = '', two = ''] = [works[0]?.paragraphs[0], works[1]?.paragraphs[0]]
    const number = /\d+/.exec(one)?.[0] ?? ''
    const other = /\d+/.exec(two)?.[0] ?? ''
    const swapped = [
      { ...works[0], paragraphs: works[0]?.paragraphs.with(0, one.replace(number, other)) ?? [] },
      { ...works[1], paragraphs: works[1]?.paragraphs.with(0, two.replace(other, number)) ?? [] },
    ] as TestFile['works']
    const asked = await bring({ symbol, format: 'pdf', works: swapped })
    expect(asked.outcome).toBe('asked')
    const { rows } = await sql<{ id: string }>`select id from manifestation where format = 'pdf'`.execute(
      opened.db,
    )
    const compared = await opened.store.compareFiles(rows[0]?.id as string)
    expect(compared?.differences.map(({ work, as }) => [work, as])).toEqual([
      [1, 'words'],
      [2, 'words'],
    ])
  })
})

describe('other languages', () => {
  test('of the same symbol join the publication and its works', async () => {
    const { publication } = await bring({ language: 'en', symbol, works })
    const french = await bring({ language: 'fr', symbol: 'ois/council-7 /2024/res/final', works: inFrench })
    expect(french).toMatchObject({ outcome: 'new-language', publication })
    expect(french.message).toBe(`Recognised as the French text of ${publication}.`)
    expect((await library())[0]?.expressions.map(({ language }) => language)).toEqual(['en', 'fr'])
    expect(await count('work')).toBe(2)
  })

  test('without a symbol, by organisation and the very same numbers', async () => {
    const { publication } = await bring({ language: 'en', works })
    expect(await bring({ language: 'fr', works: inFrench })).toMatchObject({
      outcome: 'new-language',
      publication,
    })
    expect(await count('work')).toBe(2)
  })

  test('are asked about where only one prints the symbol, which is learnt with the answer', async () => {
    const { publication } = await bring({ language: 'en', works })
    const french = await bring({ language: 'fr', symbol, works: inFrench })
    expect(french).toMatchObject({ outcome: 'asked', publication })
    const [doubt] = await opened.store.listDoubts()
    await opened.store.settleDoubt(doubt?.id as string, { decision: 'new-language', by: 'Leila' })
    expect(await library()).toMatchObject([{ symbol, expressions: [{}, {}] }])
  })

  const plain = (count: number, kind: 'report' | 'document' = 'report') => [
    { kind, paragraphs: paragraphs(30 + count, count) },
  ]
  test.each<[string, Partial<TestFile>, string]>([
    ['a plain document that cites it', { works: plain(12, 'document') }, 'kind'],
    ['a text of another length', { works: plain(20) }, 'works'],
    ['a text of another day', { works: plain(12), dates: ['2025-05-21'] }, 'dates'],
    ['numbered works', { works: [{ kind: 'report', number: '7', paragraphs: paragraphs(31) }] }, 'works'],
  ])('under the same symbol: %s is asked about', async (_, file, differs) => {
    await bring({ language: 'en', symbol, works: plain(13), dates: ['2025-05-20'] })
    const result = await bring({ language: 'fr', symbol, dates: ['2025-05'], works: [], ...file })
    expect(result.outcome).toBe('asked')
    expect(result.message).toContain('(another language; in agreement: symbol, ')
    expect(result.message).toContain(`not in agreement: ${differs}); answer doubt`)
    expect(await opened.store.listDoubts()).toMatchObject([{ reason: 'same-symbol-other-text' }])
  })

  test('unnumbered works of about the same length and day join', async () => {
    await bring({ language: 'en', symbol, works: plain(12), dates: ['2025-05-20'] })
    const french = await bring({ language: 'fr', symbol, works: plain(11), dates: ['2025-05-20/2025-05-21'] })
    expect(french).toMatchObject({ outcome: 'new-language' })
  })

  test('plain documents of one symbol are asked about, whatever agrees', async () => {
    await bring({ language: 'en', symbol, works: plain(12, 'document') })
    const french = await bring({ language: 'fr', symbol, works: plain(11, 'document') })
    expect(french.outcome).toBe('asked')
  })

  test.each<[string, string[], string]>([
    ['is attached on the same day', ['2025-05-20'], 'new-language'],
    ['is asked about on another', ['2025-06-20'], 'asked'],
    ['is asked about without a date', [], 'asked'],
  ])('a record without symbol %s', async (_, dates, outcome) => {
    const record = (seed: number) =>
      [{ kind: 'verbatim-record', number: '5', paragraphs: paragraphs(seed) }] as const
    await bring({ language: 'en', works: [...record(1)], dates: ['2025-05-20'] })
    expect(await bring({ language: 'fr', works: [...record(2)], dates })).toMatchObject({ outcome })
  })

  test('are asked about where the symbol is the same and the numbers are others', async () => {
    await bring({ language: 'en', symbol, works })
    const other = inFrench.map((work, index) => ({ ...work, number: `9/${index}-ENV` }))
    expect(await bring({ language: 'fr', symbol, works: other })).toMatchObject({ outcome: 'asked' })
  })

  test('are asked about where the numbers are the same and the symbol is another', async () => {
    await bring({ language: 'en', symbol, works })
    const result = await bring({ language: 'fr', symbol: 'OIS/OTHER/1', works: inFrench })
    expect(result).toMatchObject({ outcome: 'asked' })
    expect(await opened.store.listDoubts()).toMatchObject([{ reason: 'same-text-other-symbol' }])
  })
})

describe('other texts', () => {
  test('under the same symbol wait for an answer and are not listed', async () => {
    const { publication, expression } = await bring({ symbol, works })
    const result = await bring({ name: 'corrected.txt', symbol, works: corrected })
    expect(result).toMatchObject({ outcome: 'asked', publication })
    const [doubt, ...others] = await opened.store.listDoubts()
    expect(others).toEqual([])
    expect(doubt).toMatchObject({
      reason: 'same-symbol-other-text',
      file: 'corrected.txt',
      expression: result.expression,
      candidate: { publication, expression, symbol },
    })
    expect(result.message).toContain(doubt?.id)
    expect((await library()).flatMap(({ expressions }) => expressions)).toHaveLength(1)
    const waiting = await opened.store.getWork(publication as string, 1, {
      expression: result.expression as string,
    })
    expect(waiting?.work.paragraphs).toHaveLength(12)
  })

  test('asked about once, however often they come', async () => {
    await bring({ symbol, works })
    const first = await bring({ symbol, works: corrected })
    expect(await bring({ symbol, works: corrected })).toMatchObject({
      outcome: 'asked',
      expression: first.expression,
    })
    expect(await opened.store.listDoubts()).toHaveLength(1)
  })

  test.each(['publication', 'expression', 'manifestation'] as const)(
    'replace what --replaces names: a %s',
    async (kind) => {
      const { publication, expression } = await bring({ symbol, works })
      const manifestation = (await opened.store.getPublication(publication as string))?.manifestations[0]?.id
      const replaces = { publication, expression, manifestation }[kind] as string
      expect(await bring({ symbol, works: corrected }, { replaces })).toMatchObject({
        outcome: 'new-revision',
        publication,
        expression,
      })
      const page = await opened.store.getPublication(publication as string)
      expect(page?.manifestations.map(({ state }) => state)).toEqual(['superseded', 'current'])
      expect([await count('work'), await count('revision')]).toEqual([2, 2])
      expect(await bring({ symbol, works })).toMatchObject({
        message: expect.stringContaining('replaced by a later file since'),
      })
    },
  )

  test('--replaces answers a doubt that stands', async () => {
    const { expression } = await bring({ symbol, works })
    await bring({ symbol, works: corrected })
    const result = await bring({ symbol, works: corrected }, { replaces: expression as string })
    expect(result).toMatchObject({ outcome: 'new-revision', expression })
    expect(await opened.store.listDoubts()).toEqual([])
  })

  test.each([
    ['p-0000000000', 'Nothing in the store has the id "p-0000000000": "qarar list" shows the ids.'],
    ['nonsense', 'Nothing in the store has the id "nonsense": "qarar list" shows the ids.'],
  ])('--replaces %s is refused and nothing is kept', async (replaces, message) => {
    await expect(bring({ symbol, works }, { replaces })).rejects.toThrow(message)
    expect([await count('file'), await count('revision')]).toEqual([0, 0])
  })

  test('--replaces with bytes that are held says what to do', async () => {
    const { expression } = await bring({ symbol, works })
    const other = await bring({
      symbol: 'OIS/OTHER',
      works: [{ number: '9/9-ENV', paragraphs: paragraphs(8) }],
    })
    const again = await bring(
      { symbol: 'OIS/OTHER', works: [{ number: '9/9-ENV', paragraphs: paragraphs(8) }] },
      { replaces: expression as string },
    )
    expect(again).toMatchObject({ outcome: 'already-imported', expression: other.expression })
    expect(again.message).toMatch(/to let it replace e-\w+, withdraw m-\w+ and import it again\.$/)
  })

  test('a symbol that another publication has is not learnt', async () => {
    await bring({ symbol, works })
    const without = await bring({ works: [{ kind: 'press-report', paragraphs: paragraphs(5) }] })
    const replaced = await bring({ symbol, works: corrected }, { replaces: without.expression as string })
    expect(replaced).toMatchObject({ outcome: 'new-revision', publication: without.publication })
    expect((await library()).map((publication) => publication.symbol)).toEqual([null, symbol])
  })

  test('a text in another language cannot replace', async () => {
    const { publication } = await bring({ language: 'en', symbol, works })
    const french = bring({ language: 'fr', symbol, works: inFrench }, { replaces: publication as string })
    await expect(french).rejects.toThrow(
      `"${publication}" is in en, the new text in fr: it cannot replace it.`,
    )
  })
})

describe('without symbol and numbers', () => {
  const report = (paragraphs: string[]): TestFile => ({ works: [{ kind: 'press-report', paragraphs }] })

  test('the same letters are the same text', async () => {
    const { expression } = await bring(report(paragraphs(1)))
    const again = await bring(report(paragraphs(1).map((text) => text.toUpperCase())))
    expect(again).toMatchObject({ outcome: 'new-format', expression })
  })

  test('a text alike is asked about, one on the same subject is not', async () => {
    const { expression } = await bring(report(paragraphs(1)))
    expect(await bring(report([...paragraphs(1, 10), ...paragraphs(2, 2)]))).toMatchObject({
      outcome: 'asked',
    })
    expect(await opened.store.listDoubts()).toMatchObject([
      { reason: 'no-symbol-alike', candidate: { expression } },
    ])
    expect(await bring(report([...paragraphs(1, 2), ...paragraphs(3, 10)]))).toMatchObject({
      outcome: 'imported',
    })
  })

  test('the same text under another symbol is asked about', async () => {
    await bring({ symbol, works: [{ paragraphs: paragraphs(1) }] })
    const result = await bring({
      symbol: 'OIS/OTHER',
      works: [{ paragraphs: paragraphs(1).map((text) => ` ${text}`) }],
    })
    expect(result).toMatchObject({ outcome: 'asked' })
    expect(await opened.store.listDoubts()).toMatchObject([
      { reason: 'same-text-other-symbol', similarity: 1 },
    ])
  })

  test('a session that repeats most of the last one is another publication', async () => {
    await bring({ symbol, works })
    const next = works.map((work, index) => ({
      number: `8/${index}-NAV`,
      paragraphs: [...work.paragraphs.slice(1), 'Decides anew.'],
    }))
    expect(await bring({ symbol: 'OIS/COUNCIL-8', works: next })).toMatchObject({ outcome: 'imported' })
    expect(await count('work')).toBe(4)
  })

  test('signs without letters are alike only where they are the same', async () => {
    await bring(report(['— — —']))
    expect(await bring(report(['***']))).toMatchObject({ outcome: 'imported' })
  })
})

describe('works', () => {
  test('are one row, whichever publication carries them', async () => {
    await bring({ symbol, works })
    await bring({
      symbol: 'OIS/7/1',
      works: works.slice(0, 1).map((work) => ({ ...work, paragraphs: paragraphs(5) })),
    })
    expect([await count('publication'), await count('work')]).toEqual([2, 2])
  })

  test.each([
    ['organs', { organ: 'council' }, { organ: 'assembly' }],
    ['sessions', { session: 'COUNCIL-7' }, { session: 'COUNCIL-8' }],
    ['organs of which one is not known', { organ: 'council' }, { organ: null }],
  ])('meetings of one number of two %s are two', async (_, one, other) => {
    const meeting = (of: typeof one | typeof other, seed: number) =>
      bring({
        language: seed === 1 ? 'en' : 'fr',
        works: [{ kind: 'verbatim-record', number: '5', ...of, paragraphs: paragraphs(seed) }],
      })
    const { publication } = await meeting(one, 1)
    expect(await meeting(other, 2)).toMatchObject({ outcome: 'imported' })
    expect(await count('work')).toBe(2)
    expect((await opened.store.getWork(publication as string, 1))?.expressions).toHaveLength(1)
  })

  test('a draft is another work than the resolution of its number', async () => {
    await bring({ symbol, works })
    await bring({
      symbol: 'OIS/L.1',
      works: [{ number: '7/1-NAV', kind: 'draft-resolution', paragraphs: paragraphs(5) }],
    })
    expect(await count('work')).toBe(3)
  })

  test('a number that a file has twice does not stop it', async () => {
    expect(await bring({ symbol, works: [...works, ...works] })).toMatchObject({
      outcome: 'imported',
      works: 4,
    })
    expect(await count('work')).toBe(4)
  })
})

describe('all or nothing', () => {
  test('a text that the tables refuse leaves no trace', async () => {
    const file = make({ symbol, works })
    const first = read(file.raw).publication.works[0]?.paragraphs[0]
    if (first) first.sourceLines = [0, 0]
    await expect(opened.store.importFile(file, { by: 'a test' })).rejects.toThrow(/check constraint/)
    for (const table of ['file', 'revision', 'paragraph', 'publication', 'work', 'log'] as const) {
      expect(await count(table)).toBe(0)
    }
  })

  test('characters that PostgreSQL cannot hold keep their place', async () => {
    const result = await bring({ works: [{ paragraphs: ['half \ud800 nul \0 end'] }] })
    const page = await opened.store.getWork(result.publication as string, 1)
    expect(page?.work.paragraphs[0]?.text).toBe('half \ufffd nul \ufffd end')
    expect(page?.sources[0]?.lines).toEqual([{ line: 1, text: 'half \ufffd nul \ufffd end' }])
  })
})

test('newer rules add a reading and show it; the old one stays', async () => {
  const { publication, expression } = await bring({ symbol, works })
  await opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql`update revision set rules = '2025.1.1'`.execute(change)
  })
  const again = await bring({ symbol, works })
  expect(again).toMatchObject({ outcome: 'new-revision', publication, expression })
  expect(again.message).toMatch(/^Already imported; read again with rules .* \(before: 2025\.1\.1\)\.$/)
  const revisions = await opened.db
    .selectFrom('revision')
    .select(['id', 'rules'])
    .orderBy('read_at')
    .execute()
  const shown = await opened.db.selectFrom('expression').select('revision').executeTakeFirst()
  expect([revisions.length, shown?.revision]).toEqual([2, revisions[1]?.id])
  expect(await bring({ symbol, works })).toMatchObject({ outcome: 'already-imported' })
})

test('newer rules read the text that is kept, whatever a newer reader of files makes of the bytes', async () => {
  const seen: string[] = []
  const { store, db } = await server.newStore((raw, options) => {
    seen.push(raw.text)
    return lineReader({})(raw, options)
  })
  const file = fileOf('The lamps are lit.\n')
  await store.importFile(file, { by: 'a test' })
  await db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql`update revision set rules = '2025.1.1'`.execute(change)
  })
  const otherwise = { ...file, raw: { ...file.raw, text: 'A header\n\nThe lamps are lit.\n' } }
  expect(await store.importFile(otherwise, { by: 'a test' })).toMatchObject({ outcome: 'new-revision' })
  expect(seen).toEqual([file.raw.text, file.raw.text])
})

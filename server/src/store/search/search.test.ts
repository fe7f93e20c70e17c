import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { openOn } from '../open-store.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { askingReader } from '../testing/asking-reader.ts'
import { fileOf } from '../testing/line-reader.ts'
import { testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { withHoldings } from './holdings.ts'
import { IndexCache } from './index-cache.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const { read, make } = testFiles()
const lights = ['Requests the harbours to light their lanterns.', 'Thanks the keepers of the old pier.']
const reefs = ['Requests the pilots to survey the reefs.', 'Notes that reefs shift; 50,000 charts are wrong.']

let opened: TestStore
beforeEach(async () => {
  opened = await server.newStore(read)
})

const file = (number: string, paragraphs: string[], symbol = `OIS/${number}`) =>
  make({
    ...{ name: `${number}-${paragraphs.length}.txt`, symbol, dates: ['2024-05-02'] },
    works: [{ number, organ: 'council', session: `COUNCIL-${number[0]}`, paragraphs }],
  })
const bring = (given: ReturnType<typeof make>, replaces?: string) =>
  opened.store.importFile(given, { by: 'a test', replaces })
const found = async (query: string, store = opened.store) =>
  (await store.search({ query })).hits.map(({ text }) => text)
const whole = async () => (await opened.store.checkSearch()).wrong

test('a text is found as soon as it is there, with its place and the words that were meant', async () => {
  const { publication, expression } = await bring(file('7/1', lights))
  const { hits, total, capped, facets } = await opened.store.search({ query: 'lanterns harbours' })
  expect(hits).toMatchObject([
    {
      ...{ id: `${expression}/1~para_1`, kind: 'paragraph', text: lights[0], language: 'en', expression },
      marks: [
        { start: 13, end: 21 },
        { start: 37, end: 45 },
      ],
      publication: { id: publication, symbol: 'OIS/7/1' },
      ...{ work: { order: 1, number: '7/1', session: 'COUNCIL-7' }, eId: 'para_1' },
    },
  ])
  expect([total, capped]).toEqual([1, false])
  expect(facets).toMatchObject({
    session: [{ value: 'COUNCIL-7', count: 1 }],
    year: [{ value: '2024', count: 1 }],
  })
  expect(await whole()).toEqual([])
})

test.each([
  ['session:7', 2],
  ['session:COUNCIL-8 reefs', 2],
  ['-session:7', 2],
  ['kind:resolution language:english', 4],
  ['organ:council before:2024-05-03 after:2024-05-01', 4],
  ['before:2024', 0],
  ['"old pier"', 1],
  ['"pier old"', 0],
  ['lanter*', 1],
  ['lanterns OR reefs', 3],
  ['reefs -pilots', 1],
  ['50,000', 1],
])('%s finds %i', async (query, count) => {
  await bring(file('7/1', lights))
  await bring(file('8/1', reefs))
  expect((await opened.store.search({ query })).total).toBe(count)
})

test('a symbol is one term: the text that has it, then those that cite it, however they write it', async () => {
  const words = 'قرار مجلس الأمن 2254 (2015)'
  const target = 'S/RES/2254 (2015)'
  const citation = { text: words, span: { start: 11, end: 38 }, target, readings: [] }
  const text = `إذ يشير إلى ${words} بشأن المرافئ،`
  await bring(
    make({
      ...{ name: 'ar.txt', symbol: 'OIS/7/3', language: 'ar', dates: ['2024-05-02'] },
      works: [{ number: '7/3', paragraphs: [{ text, citations: [citation] } as never, 'يطلب 2254 فانوساً.'] }],
    }),
  )
  await bring(file('8/1', ['Notes the res of 2254 boats.'], 'OIS/ASSEMBLY-3/2023/RES/2'))
  expect(await found('S/RES/2254')).toEqual([text])
  expect(await found('s/res/2254 (2015)')).toEqual([text])
  const own = await found('OIS/ASSEMBLY-3/2023/RES/2')
  expect(own).toEqual(['Notes the res of 2254 boats.'])
  const { hits, notes } = await opened.store.search({ query: 'OIS/ASSEMBLY-3/2023/RES/9' })
  expect(notes).toContainEqual({ code: 'no-symbol', params: { value: 'OIS/ASSEMBLY-3/2023/RES/9' } })
  expect(hits.length).toBeLessThan(2)
})

test('a number that is in no text is told, and texts with the number are before those without', async () => {
  await bring(file('7/1', ['Council resolution on harbours and lights.', 'Of 1267 harbours.', ...lights]))
  expect((await found('council resolution harbours lights 1267'))[0]).toBe('Of 1267 harbours.')
  const { notes } = await opened.store.search({ query: 'council resolution 1268' })
  expect(notes).toContainEqual({ code: 'no-number', params: { value: '1268' } })
})

test.each([
  ['اللاجءين', 'اللاجئين'],
  ['foo:haarbours lanterns', null],
  ['«gantern', null],
  ['lanterms', 'lanterns'],
  ['cfm lanterns', null],
])('for %s, %s may have been meant, as texts print it', async (query, suggestion) => {
  await bring(
    file('7/1', [
      ...lights,
      'يطلب إيواء اللَّاجئين والنازحين.',
      'Thanks the foo.',
      'See OIS/CONS/2025/COM/FINAL.',
    ]),
  )
  expect((await opened.store.search({ query })).suggestion).toBe(suggestion)
})

test.each([
  ['a word that stands there with the article only', 'مناراط', 'منارات'],
  ['with a small word and the article', 'قوازب', 'قوارب'],
  ['a plural of which the singular stands there', 'تقاريز', 'تقارير'],
  ['with its hamza', 'مساؤل', 'مسائل'],
  ['the article that was typed, too', 'المناراط', 'المنارات'],
  ['no other word inside one', 'دبه', null],
  ['nothing that is not there', 'مشاريغ', null],
])('a mistyped plural is told: %s', async (_, query, suggestion) => {
  await bring(
    file('7/1', ['يرحب بتجديد المنارات وبالقوارب.', 'يطلب تقديم تقرير عن هذه المسألة.', 'يؤكد البدء.']),
  )
  expect((await opened.store.search({ query })).suggestion).toBe(suggestion)
})

test('pages follow each other, and one beyond the end says so', async () => {
  await bring(
    file(
      '7/1',
      Array.from({ length: 25 }, (_, index) => `Lights lantern ${'dimly '.repeat(index)}.`),
    ),
  )
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => opened.store.search({ query: 'lantern', limit: 10, page })),
  )
  expect(pages.map(({ hits }) => hits.length)).toEqual([10, 10, 5, 0])
  expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(25)
  expect(pages[3]?.notes).toEqual([{ code: 'beyond-end', params: { page: 4, last: 3 } }])
})

test('words that no text has together are found one by one, and that is said', async () => {
  await bring(file('7/1', lights))
  const { total, notes } = await opened.store.search({ query: 'lanterns pier' })
  expect([total, notes.map(({ code }) => code)]).toEqual([2, ['some-words']])
})

test('a hit says where the same paragraph stands in another language', async () => {
  const ours = file('7/1', lights)
  const arabic = make({
    ...{ name: 'ar.txt', symbol: 'OIS/7/1', language: 'ar', dates: ['2024-05-02'] },
    works: [{ number: '7/1', organ: 'council', session: 'COUNCIL-7', paragraphs: ['يطلب إضاءة المرافئ.'] }],
  })
  const { publication } = await bring(ours)
  expect((await bring(arabic)).publication).toBe(publication)
  const versionsOf = async (query: string) =>
    (await opened.store.search({ query })).hits.map(({ versions }) => versions)
  const version = { publication, order: 1 }
  expect(await versionsOf('lanterns')).toMatchObject([[{ ...version, language: 'ar' }]])
  expect(await versionsOf('إضاءة')).toMatchObject([[{ ...version, language: 'en' }]])
  // There is no second paragraph in Arabic.
  expect(await versionsOf('pier')).toEqual([[]])
})

test('the same query in other languages, as far as its words are known there', async () => {
  await bring(file('7/1', ['Requests the fisheries to report to the Secretary-General on zonks.']))
  await bring(
    make({
      ...{ name: 'ar.txt', symbol: 'OIS/8/1', language: 'ar', dates: ['2024-05-02'] },
      works: [
        {
          ...{ number: '8/1', organ: 'council', session: 'COUNCIL-8' },
          paragraphs: ['يطلب تقريراً عن مصائد الأسماك.', 'يشكر الأمين العام على الأسماك.', 'يشكر الموانئ.'],
        },
      ],
    }),
  )
  const others = async (query: string) =>
    (await opened.store.search({ query, languages: 'learnt' })).otherLanguages
  const [arabic, ...rest] = await others('fisheries language:en session:8 "Secretary General" -zonks')
  // There is nothing in French.
  expect(rest).toEqual([])
  expect(arabic).toMatchObject({ language: 'ar', leftOut: ['zonks'], total: 1, capped: false })
  expect(arabic?.words).toContainEqual({ word: 'Secretary General', means: ['الأمين العام'] })
  expect(arabic?.query).toMatch(/^\S+.* "الأمين العام" session:8 language:ar$/)
  // The count is that of the query.
  for (const { query, total } of await others('fisheries'))
    expect((await opened.store.search({ query })).total).toBe(total)
  expect(await others('تقرير الأسماك')).toMatchObject([{ language: 'en', total: 1 }])
  for (const unknown of ['zonks', 'session:8', '', 'zonks blorp fisheries', '-fisheries'])
    expect(await others(unknown), unknown).toEqual([])
  expect((await opened.store.search({ query: 'fisheries' })).otherLanguages).toEqual([])
  const second = await opened.store.search({ query: 'fisheries', page: 2, languages: 'learnt' })
  expect(second.otherLanguages).toEqual([])
})

test('words that only versions of texts teach are as those texts write them', async () => {
  const words = ['buoy', 'buoy', 'buoy'].map((word, nth) => `Requests ${word} ${nth + 5}.`)
  await bring(file('7/1', ['Zonk 5.', 'Zonk 6.', 'Zonk 7.', ...words]))
  const arabic = ['زَنكات ٥.', 'الزنكات ٦.', 'زنكات ٧.', 'يطلب ٥.', 'يطلب ٦.', 'يطلب ٧.']
  await bring(
    make({
      ...{ name: 'ar.txt', symbol: 'OIS/7/1', language: 'ar', dates: ['2024-05-02'] },
      works: [{ number: '7/1', organ: 'council', session: 'COUNCIL-7', paragraphs: arabic }],
    }),
  )
  const [other] = (await opened.store.search({ query: 'zonk', languages: 'learnt' })).otherLanguages
  expect(other).toMatchObject({ query: 'زنكات language:ar', total: 3 })
})

test('in a collection that lacks a resolution the later ones stand a place further up', async () => {
  const work = (number: string, text: string) => ({
    ...{ number, organ: 'council', session: 'COUNCIL-7', paragraphs: [text] },
  })
  const [harbours, reefs] = ['Requests the harbours to light.', 'Requests a survey of the reefs.']
  const both = { symbol: 'OIS/COUNCIL-7/RES', dates: ['2024-05-02'] }
  const { publication } = await bring(
    make({ ...both, works: [work('7/1', 'Thanks the piers.'), work('7/2', harbours), work('7/3', reefs)] }),
  )
  const arabic = [work('7/1', 'يشكر الأرصفة.'), work('7/3', 'يطلب مسح الشعاب.')]
  await bring(make({ ...both, language: 'ar', works: arabic }))
  const [doubt] = await opened.store.listDoubts()
  const settled = { decision: 'new-language', by: 'a test' } as const
  expect(await opened.store.settleDoubt(doubt?.id as string, settled)).toMatchObject({ publication })
  const versionsOf = async (query: string) =>
    (await opened.store.search({ query })).hits.map(({ versions }) => versions.map(({ order }) => order))
  expect(await versionsOf('reefs')).toEqual([[2]])
  expect(await versionsOf('الشعاب')).toEqual([[3]])
  expect(await versionsOf('harbours')).toEqual([[]])
})

test('what a paragraph holds is found by that, as it is decided', async () => {
  const { store } = await server.newStore(
    askingReader({ verbs: ['Requests'], splits: false, follow: 'task' }),
  )
  const asks = 'Requests the Secretary General to light the lanterns.'
  const imported = await store.importFile(fileOf(`The council met.\n${asks}`, 'asks.txt'), { by: 'a test' })
  const holding = async (query: string) => (await store.search({ query })).hits.map(({ holds }) => holds)
  expect(await holding('what:mandate')).toEqual([['mandate']])
  expect(await holding('فيه:تكليف lanterns')).toEqual([['mandate']])
  expect(await found('-what:mandate met', store)).toEqual(['The council met.'])
  expect((await store.search({ query: 'council OR lanterns' })).facets.holds).toEqual([
    { value: 'mandate', count: 1 },
  ])
  const review = await store.getReview(imported.publication as string, 1, {})
  const [mandate] = review?.paragraphs.flatMap(({ mandates }) => mandates) ?? []
  const { id, version } = mandate as NonNullable<typeof mandate>
  await store.decideMandate(id, { kind: 'rejected', version, reason: 'no request', by: 'a test' })
  expect(await holding('lanterns')).toEqual([[]])
  expect(await holding('what:mandate')).toEqual([])
})

test('a value that no text has is said, not one that is there beside words that are not', async () => {
  await bring(file('7/1', lights))
  const notesOf = async (query: string) => (await opened.store.search({ query })).notes
  expect(await notesOf('session:7 walruses')).toEqual([])
  expect(await notesOf('session:7,9 lanterns')).toEqual([
    { code: 'unknown-value', params: { name: 'session', value: '9' } },
  ])
  expect(await notesOf('-session:9 lanterns')).toEqual([])
})

test('a mistyped word has a better one beside it; values of filters stay', async () => {
  await bring(file('7/1', lights))
  const both = await opened.store.search({ query: 'organ:lantersn lantersn' })
  expect(both.suggestion).toBe('organ:lantersn lanterns')
  expect((await opened.store.search({ query: 'session:7 lantersn' })).suggestion).toBe('session:7 lanterns')
  expect((await opened.store.search({ query: 'lanterns' })).suggestion).toBeNull()
})

test('a new version goes in place of the old one; a text that is taken back is not found', async () => {
  const { publication } = await bring(file('7/1', lights))
  await bring(file('7/1', [...reefs, 'Decides to meet again.']), publication ?? '')
  expect(await found('lanterns')).toEqual([])
  expect(await found('reefs')).toHaveLength(2)
  await opened.store.withdraw(publication ?? '', { reason: 'wrong', by: 'a test' })
  expect(await found('reefs')).toEqual([])
  expect(await whole()).toEqual([])
})

test('what is withheld is neither found nor counted nor suggested, nor is anything left of its words', async () => {
  const { publication } = await bring(file('7/1', lights))
  await bring(file('8/1', reefs))
  const reader = opened.store.at('public')
  expect(await found('lanterns', reader)).toHaveLength(1)
  await opened.store.setMark(publication ?? '', { level: 'secret', reason: 'a test', by: 'a test' })
  const { hits, total, facets, suggestion } = await reader.search({
    query: 'lantern* OR lantersn OR session:7',
  })
  expect([hits, total, facets.session, suggestion]).toEqual([[], 0, [], null])
  expect(await found('requests', reader)).toEqual([reefs[0]])
  expect(await found('requests')).toHaveLength(2)
  const { rows } = await sql<{ level: string }>`
    select distinct s.level from search_postings p join search_segment s on s.id = p.segment
    where p.terms ~ 'lantern'`.execute(opened.db)
  expect(rows).toEqual([{ level: 'secret' }])
  expect([await whole(), (await reader.checkSearch()).wrong]).toEqual([[], []])
})

test('what is removed by order leaves no word in the index', async () => {
  const { publication } = await bring(file('7/1', lights))
  await bring(file('8/1', reefs))
  await opened.store.remove(publication ?? '', { reason: 'by order', by: 'a test' })
  const { rows } = await sql<{ words: number; ranges: number }>`
    select (select count(*)::int from search_postings where terms ~ 'lantern') as words,
      (select count(*)::int from search_range) as ranges`.execute(opened.db)
  expect(rows).toEqual([{ words: 0, ranges: 1 }])
  expect(await found('requests')).toEqual([reefs[0]])
})

test('a change that fails leaves the index as it was', async () => {
  await bring(file('7/1', lights))
  await sql`create function fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`.execute(
    opened.db,
  )
  await sql`create trigger fail before insert on search_range for each row execute function fail()`.execute(
    opened.db,
  )
  await expect(bring(file('8/1', reefs))).rejects.toThrow()
  await sql`drop function fail cascade`.execute(opened.db)
  expect(await found('reefs')).toEqual([])
  expect(await found('lanterns')).toHaveLength(1)
})

test('many small parts become few, and answer as before', async () => {
  for (let number = 1; number <= 20; number++)
    await bring(file(`${number}/1`, [`Lights lantern ${number}.`, `Moors ferry ${number % 3} of ${number}.`]))
  const { rows } = await sql<{ parts: number }>`select count(*)::int as parts from search_segment`.execute(
    opened.db,
  )
  expect(rows[0]?.parts).toBeLessThan(8)
  expect((await opened.store.search({ query: 'lantern' })).total).toBe(20)
  expect(await found('"ferry 2 of 11"')).toEqual(['Moors ferry 2 of 11.'])
  expect(await whole()).toEqual([])
})

test('an index that is damaged is found out and made anew; one that is missing is made when the store opens', async () => {
  await bring(file('7/1', lights))
  await sql`update search_range set gone = true`.execute(opened.db)
  expect(await whole()).not.toEqual([])
  await opened.store.rebuildSearch()
  expect([await whole(), await found('lanterns')]).toEqual([[], [lights[0]]])
  await sql`truncate search_segment, search_range, search_column, search_postings`.execute(opened.db)
  const again = await server.openAgain(opened.config, read)
  expect(await found('lanterns', again.store)).toEqual([lights[0]])
})

test('an index of another version is made anew when the store opens, which says of how much', async () => {
  await bring(file('7/1', lights))
  await sql`update search_segment set analysis = 'of before'`.execute(opened.db)
  const lines: string[] = []
  const open = () => openOn(opened.config, 'a test', { read, log: (line) => lines.push(line) })
  await (await open()).close()
  expect(lines).toEqual([
    'The index of words is made anew for 2 paragraphs; the store opens when that is done.',
  ])
  expect(await found('lanterns')).toEqual([lights[0]])
  await (await open()).close()
  expect(lines).toHaveLength(1)
})

test('who may not see the versions that show what a word stands for does not learn it from them', async () => {
  const version = (language: 'en' | 'ar', session: string, paragraphs: string[]) =>
    make({
      ...{ name: `${language}-${session}.txt`, language, symbol: `OIS/${session}`, dates: ['2024-05-02'] },
      works: [
        ...[{ kind: 'resolution' as const, number: '7/1', organ: 'council' as const, session, paragraphs }],
      ],
    })
  const known = await bring(version('en', 'COUNCIL-7', ['Zanklober brinsto.', 'Zanklober, brinsto.']))
  await bring(version('ar', 'COUNCIL-7', ['زنكلوفر مستوبر.', 'زنكلوفر، مستوبر.']))
  await bring(version('ar', 'COUNCIL-9', ['مستوبر زنكلوفر أيضا']))
  await opened.store.linkTexts()
  const nearest = async (store = opened.store) =>
    (await store.agreed('Zanklober and brinsto')).across.map(({ use }) => use.text)
  const reader = opened.store.at('public')
  expect(await nearest(reader)).toContain('مستوبر زنكلوفر أيضا')
  await opened.store.setMark(known.publication ?? '', { level: 'secret', reason: 'a test', by: 'a test' })
  expect(await nearest(reader)).toEqual([])
  expect(await nearest()).toContain('مستوبر زنكلوفر أيضا')
})

test('what paragraphs hold is read once for all who ask, and again after the next entry', async () => {
  await bring(file('7/1', lights))
  let read = 0
  const counting = opened.db.withPlugin({
    transformQuery: ({ node }) => {
      if (JSON.stringify(node).includes('mandate_place')) read++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const cache = new IndexCache()
  const ask = () => withHoldings(counting, cache, [])
  await Promise.all(Array.from({ length: 10 }, ask))
  await ask()
  expect(read).toBe(1)
  await bring(file('8/1', reefs))
  await ask()
  expect(read).toBe(2)
})

test('an archive brings texts and passages, and the index is made anew', async () => {
  await bring(file('7/1', lights))
  const archive = await archiveOf(opened.store)
  const { store } = await server.newStore(read)
  await store.restoreFrom(Readable.from([archive]))
  expect(await found('lanterns', store)).toEqual([lights[0]])
})

test('passages are found by their own ids, in a store without texts', async () => {
  const passages = [
    { id: 'a-1', language: 'ar', text: 'أُضيئت منارة الميناء القديم.' },
    { id: 'a-2', language: '', text: 'The ferry leaves at noon.' },
  ]
  expect(await opened.store.importPassages(passages)).toBe(2)
  expect(await opened.store.importPassages([...passages, { ...passages[0], id: 'a-3' } as never])).toBe(1)
  expect((await opened.store.search({ query: 'ferry noon' })).hits).toMatchObject([
    { id: 'a-2', kind: 'passage', language: null, publication: null, work: null },
  ])
  expect((await opened.store.search({ query: 'منارة' })).total).toBe(2)
  await opened.store.rebuildSearch()
  expect((await opened.store.search({ query: 'منارة' })).total).toBe(2)
  const { store } = await server.newStore(read)
  await store.importFile(file('7/1', lights), { by: 'a test' })
  await expect(store.importPassages(passages)).rejects.toMatchObject({ code: 'not-empty' })
})

test('whatever is asked is answered', async () => {
  await bring(file('7/1', lights))
  const queries = [
    '',
    '"',
    '%_\\',
    "'; drop table log; --",
    '\0',
    'x'.repeat(20_000),
    'session:',
    '-lanterns',
    '*',
  ]
  for (const query of queries)
    expect(await opened.store.search({ query })).toMatchObject({ page: 1, limit: 20 })
})

test('what a text is called before its matter is its kind, or words that it must have', async () => {
  const asked = [
    'Requests a report on the moorings.',
    'Welcomes the moorings of the south.',
    'Notes the old moorings.',
  ]
  await bring(file('7/1', asked))
  expect(await found('report on the moorings')).toEqual(asked.slice(0, 1))
  expect((await opened.store.search({ query: 'report on the moorings' })).total).toBe(1)
  expect((await found('resolution on the moorings')).sort()).toEqual([...asked].sort())
  expect(await found('resolution on the report')).toEqual(asked.slice(0, 1))
  const { hits, notes } = await opened.store.search({ query: 'letter on the moorings' })
  expect(hits).toHaveLength(3)
  expect(notes).toContainEqual({ code: 'some-words', params: {} })
})

test('the documents of the examples are in the index whole', async () => {
  const { store } = await server.newStore()
  const name = 'council-7-resolutions.ar.txt'
  const bytes = await readFile(new URL(`../../../../examples/${name}`, import.meta.url))
  const { readTextBytes } = await import('../../read/read-text-file.ts')
  await store.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by: 'a test' })
  const { hits } = await store.search({ query: 'الجهة:"الأمين العام" يطلب' })
  expect(hits.length).toBeGreaterThan(3)
  expect(hits.every(({ work }) => work?.kind === 'resolution')).toBe(true)
  expect((await store.checkSearch()).wrong).toEqual([])
})

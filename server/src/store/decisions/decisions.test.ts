// What people decide, on a real store; texts are read by rules that the tests choose.
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { RawText } from '@qarar/core'
import { verifiedText } from '@qarar/register'
import type { NewReading, ReadingView } from '@qarar/register/contract'
import { readingView } from '@qarar/register/contract'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { fileOf, type LineRules, lineReader } from '../testing/line-reader.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const lines = [
  'The council of harbours met in Lisport in 1999.',
  'It asked the pilots to chart the northern wetlands.',
  'It thanked the keepers of the lighthouse at Nord.',
  'It asked the ferries to report to the council in spring.',
  'It closed.',
]
const text = lines.join('\n')
const by = 'ليلى'

let rules: LineRules
let opened: TestStore
let publication: string
let expression: string
beforeEach(async () => {
  rules = { proposals: { Nord: 'North' } }
  opened = await server.newStore((raw, options) => lineReader(rules)(raw, options))
  ;({ publication, expression } = await bring())
})

async function bring(words = text, replaces?: string) {
  const result = await opened.store.importFile(fileOf(words), { by, replaces })
  return { ...result, publication: result.publication as string, expression: result.expression as string }
}

async function view(query = {}, store: Store = opened.store): Promise<ReadingView> {
  return readingView.parse(await store.getReading(publication, query))
}

const shownText = async (store?: Store) =>
  (await view({}, store)).stretches.map(({ repaired }) => repaired).join('\n')

/** The words, as a person picks them on the page. */
async function pick(words: string, more: Partial<NewReading> = {}): Promise<NewReading & { by: string }> {
  const { stretches } = await view()
  const found = stretches.find(({ repaired }) => repaired.includes(words))
  if (!found) throw new Error(`No ${words}`)
  const start = found.span.start + found.repaired.indexOf(words)
  const span = { start, end: start + words.length }
  return { span, text: words, cause: 'as-printed', checkedAgainst: 'the printed record, page 1', by, ...more }
}

const correct = (words: string, better: string) => pick(words, { text: better, cause: 'reading-error' })

async function verify(words: string, better = words) {
  const reading = words === better ? await pick(words) : await correct(words, better)
  return opened.store.verifyReading(expression, reading)
}

const verifiedWords = async () =>
  (await view()).stretches.flatMap(({ verified }) => verified.map((one) => one.text))

/** As if the store had been filled by an older program. */
async function makeOlder(db = opened.db) {
  await db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql`update revision r set rules = '2025.1.' || n
      from (select id, row_number() over (order by read_at) n from revision) o where o.id = r.id`.execute(
      change,
    )
  })
}

async function readByNewRules(change: LineRules) {
  rules = change
  await makeOlder()
  expect(await bring()).toMatchObject({ outcome: 'new-revision' })
}

const count = async (table: 'decision' | 'log' | 'revision') => {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from ${sql.table(table)}`.execute(opened.db)
  return rows[0]?.count
}

describe('the reading view', () => {
  test('has the text as printed and as repaired, and what waits', async () => {
    const { readings, joins, stretches, progress, total, from, unplaced } = await view()
    expect(stretches.map(({ printed }) => printed)).toEqual(
      lines.map((words, index) => [{ line: index + 1, text: words }]),
    )
    expect(readings).toMatchObject([
      {
        text: 'Nord',
        proposed: 'North',
        order: 1,
        eId: 'para_3',
        before: 'It thanked the keepers of the lighthouse at ',
        after: '.',
        verified: null,
      },
    ])
    expect({ joins, progress, total, from, unplaced }).toEqual({
      joins: [],
      progress: { readings: { answered: 0, all: 1 }, joins: { answered: 0, all: 0 } },
      ...{ total: 5, from: 1, unplaced: [] },
    })
  })

  test('comes in pages', async () => {
    const page = await view({ from: 2, count: 2 })
    expect([page.stretches.map(({ eId }) => eId), page.from, page.total]).toEqual([
      ['para_2', 'para_3'],
      2,
      5,
    ])
    expect((await view({ order: 2 })).total).toBe(0)
    expect(await opened.store.getReading('p-0000000000')).toBeUndefined()
  })
})

test('a text with open questions waits', async () => {
  expect(await opened.store.listWaiting()).toMatchObject([
    { publication, expression, joins: (await view()).joins.length, readings: 1 },
  ])
})

describe('a verified reading', () => {
  test('answers a proposal, and stands in the work and in the log', async () => {
    const made = await verify('Nord', 'Norden')
    expect(made).toMatchObject({
      by,
      text: 'Norden',
      cause: 'reading-error',
      anchor: { quote: 'Nord', before: 'the keepers of the lighthouse at ', after: '.' },
    })
    const { readings, progress } = await view()
    expect(readings[0]?.verified).toEqual(made)
    expect(await opened.store.listWaiting()).toEqual([])
    expect(progress.readings).toEqual({ answered: 1, all: 1 })
    const work = await opened.store.getWork(publication, 1)
    expect(work?.sources.map(({ verified }) => verified.map(({ id }) => id))).toEqual([
      [],
      [],
      [made.id],
      [],
      [],
    ])
    const entry = await opened.db.selectFrom('log').selectAll().orderBy('number', 'desc').executeTakeFirst()
    expect(entry).toMatchObject({
      by,
      what: 'verify-reading',
      ids: [made.id, publication, expression, expect.stringMatching(/^m-/)],
      details: { quote: 'Nord', text: 'Norden', supersedes: [] },
    })
    expect(await opened.store.verify()).toMatchObject({ brokenAt: null })
  })

  test('makes the verified text', async () => {
    await verify('1999', '1989')
    await opened.store.verifyReading(
      expression,
      await pick('Lisport', { text: 'Lysport', cause: 'original-error' }),
    )
    const [first] = (await view()).stretches
    expect(first && verifiedText(first.repaired, first.span.start, first.verified, 'en')).toBe(
      'The council of harbours met in Lisport [sic] in 1989.',
    )
  })

  test('keeps spaces around the words out of its place', async () => {
    const made = await opened.store.verifyReading(
      expression,
      await pick(' 1999', { text: ' 1989 ', cause: 'reading-error' }),
    )
    expect([made.anchor.quote, made.text]).toEqual(['1999', '1989'])
  })

  test.each<[string, (good: NewReading) => Partial<NewReading>, RegExp]>([
    ['beyond the text', () => ({ span: { start: 9_000, end: 9_010 } }), /no words at this place/],
    ['of nothing', ({ span }) => ({ span: { ...span, end: span.start } }), /no words at this place/],
    ['of spaces', () => ({ span: { start: 3, end: 4 } }), /no words at this place/],
    ['over two paragraphs', () => ({ span: { start: 40, end: 60 } }), /in one paragraph/],
    ['without words', () => ({ text: ' ' }), /has no words/],
    ['without a witness', () => ({ checkedAgainst: '  ' }), /checked against/],
    ['as printed, but with other words', () => ({ cause: 'as-printed' }), /keeps the words "1999"/],
    ['as an error, with the same words', () => ({ text: '1999' }), /are "1999" already/],
    ['with a mark that turns the text round', () => ({ text: '19\u202e89' }), /reading has .*U\+202E/],
    [
      'with a control character',
      () => ({ checkedAgainst: 'page\u001b[2J' }),
      /checked against has .*U\+001B/,
    ],
    ['of words that are others by now', () => ({ quote: '1998' }), /has "1999" at this place by now/],
  ])('is refused %s', async (_, change, message) => {
    const good = await correct('1999', '1989')
    const refused = opened.store.verifyReading(expression, { ...good, ...change(good) })
    await expect(refused).rejects.toMatchObject({
      code: 'not-applicable',
      message: expect.stringMatching(message),
    })
    expect([await count('decision'), await count('log')]).toEqual([0, 1])
  })

  test('is refused of more words than anybody compares at once', async () => {
    ;({ publication, expression } = await bring('port '.repeat(500).trim()))
    const span = { start: 0, end: 2004 }
    const long = opened.store.verifyReading(expression, { ...(await pick('port')), span })
    await expect(long).rejects.toMatchObject({ code: 'not-applicable' })
    await expect(long).rejects.toThrow(/at most 2000 characters: take fewer words/)
    expect(await count('decision')).toBe(0)
  })

  test('is refused where a sign of the file would be cut', async () => {
    await readByNewRules({ repairs: { Lisport: 'Lis-port' } })
    await expect(verify('Lis', 'Lys')).rejects.toThrow(/one sign; take the whole word/)
    expect(await verify('Lis-port', 'Lysport')).toMatchObject({ anchor: { quote: 'Lis-port' } })
  })

  test('is refused where the text was read again since it was seen', async () => {
    const seen = { ...(await correct('1999', '1989')), revision: (await view()).revision }
    await readByNewRules({ between: '\n\n' })
    await expect(opened.store.verifyReading(expression, seen)).rejects.toThrow(/has been read again/)
    const { revision } = await view()
    expect(await opened.store.verifyReading(expression, { ...seen, revision })).toMatchObject({ by })
  })

  test('of an expression that there is not', async () => {
    const good = await correct('1999', '1989')
    await expect(opened.store.verifyReading('e-0000000000', good)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('takes the place of an older one of the same words, until it is taken back', async () => {
    const first = await verify('in 1999', 'in 1989')
    const second = await verify('1999', '1979')
    expect((await view()).stretches[0]?.verified.map(({ id }) => id)).toEqual([second.id])
    await opened.store.withdrawDecision(second.id, { reason: 'the wrong page', by })
    expect((await view()).takenBack).toMatchObject([
      { id: second.id, withdrawn: { by, reason: 'the wrong page' }, about: { quote: second.anchor.quote } },
    ])
    expect((await view()).stretches[0]?.verified.map(({ id }) => id)).toEqual([first.id])
    const hidden = opened.store.withdrawDecision(first.id, { reason: 'no\u2067', by })
    await expect(hidden).rejects.toThrow(/reason has .*U\+2067/)
    const again = opened.store.withdrawDecision(second.id, { reason: 'once more', by })
    await expect(again).rejects.toMatchObject({ code: 'not-applicable' })
    expect([await count('decision'), await count('log')]).toEqual([2, 4])
    await expect(opened.store.withdrawDecision('v-0000000000', { reason: 'x', by })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('better rules', () => {
  test('find the words again where they stand now', async () => {
    const made = await verify('1999', '1989')
    await readByNewRules({ repairs: { council: 'Council', met: '' }, between: '\n\n' })
    const [first] = (await view()).stretches
    expect(first?.repaired).toBe('The Council of harbours  in Lisport in 1999.')
    expect(first?.verified).toEqual([{ ...made, span: expect.anything(), order: 1, eId: 'para_1' }])
    expect(first && verifiedText(first.repaired, first.span.start, first.verified, 'en')).toMatch(
      /in 1989\.$/,
    )
  })

  test('that read the words otherwise do not change what was decided', async () => {
    const made = await verify('Lisport', 'Lysport')
    await readByNewRules({ repairs: { Lisport: 'Lis-port' } })
    expect((await view()).stretches[0]?.verified).toMatchObject([{ id: made.id, text: 'Lysport' }])
  })

  test('that have the words no more leave it unplaced, and never lose it', async () => {
    const made = await verify('Lisport', 'Lysport')
    await readByNewRules({ repairs: { Lisport: '' } })
    expect([await verifiedWords(), (await view()).unplaced]).toEqual([[], [made]])
    await readByNewRules({})
    expect([await verifiedWords(), (await view()).unplaced]).toEqual([['Lysport'], []])
  })

  test('whatever they do: each decision stands at its words or is said to have no place', async () => {
    const words = [...new Set(text.match(/\w{4,}/g))]
    const better = fc.dictionary(fc.constantFrom(...words), fc.constantFrom('', 'another', 'two words'), {
      maxKeys: 4,
    })
    const made = new Map<string, string>()
    for (const word of ['harbours', 'pilots', 'keepers', 'spring'])
      made.set((await verify(word, `${word}!`)).id, word)
    await fc.assert(
      fc.asyncProperty(better, fc.constantFrom('\n', ' ', '\n\n'), async (repairs, between) => {
        await readByNewRules({ repairs, between })
        const { stretches, unplaced } = await view()
        const placed = stretches.flatMap(({ verified, repaired, span }) =>
          verified.map((one) => [
            one.id,
            repaired.slice(one.span.start - span.start, one.span.end - span.start),
          ]),
        )
        const gone = [...made].filter(([, word]) => repairs[word] === '')
        expect(unplaced.map(({ id }) => id).sort()).toEqual(gone.map(([id]) => id).sort())
        for (const [id, words] of placed)
          expect(words).toBe(repairs[made.get(id as string) as string] ?? made.get(id as string))
        expect(placed.length + unplaced.length).toBe(made.size)
      }),
      { seed: 44, numRuns: 12 },
    )
  })
})

describe('another file in its place', () => {
  test('has the reading where the words stand once with their context', async () => {
    const made = await verify('1999', '1989')
    await bring(text.replace('It closed.', 'It closed at noon.').replaceAll(' ', '  '), expression)
    expect((await view()).stretches[0]?.verified).toMatchObject([{ id: made.id, text: '1989' }])
  })

  test('leaves unplaced a reading that an older version took of too many words', async () => {
    const made = await verify('1999', '1989')
    await makeOlder()
    await opened.db.transaction().execute(async (change) => {
      await sql`set local session_replication_role = replica`.execute(change)
      await sql`update decision set quote = repeat('1999 (', 20000)`.execute(change)
    })
    await bring(`${text}\nIt met again.`, expression)
    expect([await verifiedWords(), (await view()).unplaced.map(({ id }) => id)]).toEqual([[], [made.id]])
  })

  test.each([
    ['within a longer number', '12/3', 'in 12/34'],
    ['behind other digits', '12/3', 'in 112/3'],
    ['within a longer word', 'port of Lis', 'in the port of Lisport'],
    ['behind other letters', 'port of Lis', 'in the airport of Lis'],
  ])('does not have it %s', async (_, before, after) => {
    ;({ publication, expression } = await bring(before))
    await verify(before, 'other')
    await bring(after, expression)
    expect(await verifiedWords()).toEqual([])
    await bring(`in ${before}`, expression)
    expect(await verifiedWords()).toEqual(['other'])
  })

  test.each([
    ['twice', `${text}\n${lines[0]}`],
    ['not at all', text.replace('1999', '1899')],
  ])('has no place for it where they stand %s', async (_, words) => {
    const made = await verify('1999', '1989')
    await bring(words, expression)
    expect([await verifiedWords(), (await view()).unplaced]).toEqual([[], [made]])
  })
})

describe('a decided join', () => {
  const join = (line: number, next: number) => opened.store.decideJoin(expression, { line, next, by })
  const order = async (store?: Store) =>
    (await view({}, store)).stretches.map(({ eId }) => Number(eId.slice(5)))

  test('puts the text in another order; nothing is kept twice', async () => {
    const made = await join(1, 4)
    expect(made.corrects).toBe(true)
    expect(await order()).toEqual([1, 4, 2, 3, 5])
    const { joins, progress } = await view()
    expect(joins[0]).toMatchObject({
      ...{ line: 1, next: 4, certainty: 'sure', reasons: ['decided'], decided: made },
      ends: lines[0],
      goesOn: expect.stringMatching(/^It asked the ferries/),
    })
    expect(progress.joins).toEqual({ answered: 1, all: 3 })
    await opened.store.withdrawDecision(made.id, { reason: 'a slip', by })
    expect(await order()).toEqual([1, 2, 3, 4, 5])
    await join(1, 4)
    expect([await order(), await count('revision'), await count('decision')]).toEqual([[1, 4, 2, 3, 5], 2, 2])
    expect((await opened.store.getWork(publication, 1))?.work.paragraphs[1]?.text).toBe(lines[3])
  })

  test('that is so already is confirmed', async () => {
    const made = await join(1, 2)
    expect(await order()).toEqual([1, 2, 3, 4, 5])
    expect((await view()).joins).toMatchObject([
      { line: 1, next: 2, reasons: ['decided'], decided: { ...made, corrects: false } },
    ])
  })

  test('takes the place of one that it contradicts', async () => {
    await join(1, 4)
    const second = await join(1, 5)
    expect(await order()).toEqual([1, 5, 2, 3, 4])
    await opened.store.withdrawDecision(second.id, { reason: 'no', by })
    expect(await order()).toEqual([1, 4, 2, 3, 5])
  })

  test.each([
    [1, 1, /cannot follow itself/],
    [1, 99, /no line 99: the file has 5 lines/],
    [99, 1, /no line 99/],
  ])('is refused from line %d to %d', async (line, next, message) => {
    await expect(join(line, next)).rejects.toMatchObject({
      code: 'not-applicable',
      message: expect.stringMatching(message),
    })
  })

  test('is refused where another file has taken the place of the one that was seen', async () => {
    const { manifestation } = await view()
    await bring(`${text}\nIt met again.`, expression)
    const seen = { line: 1, next: 4, manifestation, by }
    await expect(opened.store.decideJoin(expression, seen)).rejects.toThrow(/look at its lines again/)
  })

  test('is refused with a blank line, in a circle, and where the rules keep lines in place', async () => {
    ;({ publication, expression } = await bring(`${lines[4]}\n\n${lines[2]}`))
    await expect(join(1, 2)).rejects.toThrow(/Line 2 is blank/)
    await join(1, 3)
    await expect(join(3, 1)).rejects.toThrow(
      'With line 1 after line 3 another decision does not hold, line 3 after line 1: take that back first.',
    )
    rules = { ignoresJoins: true }
    await expect(join(3, 1)).rejects.toThrow(/^Line 1 cannot follow line 3: only lines of a record/)
    expect([await count('decision'), await count('revision')]).toEqual([1, 3])
  })

  test('that is taken back may leave others in a circle, which it says; unrelated joins go on', async () => {
    await join(3, 1)
    const second = await join(3, 5)
    const circle = await join(1, 3)
    const taken = await opened.store.withdrawDecision(second.id, { reason: 'no', by })
    expect(taken).toMatchObject({
      broken: [{ id: circle.id, line: 1, next: 3 }],
      message: expect.stringContaining(`do not hold: ${circle.id} (line 3 after line 1).`),
    })
    expect(await order()).toEqual([3, 1, 2, 4, 5])
    await join(2, 5)
    expect(await order()).toEqual([3, 1, 2, 5, 4])
  })

  test('that is taken back says nothing of others that hold', async () => {
    const { id } = await join(1, 4)
    await join(2, 5)
    const taken = await opened.store.withdrawDecision(id, { reason: 'no', by })
    expect(taken).toMatchObject({ broken: [], message: expect.stringMatching(/counts no more\.$/) })
  })

  test('holds when the file is read by other rules', async () => {
    await join(1, 4)
    const made = await verify('1999', '1989')
    await readByNewRules({ between: '\n\n' })
    expect(await order()).toEqual([1, 4, 2, 3, 5])
    expect((await view()).stretches[0]?.verified).toMatchObject([{ id: made.id }])
  })

  test('is said not to hold where newer rules have no place for it', async () => {
    const made = await join(1, 4)
    await readByNewRules({ ignoresJoins: true })
    expect((await view()).joins).toMatchObject([
      { line: 1, next: 4, certainty: 'unsure', reasons: [], decided: made },
    ])
  })

  test('reads the same file as the import did, in the language that a person stated', async () => {
    const seen: RawText[] = []
    const { store } = await server.newStore((raw, options) => {
      seen.push(raw)
      return lineReader(rules)(raw, options)
    })
    const { raw, ...file } = fileOf(text)
    const result = await store.importFile(
      { ...file, raw: { ...raw, replacedChars: 3 } },
      { by, language: 'fr' },
    )
    await store.decideJoin(result.expression as string, { line: 1, next: 4, by })
    expect(seen).toHaveLength(2)
    expect(seen[1]).toEqual(seen[0])
    const page = await store.getPublication(result.publication as string)
    expect(page?.publication.language).toBe('fr')
  })

  test('holds when a text that replaced it is withdrawn', async () => {
    const made = await join(1, 4)
    await opened.store.withdrawDecision(made.id, { reason: 'no', by })
    const { expression: same } = await bring('Something else.', expression)
    const page = await opened.store.getPublication(publication)
    await opened.store.withdraw(page?.manifestations[1]?.id as string, { reason: 'wrong', by })
    expect([same, await order()]).toEqual([expression, [1, 2, 3, 4, 5]])
  })
})

describe('two people at once', () => {
  test('both are heard, in one unbroken log', async () => {
    const other = await server.openAgain(opened.config, lineReader(rules))
    const stores = [opened.store, other.store]
    const words = ['council', 'pilots', 'keepers', 'ferries', 'spring', 'Lisport']
    const readings = await Promise.all(words.map((word) => correct(word, `${word}!`)))
    await Promise.all(
      readings.map((reading, index) => (stores[index % 2] as Store).verifyReading(expression, reading)),
    )
    expect((await verifiedWords()).sort()).toEqual(words.map((word) => `${word}!`).sort())
    expect(await opened.store.verify()).toEqual({ logEntries: 7, brokenAt: null, differsAt: null })
  })

  test('joins of both hold, and the last word about one line counts', async () => {
    const other = await server.openAgain(opened.config, lineReader(rules))
    await Promise.all([
      opened.store.decideJoin(expression, { line: 1, next: 4, by }),
      other.store.decideJoin(expression, { line: 2, next: 5, by }),
    ])
    expect((await view()).stretches.map(({ eId }) => eId.slice(5)).join('')).toBe('14253')
    await Promise.all([
      opened.store.decideJoin(expression, { line: 1, next: 3, by }),
      other.store.decideJoin(expression, { line: 1, next: 2, by }),
    ])
    const { joins } = await view()
    expect(joins.filter(({ decided }) => decided?.line === 1)).toHaveLength(1)
    expect(await opened.store.verify()).toEqual({ logEntries: 5, brokenAt: null, differsAt: null })
  })

  test('a decision that both take back is taken back once', async () => {
    const other = await server.openAgain(opened.config, lineReader(rules))
    const { id } = await opened.store.decideJoin(expression, { line: 1, next: 4, by })
    const taken = await Promise.allSettled(
      [opened, other].map(({ store }) => store.withdrawDecision(id, { reason: 'no', by })),
    )
    expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('a join that is decided while the file is read again is in the reading', async () => {
    const other = await server.openAgain(opened.config, lineReader(rules))
    await makeOlder()
    await Promise.all([bring(), other.store.decideJoin(expression, { line: 1, next: 4, by })])
    expect(await shownText()).toBe([0, 3, 1, 2, 4].map((at) => lines[at]).join('\n'))
  })
})

test('an archive holds every decision: the restored store answers the same', async () => {
  await verify('1999', '1989')
  const { id } = await verify('Lisport', 'Lysport')
  await opened.store.withdrawDecision(id, { reason: 'no', by })
  await opened.store.decideJoin(expression, { line: 1, next: 4, by })
  const archive = await archiveOf(opened.store)
  const restored = await server.newStore(lineReader(rules))
  await restored.store.restoreFrom(Readable.from([archive]))
  expect(await view({}, restored.store)).toEqual(await view())
  expect((await archiveOf(restored.store)).equals(archive)).toBe(true)
  await expect(restored.store.withdrawDecision(id, { reason: 'no', by })).rejects.toThrow(
    /taken back already/,
  )
})

describe('a decision that was changed outside Qarar', () => {
  test.each([
    ['nothing', 'select 1', null],
    ['its words', "update decision set text = 'Oslo' where text = 'Lysport'", 3],
    ['its place', 'update decision set ranges = array[[0, 3]] where quote = $$1999$$', 2],
    ['its line', 'update decision set next = 5 where line = 1', 4],
    ['that it is there', 'delete from decision where line = 1', 4],
    ['why it was taken back', "update decision_withdrawal set reason = 'yes'", 5],
    ['that it was taken back', 'delete from decision_withdrawal', 5],
  ])('is found, and not restored: %s', async (_, statement, differsAt) => {
    await verify('1999', '1989')
    const { id } = await verify('Lisport', 'Lysport')
    await opened.store.decideJoin(expression, { line: 1, next: 4, by })
    await opened.store.withdrawDecision(id, { reason: 'no', by })
    await opened.db.transaction().execute(async (change) => {
      await sql`set local session_replication_role = replica`.execute(change)
      await sql.raw(statement).execute(change)
    })
    expect(await opened.store.verify()).toEqual({ logEntries: 5, brokenAt: null, differsAt })
    const archive = await archiveOf(opened.store)
    const { store } = await server.newStore(lineReader(rules))
    const restored = store.restoreFrom(Readable.from([archive]))
    if (differsAt === null) await expect(restored).resolves.toMatchObject({ logEntries: 5 })
    else await expect(restored).rejects.toThrow(`a decision is not as its log says at entry ${differsAt}`)
  })
})

async function archiveOf(store: Store): Promise<Buffer> {
  const through = new PassThrough()
  const [bytes] = await Promise.all([buffer(through), store.exportTo(through)])
  return bytes
}

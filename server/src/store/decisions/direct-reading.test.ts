// What people say of the structure of texts, on a real store and by the real rules.
import { Readable } from 'node:stream'
import { type Direction, type DirectionKind, readText } from '@qarar/core'
import { standingOf } from '@qarar/register'
import { correctedStructure, type NewDirection, reviewPage } from '@qarar/register/contract'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReadText } from '../import/read-text.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { fileOf } from '../testing/line-reader.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { listDirectionsOf } from './list-directions.ts'
import { contradictDirections } from './standing-directions.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
const text = [
  'Organisation of Inland Seas',
  'Resolution No. 5/3-ENV',
  'on',
  'The Keeping of Lighthouses',
  'The Assembly of Heads of State, meeting in its third session in Wadlan, Republic of Jelban, on 10 and 11 October 2023,',
  'Recalling resolution No. 4/2-ENV, adopted at its second session,',
  'Noting the report on the lights of the northern shore,',
  '1. Calls upon member States to keep the lights burning. 2. Requests the Secretary General to report to the next session.',
  '3. Requests the Secretary General to publish the chart of the lights.',
  'Page 4 of 12',
  '4. Decides to remain seized of the matter.',
].join('\n\n')
const older = text
  .replace('5/3-ENV', '4/2-ENV')
  .replace('third session', 'second session')
  .replace('4/2-ENV, adopted at its second', '3/1-ENV, adopted at its first')

/** What newer rules would do of themselves, said as directions. */
let newer: Direction[]
const read: ReadText = (raw, options) => {
  const reading = readText(raw, { ...options, directions: [...(options?.directions ?? []), ...newer] })
  return { ...reading, unplaced: reading.unplaced.filter((each) => !newer.includes(each)) }
}

let opened: TestStore
let publication: string
let expression: string
beforeEach(async () => {
  newer = []
  opened = await server.newStore(read)
  ;({ publication, expression } = await bring())
})

async function bring(words = text, replaces?: string) {
  const result = await opened.store.importFile(fileOf(words), { by, replaces })
  return { publication: result.publication as string, expression: result.expression as string }
}

/** As if the store had been kept by older rules. */
async function readByNewRules(rules: Direction[]) {
  newer = rules
  await opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql`update revision r set rules = '2025.1.' || n
      from (select id, row_number() over (order by read_at) n from revision) o where o.id = r.id`.execute(
      change,
    )
  })
  await bring()
}

const structure = async () =>
  correctedStructure.parse(await opened.store.getStructure(publication, { expression }))
const paragraphs = async () =>
  reviewPage
    .parse(await opened.store.getReview(publication, 1))
    .paragraphs.map(({ eId, part, number, text }) => [eId, part, number, text.slice(0, 30)].join(' | '))
const say = (...directions: NewDirection[]) => opened.store.directReading(expression, { directions, by })
const withdraw = (id: string) => opened.store.withdrawDecision(id, { reason: 'an oversight', by })
const eIdOf = async (words: string) => {
  const { paragraphs } = reviewPage.parse(await opened.store.getReview(publication, 1))
  const found = paragraphs.find((each) => each.text.includes(words))
  if (!found) throw new Error(`No ${words}`)
  return found.eId
}
const at = async (words: string) => ({ order: 1, eId: await eIdOf(words) })

const cutSecond = async (): Promise<NewDirection> => ({
  what: 'cut',
  place: { ...(await at('burning. 2.')), quote: '2. Requests the Secretary' },
})

describe('a direction', () => {
  test('is followed by the text, the register and the log', async () => {
    const [decided] = await say(await cutSecond())
    expect(await paragraphs()).toContain('para_2 | operative | 2 | Requests the Secretary General')
    const { paragraphs: reviewed } = reviewPage.parse(await opened.store.getReview(publication, 1))
    const second = reviewed.find(({ eId }) => eId === 'para_2')
    expect(second?.mandates.map(({ state }) => state)).toEqual(['proposed'])
    expect((await structure()).placed).toMatchObject([
      {
        id: decided?.id,
        by,
        said: { what: 'cut' },
        eId: 'para_2',
        anchor: { quote: expect.stringContaining('2.') },
      },
    ])
    expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('taken back, the text is as it was', async () => {
    const before = await paragraphs()
    const [decided] = await say(await cutSecond())
    await withdraw(decided?.id ?? '')
    expect(await paragraphs()).toEqual(before)
    expect(await structure()).toMatchObject({
      placed: [],
      takenBack: [{ id: decided?.id, withdrawn: { reason: 'an oversight' } }],
    })
  })

  test('several at once: all or none', async () => {
    const wrong: NewDirection = { what: 'part', value: 'annex', place: { order: 1, eId: 'para_99' } }
    await expect(say(await cutSecond(), wrong)).rejects.toMatchObject({ reason: 'no-place' })
    expect((await structure()).placed).toEqual([])
    await say(await cutSecond(), { what: 'furniture', place: await at('Page 4') })
    expect(await paragraphs()).toEqual(expect.not.arrayContaining([expect.stringContaining('Page 4')]))
  })

  test('of two about one place the later one stands, and the earlier again without it', async () => {
    const place = await at('Noting')
    await say({ what: 'part', value: 'operative', place })
    const [later] = await say({ what: 'part', value: 'annex', place: await at('the report on the lights') })
    expect((await structure()).placed.map(({ said }) => said)).toEqual([{ what: 'part', value: 'annex' }])
    await withdraw(later?.id ?? '')
    expect((await structure()).placed.map(({ said }) => said)).toEqual([{ what: 'part', value: 'operative' }])
  })

  test.each([
    ['words that do not stand there', 'words-not-found', { order: 1, eId: 'para_1', quote: 'the ferries' }],
    ['words that stand twice', 'words-not-found', { order: 1, eId: 'para_1', quote: 'the' }],
    ['words that begin the paragraph', 'not-whole', { order: 1, eId: 'para_1', quote: 'Calls upon' }],
  ])('is refused for %s', async (_, reason, place) => {
    await expect(say({ what: 'cut', place })).rejects.toMatchObject({ reason })
  })

  test('is refused for a text that has changed since the person saw it', async () => {
    const { revision } = await structure()
    await say(await cutSecond())
    const part = { what: 'part', value: 'annex', place: await at('Noting') } as const
    await expect(
      opened.store.directReading(expression, { directions: [part], revision, by }),
    ).rejects.toMatchObject({ reason: 'text-changed' })
  })

  test('is refused where another one would lose its place', async () => {
    await say({ what: 'number', value: '7', place: await at('publish the chart') })
    const join = { what: 'furniture', place: await at('publish the chart') } as const
    await expect(say(join)).rejects.toMatchObject({ reason: 'other-decision' })
  })
})

describe('of a whole file', () => {
  test('the language is that of the expression, and the former one again', async () => {
    const languages = async () =>
      (await opened.store.getPublication(publication))?.expressions.map(({ language }) => language)
    const [decided] = await say({ what: 'language', value: 'fr', place: { whole: true } })
    expect(await languages()).toEqual(['fr'])
    await withdraw(decided?.id ?? '')
    expect(await languages()).toEqual(['en'])
  })

  test('kind, organisation and session, by which its works are known', async () => {
    const place = { whole: true } as const
    const decided = await say(
      { what: 'kind', value: 'decision', place },
      { what: 'organisation', value: 'oic', place },
      { what: 'session', value: 'CM-11', place },
    )
    const works = () =>
      opened.db
        .selectFrom('work_expression as x')
        .innerJoin('work as w', 'w.id', 'x.work')
        .innerJoin('expression as e', 'e.revision', 'x.revision')
        .select(['w.kind', 'w.organisation', 'w.session'])
        .execute()
    expect(await works()).toEqual([{ kind: 'decision', organisation: 'oic', session: 'CM-11' }])
    for (const { id } of decided) await withdraw(id)
    expect(await works()).toEqual([{ kind: 'resolution', organisation: 'ois', session: 'ASSEMBLY-5' }])
  })

  test('a kind that the person says holds for one text', async () => {
    await say({ what: 'kind', value: 'declaration', place: { order: 1 } })
    expect((await opened.store.getWork(publication, 1))?.work.kind).toBe('declaration')
  })
})

describe('what a text names', () => {
  const citations = async () => {
    const work = await opened.store.getWork(publication, 1)
    return work?.work.paragraphs.flatMap((each) => each.citations.map(({ text, to }) => [text, to !== null]))
  }

  test('a citation leads to the text that a person names, and that text says so', async () => {
    const other = await bring(older)
    const place = { ...(await at('Noting the report')), quote: 'the report on the lights' }
    await say({ what: 'citation', value: '4/2-ENV', place })
    expect(await citations()).toContainEqual(['the report on the lights', true])
    const cited = await opened.store.getWork(other.publication, 1)
    expect(cited?.citedBy.paragraphs.map(({ citation }) => citation)).toContain('the report on the lights')
  })

  test('a rejected citation is none', async () => {
    const [[words] = ['']] = (await citations()) as [string, boolean][]
    const place = { ...(await at('Recalling')), quote: '4/2-ENV' }
    expect(words).toContain('4/2-ENV')
    await say({ what: 'citation', value: null, place })
    expect(await citations()).toEqual([])
  })
})

describe('what a person said holds', () => {
  const first = async () =>
    say(await cutSecond(), { what: 'part', value: 'operative', place: await at('Noting') })

  test('when the same file comes again, and when newer rules read it', async () => {
    await first()
    const [before, said] = [await paragraphs(), await structure()]
    await bring()
    expect(await paragraphs()).toEqual(before)
    await readByNewRules([])
    expect(await paragraphs()).toEqual(before)
    expect((await structure()).placed).toEqual(said.placed)
  })

  test('what has no place any more is listed, and stands again when rules find its words', async () => {
    await first()
    const from = text.indexOf('session,\n\nNoting')
    await readByNewRules([{ what: 'join', ranges: [[from, from + 16]] }])
    const said = await structure()
    expect(said.unplaced.map((each) => each.said.what)).toEqual(['part'])
    expect(said.placed.map((each) => each.said.what)).toEqual(['cut'])
    await readByNewRules([])
    expect((await structure()).unplaced).toEqual([])
  })

  test('in a file that another one replaced it is listed', async () => {
    await first()
    await bring(`${text}\n\n5. Decides to meet again.`, publication)
    expect((await structure()).unplaced).toHaveLength(2)
  })

  test('in an archive', async () => {
    await first()
    const { store } = await server.newStore(read)
    await store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
    expect(await store.getStructure(publication)).toEqual(await opened.store.getStructure(publication))
    expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  })
})

test('every kind of direction is taken', async () => {
  const whole = { whole: true } as const
  const chart = { ...(await at('publish the chart')), quote: 'the chart of the lights' }
  const given: { [What in DirectionKind]: Extract<NewDirection, { what: What }> } = {
    kind: { what: 'kind', value: 'decision', place: whole },
    organisation: { what: 'organisation', value: 'ois', place: whole },
    language: { what: 'language', value: 'en', place: whole },
    session: { what: 'session', value: null, place: { order: 1 } },
    furniture: { what: 'furniture', place: { lines: [19, 19] } },
    text: { what: 'text', place: { lines: [1, 1] } },
    cut: (await cutSecond()) as Extract<NewDirection, { what: 'cut' }>,
    join: { what: 'join', place: await at('Noting') },
    number: { what: 'number', value: '9', place: await at('remain seized') },
    part: { what: 'part', value: 'annex', place: await at('remain seized') },
    level: { what: 'level', value: 1, place: await at('publish the chart') },
    citation: { what: 'citation', value: 'OIS/CHART/1', place: chart },
    mechanism: { what: 'mechanism', value: { kind: 'programme', state: null }, place: chart },
  }
  const decided = await say(...Object.values(given))
  expect(decided.map(({ said }) => said.what)).toEqual(Object.keys(given))
  expect((await structure()).placed).toHaveLength(13)
  for (const { id } of decided) await withdraw(id)
  expect((await structure()).placed).toEqual([])
})

describe('random histories of directions, taken back and read by other rules', () => {
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ does: fc.constant('say' as const), which: fc.nat(7), where: fc.nat(20) }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('back' as const), which: fc.nat(20) }) },
    {
      weight: 1,
      arbitrary: fc.record({ does: fc.constant('rules' as const), from: fc.nat(text.length - 40) }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('again' as const) }) },
  )

  function sayable(which: number, place: { order: number; eId: string }, words: string): NewDirection {
    const all: NewDirection[] = [
      { what: 'part', value: 'operative', place },
      { what: 'number', value: String(which), place },
      { what: 'level', value: 1, place },
      { what: 'join', place },
      { what: 'furniture', place },
      { what: 'cut', place: { ...place, quote: words } },
      { what: 'citation', value: 'OIS/1', place: { ...place, quote: words } },
      { what: 'kind', value: 'decision', place: { order: 1 } },
    ]
    return all[which] as NewDirection
  }

  test('no decision is changed, moved or dropped; what has no place is listed', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        newer = []
        opened = await server.newStore(read)
        ;({ publication, expression } = await bring())
        const said = new Map<string, unknown>()
        for (const each of steps) await take(each, said)
        const { placed, unplaced, takenBack } = await structure()
        const listed = [...placed, ...unplaced].map(({ id, said, anchor }) => [id, { said, anchor }] as const)
        for (const [id, words] of listed) expect(words).toEqual(said.get(id))
        // What is not listed was answered otherwise since, in the same place.
        for (const id of said.keys())
          expect([
            ...listed.map(([one]) => one),
            ...takenBack.map((one) => one.id),
            ...(await answered()),
          ]).toContain(id)
        expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
        await Promise.all([opened.store.close(), opened.db.destroy()])
      }),
      { numRuns: 12, seed: 5 },
    )
  })

  async function take(
    each: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
    said: Map<string, unknown>,
  ) {
    if (each.does === 'again') return void (await bring())
    if (each.does === 'rules') return readByNewRules([{ what: 'cut', ranges: [[each.from, each.from + 12]] }])
    if (each.does === 'back') {
      const id = [...said.keys()][each.which]
      if (id !== undefined) await withdraw(id).catch(expectRefusal)
      return
    }
    const { paragraphs } = reviewPage.parse(await opened.store.getReview(publication, 1))
    const paragraph = paragraphs[each.where % paragraphs.length] as (typeof paragraphs)[number]
    const words = paragraph.text.split(' ').slice(1, 4).join(' ') || 'none'
    const direction = sayable(each.which, { order: 1, eId: paragraph.eId }, words)
    const decided = await say(direction).catch(expectRefusal)
    for (const { id, said: words, anchor } of decided ?? []) said.set(id, { said: words, anchor })
  }

  /** Older ones of which a later one stands in their place. */
  async function answered(): Promise<string[]> {
    const all = await listDirectionsOf(opened.db, expression)
    const standing = standingOf(all, contradictDirections).map(({ id }) => id)
    return all.map(({ id }) => id).filter((id) => !standing.includes(id))
  }

  function expectRefusal(error: unknown): undefined {
    expect(error).toMatchObject({ reason: expect.any(String) })
  }
})

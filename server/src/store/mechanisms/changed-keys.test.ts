// Rules that give a mechanism another key than before: what people said of it stands.
import type { Mechanism } from '@qarar/core'
import type { MechanismPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { catchUpMechanisms } from './follow-mechanisms.ts'
import { heirsOf, type NewSpot, type OldSpot } from './heirs-of.ts'
import { knowMechanisms } from './know-mechanisms.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
let files: ReturnType<typeof testFiles>
let opened: TestStore
beforeEach(async () => {
  files = testFiles()
  opened = await server.newStore(files.read)
})

const words = [
  'Decides to establish a lamp fund for the coasts.',
  'Requests the lamp fund for the coasts to meet.',
]
const others = ['Notes with joy what the pilots of all harbours did.', 'Thanks the lamp fund for the coasts.']

/** A fund by its key, in paragraphs of the first work. */
function fund(key: string, ...eIds: string[]): Mechanism {
  const name = 'lamp fund for the coasts'
  const places = eIds.map((eId) => ({
    ...{
      text: name,
      span: { start: 0, end: name.length },
      work: 1,
      eId,
      state: 'established' as const,
      records: [],
    },
  }))
  return { kind: 'fund', key, name, state: null, paragraphs: eIds, places, aliases: [] }
}

const both = ['para_1', 'para_2']
const bring = (mechanisms = [fund('lamp', ...both)], number = '1/1-X', paragraphs = words) =>
  opened.store.importFile(
    files.make({
      name: `${number}.txt`,
      dates: ['2024-05-15'],
      mechanisms,
      symbol: number,
      works: [{ number, paragraphs }],
    }),
    { by },
  )

/** As if the texts had been read by other rules; of all texts, or of one. */
async function readAs(mechanisms: Mechanism[], symbol: string | null = null, isFollowed = true) {
  await opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql`update revision set publication = publication || ${JSON.stringify({ mechanisms })}::jsonb
      where ${symbol}::text is null or publication ->> 'symbol' = ${symbol}`.execute(change)
    await sql`truncate mechanism_followed`.execute(change)
  })
  if (isFollowed) await catchUpMechanisms(opened.db)
}

const list = async (query = {}) => (await opened.store.listMechanisms(query)).mechanisms
const page = async (id: string) => (await opened.store.getMechanism(id)) as MechanismPage
const intact = async () =>
  expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })

async function only() {
  const [found, ...others] = await list()
  expect(others).toEqual([])
  return found as NonNullable<typeof found>
}

test('what was rejected stays so, however often its key changes', async () => {
  await bring()
  const { id, version } = await only()
  await opened.store.decideMechanism(id, { kind: 'rejected', version, reason: 'none', by })
  for (const key of ['lamp coasts', 'coasts', 'lamp']) {
    await readAs([fund(key, ...both)])
    expect(await list()).toEqual([])
    expect(await list({ state: 'rejected' })).toMatchObject([{ id }])
  }
  await intact()
})

test('what was confirmed keeps its mentions, and its records what was said of them', async () => {
  await bring()
  const { id, version } = await only()
  await opened.store.decideMechanism(id, { kind: 'confirmed', version, by })
  const [record] = (await page(id)).records
  await opened.store.decideRecord(record?.id ?? '', { kind: 'confirmed', version: record?.version ?? 0, by })
  const before = await page(id)
  await readAs([fund('lamp coasts', ...both)])
  expect(await only()).toMatchObject({ id, state: 'confirmed', mentions: 2, records: 2 })
  const { mentions, records } = await page(id)
  expect([mentions, records]).toEqual([before.mentions, before.records])
  await bring([fund('lamp coasts', 'para_2')], '2/1-X', others)
  expect(await only()).toMatchObject({ id, mentions: 3 })
  await intact()
})

test('what was merged stays in the other one', async () => {
  await bring()
  const { id, version } = await only()
  const fields = {
    names: { ar: null, en: 'Lamps', fr: null },
    aliases: [],
    body: null,
    mandate: null,
    seat: null,
  }
  const into = (await opened.store.addMechanism({ kind: 'fund', organisation: 'ois', fields, by })).id
  await opened.store.decideMechanism(id, { kind: 'merged', version, into, by })
  await readAs([fund('lamp coasts', ...both)])
  expect(await only()).toMatchObject({ id: into, mentions: 2 })
})

test('a text that comes back under another key is known again', async () => {
  const { publication } = await bring()
  const { id, version } = await only()
  await opened.store.decideMechanism(id, { kind: 'rejected', version, reason: 'none', by })
  await opened.store.withdraw(publication as string, { reason: 'wrong file', by })
  await bring([fund('lamp coasts', ...both)], '1/1-X', [...words, 'Decides to remain seized of it.'])
  expect(await list()).toEqual([])
  expect(await list({ state: 'rejected' })).toMatchObject([{ id }])
})

test('where its own key is still given it stays what it is, and the other is one more', async () => {
  await bring()
  await bring(undefined, '2/1-X', others)
  const { id } = await only()
  await readAs([fund('lamp', 'para_1'), fund('lamp coasts', 'para_2')], '2/1-X')
  const [one, other, ...more] = await list()
  expect([one?.id, other?.id]).toContain(id)
  expect([other?.mentions, more]).toEqual([expect.any(Number), []])
  expect((await page(id)).same).toMatchObject([{ because: 'lamp fund for the coasts' }])
})

test('two that become one stay two, which are offered as the same', async () => {
  await bring([fund('lamp', 'para_1'), fund('coasts', 'para_2')])
  const held = await list()
  for (const { id, version } of held)
    await opened.store.decideMechanism(id, { kind: 'confirmed', version, by })
  await readAs([fund('lamp coasts', ...both)])
  const now = await list()
  expect(now).toHaveLength(3)
  const made = now.find(({ id }) => held.every((each) => each.id !== id))
  expect(made).toMatchObject({ state: 'proposed', mentions: 2 })
  const { same } = await page(made?.id ?? '')
  expect(same.map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id).sort())
})

test('two that become one go on as the one that was decided', async () => {
  await bring([fund('lamp', 'para_1'), fund('coasts', 'para_2')])
  const [, second] = await list()
  const { id, version } = second ?? { id: '', version: 0 }
  await opened.store.decideMechanism(id, { kind: 'confirmed', version, by })
  await readAs([fund('lamp coasts', ...both)])
  expect(await only()).toMatchObject({ id, state: 'confirmed', mentions: 2 })
  await intact()
})

test('what is of one text alone is not that of another one', async () => {
  await bring([fund('#1 fund', ...both)])
  await bring([fund('#1 fund', 'para_2')], '2/1-X', others)
  const [one, other, ...more] = await list()
  expect([one?.mentions, other?.mentions, more].flat().sort()).toEqual([1, 2])
  expect((await page(one?.id ?? '')).same).toMatchObject([{ id: other?.id }])
})

const paragraphs = Array.from(
  { length: 5 },
  (_, index) => `Thanks the lamp fund for the coasts, ${index + 1}.`,
)
const [first, second, ...rest] = paragraphs.map((_, index) => `para_${index + 1}`) as [string, string]
const all = [first, second, ...rest]

/** Of those that count the one that is named there. */
async function placedIn(eId: string) {
  const pages = await Promise.all((await list()).map(({ id }) => page(id)))
  return pages.find(({ mentions }) => mentions.some((each) => each.eId === eId))
    ?.mechanism as MechanismPage['mechanism']
}

test('one that nobody judged does not go with one that was rejected', async () => {
  await bring([fund('pilots', first), fund('lamp', second, ...rest)], '1/1-X', paragraphs)
  const { id, version } = await placedIn(first)
  await opened.store.decideMechanism(id, { kind: 'rejected', version, reason: 'none', by })
  await readAs([fund('lamp coasts', ...all)])
  expect(await only()).toMatchObject({ state: 'proposed', mentions: 5 })
  expect(await list({ state: 'rejected' })).toMatchObject([{ id, mentions: 0 }])
  await intact()
})

test('one that nobody judged is not merged with one that was', async () => {
  await bring([fund('pilots', first), fund('lamp', second, ...rest)], '1/1-X', paragraphs)
  const { id, version } = await placedIn(first)
  const names = { ar: null, en: 'Harbour pilots purse', fr: null }
  const fields = { names, aliases: [], body: null, mandate: null, seat: null }
  const into = (await opened.store.addMechanism({ kind: 'fund', organisation: 'ois', fields, by })).id
  await opened.store.decideMechanism(id, { kind: 'merged', version, into, by })
  await readAs([fund('lamp coasts', ...all)])
  const now = await list()
  expect(now).toHaveLength(2)
  expect(now.find((each) => each.id === into)).toMatchObject({ mentions: 0 })
  expect(now.find((each) => each.id !== into)).toMatchObject({ state: 'proposed', mentions: 5 })
})

test('what people merged goes on as the one that it was merged into', async () => {
  await bring([fund('lamp', first), fund('pilots', second, ...rest)], '1/1-X', paragraphs)
  const [held, other] = [await placedIn(first), await placedIn(second)]
  await opened.store.decideMechanism(held.id, { kind: 'confirmed', version: held.version, by })
  await opened.store.decideMechanism(other.id, { kind: 'merged', version: other.version, into: held.id, by })
  await readAs([fund('lamp coasts', ...all)])
  expect(await only()).toMatchObject({ id: held.id, state: 'confirmed', mentions: 5 })
  await intact()
})

test('what was said of records of one that was merged is not asked again', async () => {
  await bring([fund('lamp', 'para_1'), fund('pilots', 'para_2')])
  const [into, other] = [(await placedIn('para_1')).id, await placedIn('para_2')]
  const [record] = (await page(other.id)).records
  const said = { kind: 'rejected' as const, version: record?.version ?? 0, reason: 'none', by }
  await opened.store.decideRecord(record?.id ?? '', said)
  await opened.store.decideMechanism(other.id, { kind: 'merged', version: other.version, into, by })
  await readAs([fund('lamp coasts', ...both)])
  expect(await only()).toMatchObject({ id: into, mentions: 2, records: 1 })
  await bring([fund('lamp coasts', 'para_2')], '2/1-X', others)
  await readAs([fund('coasts', ...both)], '1/1-X')
  expect((await page(into)).records.filter(({ quote }) => quote === words[1])).toEqual([])
  await intact()
})

test('what others were merged into goes on before one of which nobody said anything', async () => {
  await bring(
    [fund('lamp', first), fund('pilots', second), fund('beacon', ...rest)],
    ...(['1/1-X', paragraphs] as const),
  )
  const [into, other] = [(await placedIn(first)).id, await placedIn(second)]
  await opened.store.decideMechanism(other.id, { kind: 'merged', version: other.version, into, by })
  await readAs([fund('pilots', second), fund('lamp coasts', first, ...rest)])
  expect(await only()).toMatchObject({ id: into, mentions: 5 })
})

test('one that was rejected in a text does not take along what stands in those that are followed later', async () => {
  await bring([fund('pilots', 'para_1')])
  const { id, version } = await only()
  await opened.store.decideMechanism(id, { kind: 'rejected', version, reason: 'none', by })
  await bring([fund('lamp', ...both)], '2/1-X', others)
  const [{ mechanism, ...known }, ...more] = await knownFirst([fund('lamp coasts', ...both)])
  expect([known, more]).toMatchObject([{ key: 'lamp coasts', eid: 'para_1' }, [{ eid: 'para_2' }]])
  expect(mechanism).not.toBe(id)
})

test('one that was confirmed in a text that is followed later goes on in those before', async () => {
  await bring([])
  await bring([fund('lamp', ...both)], '2/1-X', others)
  const { id, version } = await only()
  await opened.store.decideMechanism(id, { kind: 'confirmed', version, by })
  expect(await knownFirst([fund('lamp coasts', ...both)])).toMatchObject([
    { mechanism: id },
    { mechanism: id },
  ])
})

/** Of the first text where both are read so, and the second is followed after it. */
async function knownFirst(mechanisms: Mechanism[]) {
  await readAs(mechanisms, null, false)
  const [now, later] = await expressionsOf('1/1-X', '2/1-X')
  const found = await opened.db
    .transaction()
    .execute((change) => knowMechanisms(change, { now: [now], later: [later] }, async () => 1))
  return found as [(typeof found)[0], ...typeof found]
}

async function expressionsOf(...symbols: string[]) {
  const { rows } = await sql<{
    id: string
  }>`select e.id from expression e join revision r on r.id = e.revision
    order by array_position(${symbols}::text[], r.publication ->> 'symbol')`.execute(opened.db)
  return rows.map(({ id }) => id) as [string, string]
}

const spot = {
  group: 'fund',
  expression: 'e-1',
  order: 1,
  eid: 'para_1',
  words: 'a',
  from: 5,
  to: 9,
  name: 'lamp fund',
}
const read = (known: string, place: Partial<NewSpot> = {}): NewSpot => ({ ...spot, known, ...place })
const stood = (mechanism: string, place: Partial<OldSpot> = {}): OldSpot => ({
  ...{ ...spot, mechanism, whole: mechanism, stands: true, decided: false, rejected: false, keyed: false },
  ...place,
})
const none = { decided: true, rejected: true }
const merged = (mechanism: string, whole: string, place: Partial<OldSpot> = {}) =>
  stood(mechanism, { whole, decided: true, ...place })
const beside = { eid: 'para_2', words: 'b' }
const twice = [read('k'), read('k', beside)]

test.each<[string, NewSpot[], OldSpot[], [string, string][]]>([
  ['the same place', [read('k')], [stood('m')], [['k', 'm']]],
  ['another kind', [read('k', { group: 'office' })], [stood('m')], []],
  ['another text', [read('k', { expression: 'e-2' })], [stood('m')], []],
  ['another paragraph', [read('k', { eid: 'para_2', words: 'b' })], [stood('m')], []],
  ['the paragraph, elsewhere', [read('k', { eid: 'para_2' })], [stood('m')], [['k', 'm']]],
  [
    'a longer name in other words',
    [read('k', { words: 'b', from: 0, to: 30, name: 'the Lamp Fund of all' })],
    [stood('m')],
    [['k', 'm']],
  ],
  ['another name in other words', [read('k', { words: 'b', name: 'tide fund' })], [stood('m')], []],
  ['words that overlap', [read('k', { from: 8, to: 20, name: 'fund of all' })], [stood('m')], [['k', 'm']]],
  ['words beside', [read('k', { from: 9, to: 20, name: 'tides' })], [stood('m')], []],
  [
    'two that people said something of',
    [read('k'), read('k', { eid: 'para_2', words: 'b' })],
    [stood('m', { decided: true }), stood('n', { eid: 'para_2', words: 'b', decided: true })],
    [],
  ],
  [
    'two of which people said something of one',
    [read('k'), ...['b', 'c'].map((words) => read('k', { eid: words, words }))],
    [stood('m', { decided: true }), ...['b', 'c'].map((words) => stood('n', { eid: words, words }))],
    [['k', 'm']],
  ],
  [
    'two that nobody said anything of',
    [read('k'), ...['b', 'c'].map((words) => read('k', { eid: words, words }))],
    [stood('m'), ...['b', 'c'].map((words) => stood('n', { eid: words, words }))],
    [['k', 'n']],
  ],
  [
    'one that stands and one that stood',
    [read('k')],
    [stood('m', { stands: false }), stood('n')],
    [['k', 'n']],
  ],
  ['one that stood', [read('k')], [stood('m', { stands: false })], [['k', 'm']]],
  [
    'two keys for one',
    [read('j'), read('k', { eid: 'para_2', words: 'b' }), read('k', { eid: 'para_3', words: 'c' })],
    ['a', 'b', 'c'].map((words, index) => stood('m', { words, eid: `para_${index + 1}` })),
    [['k', 'm']],
  ],
  ['one that was rejected', twice, [stood('m', none), stood('m', { ...none, ...beside })], [['k', 'm']]],
  ['one that was rejected, and a place that is new', twice, [stood('m', none)], [['k', 'm']]],
  ['one that was rejected, beside another', twice, [stood('m', none), stood('n', beside)], []],
  [
    'one that was rejected, beside another that keeps its key',
    twice,
    [stood('m', none), stood('n', { keyed: true, ...beside })],
    [],
  ],
  [
    'one that was rejected, beside one that kept its key elsewhere',
    twice,
    [stood('m', none), stood('n', { keyed: true, stands: false, ...beside })],
    [['k', 'm']],
  ],
  ['one that was merged', twice, [merged('m', 'o'), merged('m', 'o', beside)], [['k', 'm']]],
  ['one that was merged, beside another', twice, [merged('m', 'o'), stood('n', beside)], []],
  ['one that was merged into the other', twice, [merged('m', 'n'), stood('n', beside)], [['k', 'n']]],
  [
    'one that was merged into the other, which keeps its key',
    twice,
    [merged('m', 'n'), stood('n', { keyed: true, ...beside })],
    [['k', 'm']],
  ],
  [
    'two that were merged into a third',
    [...twice, read('k', { eid: 'para_3', words: 'c' })],
    [merged('l', 'o'), ...['b', 'c'].map((words) => merged('m', 'o', { eid: words, words }))],
    [['k', 'm']],
  ],
  [
    'what another was merged into, beside one of which nobody said anything',
    [...twice, read('k', { eid: 'para_3', words: 'c' })],
    [
      merged('l', 'm'),
      ...['b', 'c'].map((words) => stood(words, { eid: words, words })),
      stood('m', { decided: true }),
    ],
    [['k', 'm']],
  ],
  ['one that keeps its key', [read('k')], [stood('m', { keyed: true })], []],
])('by %s', (_, now, before, heirs) => expect([...heirsOf(now, before)]).toEqual(heirs))

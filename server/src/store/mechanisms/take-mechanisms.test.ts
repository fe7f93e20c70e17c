// A file of mechanisms against what texts propose and what people have said.
import { mechanismsFile } from '@qarar/register/contract'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const cited = vi.hoisted(() => ({ asked: 0 }))
vi.mock('../pages/find-cited.ts', async (original) => {
  const { findCited } = await original<typeof import('../pages/find-cited.ts')>()
  return {
    findCited: (...given: Parameters<typeof findCited>) => {
      cited.asked++
      return findCited(...given)
    },
  }
})

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'a-person'
let files: ReturnType<typeof testFiles>
let opened: TestStore
beforeEach(async () => {
  files = testFiles()
  opened = await server.newStore(files.read)
})

const words = ['Decides to establish two groups.', 'Requests them to meet.']

type Told = [name: string, ...paragraphs: number[]]

/** A text that names contact groups in its paragraphs. */
function bring(...told: Told[]) {
  const mechanisms = told.map(([name, ...numbers]) => ({
    ...{ kind: 'contact-group' as const, key: name.toLowerCase(), name, state: null, aliases: [] },
    paragraphs: numbers.map((number) => `para_${number}`),
    places: numbers.map((number) => ({
      ...{ text: name, span: { start: 0, end: name.length }, work: 1, eId: `para_${number}` },
      ...{ state: null, records: [] },
    })),
  }))
  const works = [{ number: '1/1-X', paragraphs: words }]
  return opened.store.importFile(files.make({ dates: ['2024-05-15'], mechanisms, works }), { by })
}

const group = (en: string, more: object = {}) => ({
  ...{ kind: 'contact-group', names: { ar: null, en, fr: null } },
  ...more,
})

const paragraph = (number: number) => ({ symbol: '1/1-X', paragraph: String(number) })

const take = (...mechanisms: object[]) =>
  opened.store.takeMechanisms({ ...mechanismsFile.parse({ organisation: 'ois', mechanisms }), by })

const list = async () => (await opened.store.listMechanisms()).mechanisms

const asGroup = (en: string) => ({
  names: { ar: null, en, fr: null },
  ...{ aliases: [], body: null, mandate: null, seat: null },
})

/** Of each that was taken its name with those of the proposals that it is, and of each that was left its id. */
const told = ({ taken, left }: Awaited<ReturnType<typeof take>>) => [
  taken.map(({ name, proposals }) => [name, ...proposals.map((each) => each.name)]),
  left.map(({ id }) => id),
]

const idOf = async (name: string) => (await list()).find((each) => each.name === name)?.id ?? ''

async function decide(name: string, said: object) {
  const { mechanism } = (await opened.store.getMechanism(await idOf(name))) ?? {}
  const { id = '', version = 0 } = mechanism ?? {}
  await opened.store.decideMechanism(id, { version, by, ...said } as never)
  return id
}

test('two groups that one paragraph founds stay two, by their names', async () => {
  await bring(['Lamp Group', 1], ['Buoy Group', 1])
  const paragraphs = [paragraph(1)]
  expect(told(await take(group('Lamp Group', { paragraphs }), group('Buoy Group', { paragraphs })))).toEqual([
    [
      ['Lamp Group', 'Lamp Group'],
      ['Buoy Group', 'Buoy Group'],
    ],
    [],
  ])
  expect((await list()).map(({ name, state }) => [name, state]).sort()).toEqual([
    ['Buoy Group', 'edited'],
    ['Lamp Group', 'edited'],
  ])
})

test('a paragraph tells only where one proposal and one of the file are left in it', async () => {
  await bring(['Lamp Group', 1], ['Buoy Group', 1], ['Rope Group', 2])
  const [first, second] = [[paragraph(1)], [paragraph(2)]]
  const one = await take(group('Group of Keepers', { paragraphs: first }))
  expect(told(one)).toEqual([[['Group of Keepers']], []])
  const two = await take(group('Group A', { paragraphs: second }), group('Group B', { paragraphs: second }))
  expect(told(two)).toEqual([[['Group A'], ['Group B']], []])
  const left = await take(
    group('Buoy Group', { paragraphs: first }),
    group('Group of Lights', { paragraphs: first }),
    group('Group of Cords', { paragraphs: second }),
  )
  expect(told(left)).toEqual([
    [
      ['Buoy Group', 'Buoy Group'],
      ['Group of Lights', 'Lamp Group'],
      ['Group of Cords', 'Rope Group'],
    ],
    [],
  ])
})

test('names of its own in several proposals make them one, which is told; what several bear tells nothing', async () => {
  await bring(['Lamp Group', 1], ['Groupe des lampes', 1], ['Group', 2])
  const names = { ar: null, en: 'Lamp Group', fr: 'Groupe des lampes' }
  const taken = await take(
    group('', { names, aliases: ['Group'] }),
    group('Buoy Group', { aliases: ['Group'] }),
    group('Lamp Group'),
  )
  const [lamps] = taken.taken
  expect(told(taken)).toEqual([
    [['Lamp Group', expect.any(String), expect.any(String)], ['Buoy Group']],
    [lamps?.id],
  ])
  expect((await list()).map(({ name }) => name).sort()).toEqual(['Buoy Group', 'Group', 'Lamp Group'])
})

test('what people rejected, merged or renamed is found by what it was called, and left', async () => {
  await bring(['Rope Group', 2])
  const file = ['Lamp Group', 'Buoy Group', 'Light Group', 'Chart Group'].map((name) => group(name))
  await take(...file)
  const rejected = await decide('Buoy Group', { kind: 'rejected', reason: 'None.' })
  const kept = await idOf('Lamp Group')
  await decide('Light Group', { kind: 'merged', into: kept })
  const renamed = await decide('Chart Group', { kind: 'edited', fields: asGroup('Group on Maps') })
  const never = await decide('Rope Group', { kind: 'rejected', reason: 'None.' })
  const again = await take(...file, group('Rope Group'))
  expect(told(again)).toEqual([[], [kept, rejected, kept, renamed, never]])
  expect(told(await take(group('New Group', { aliases: ['rope group'] })))).toEqual([[], [never]])
  expect((await list()).map(({ name }) => name).sort()).toEqual(['Group on Maps', 'Lamp Group'])
})

test('what was taken and then taken back is left with its reason, unless it is asked for all the same', async () => {
  await bring(['Lamp Group', 1])
  const meeting = { type: 'meeting', values: { date: '2024-06-01', place: 'Lisport' } }
  const file = [group('Lamp Group', { records: [meeting] }), group('Buoy Group', { records: [meeting] })]
  await take(...file)
  const [lamps, buoys] = [await idOf('Lamp Group'), await idOf('Buoy Group')]
  await decide('Lamp Group', { kind: 'withdrawn', reason: 'Too early.' })
  await decide('Buoy Group', { kind: 'withdrawn', reason: 'Not ours.' })
  const left = await take(...file)
  expect(left).toEqual({
    taken: [],
    left: [
      { id: lamps, kind: 'contact-group', name: 'Lamp Group', refused: { reason: 'Too early.' } },
      { id: buoys, kind: 'contact-group', name: 'Buoy Group', refused: { reason: 'Not ours.' } },
    ],
  })
  const file2 = mechanismsFile.parse({ organisation: 'ois', mechanisms: file, again: true })
  const again = await opened.store.takeMechanisms({ ...file2, by })
  expect(again.taken.map(({ id }) => id)).toEqual([lamps, buoys])
  expect((await list()).map(({ name, state }) => [name, state]).sort()).toEqual([
    ['Buoy Group', 'edited'],
    ['Lamp Group', 'edited'],
  ])
  for (const id of [lamps, buoys])
    expect(
      (await opened.store.getMechanism(id))?.records.filter(({ type }) => type === 'meeting'),
    ).toHaveLength(1)
})

test('a record with sensitive values that is taken again is the same one', async () => {
  const values = {
    date: '2024-06-01',
    place: 'Lisport',
    type: 'threat',
    actors: 'two on a boat',
    verification: 'reported',
    source: 'the Lisport Gazette',
  }
  const file = [{ ...group('Lamp Watch'), kind: 'observatory', records: [{ type: 'incident', values }] }]
  await take(...file)
  await decide('Lamp Watch', { kind: 'withdrawn', reason: 'Too early.' })
  const again = mechanismsFile.parse({ organisation: 'ois', mechanisms: file, again: true })
  const [taken] = (await opened.store.takeMechanisms({ ...again, by })).taken
  const { records = [] } = (await opened.store.getMechanism(taken?.id ?? '')) ?? {}
  expect(records.filter(({ type }) => type === 'incident')).toHaveLength(1)
})

test('a proposal that somebody renamed is found by what the texts call it', async () => {
  await bring(['Lamp Group', 1])
  const id = await decide('Lamp Group', { kind: 'edited', fields: asGroup('Group on Lighthouses') })
  expect(told(await take(group('Lamp Group')))).toEqual([[], [id]])
})

test('what leads to a mechanism counts all its records, and tells the five newest', async () => {
  await bring(['Lamp Group', 1])
  const records = Array.from({ length: 8 }, (_, year) => ({
    ...{ type: 'state', values: { stand: 'operating', date: `${2017 + ((year * 3) % 8)}-05-15` } },
    paragraph: paragraph(1),
  }))
  await take(group('Lamp Group', { records }), group('Buoy Group', { records: records.slice(0, 1) }))
  const [text] = (await opened.store.getMechanism(await idOf('Lamp Group')))?.mentions ?? []
  const { links } = await opened.store.mechanismLinks({
    places: [{ publication: text?.publication ?? '', order: 1 }],
  })
  expect(links.map(({ name, total, places }) => [name, total, places.length])).toEqual([
    ['Buoy Group', 1, 1],
    ['Lamp Group', 8, 1],
  ])
  const days = links[1]?.records.map(({ values }) => (values.date as { value: string }).value)
  expect(days).toEqual([2024, 2023, 2022, 2021, 2020].map((year) => `${year}-05-15`))
})

test('the texts that a file names are looked up once, however many paragraphs and records name them', async () => {
  await bring(['Lamp Group', 1])
  cited.asked = 0
  const record = {
    type: 'state',
    values: { stand: 'established', date: '2024-05-15' },
    paragraph: paragraph(1),
  }
  const later = { type: 'state', values: { stand: 'ended', date: '2025-05-15' }, paragraph: paragraph(2) }
  const paragraphs = [paragraph(1), paragraph(2)]
  await take(
    group('Lamp Group', { paragraphs, records: [record, later] }),
    group('Buoy Group', { paragraphs }),
  )
  expect(cited.asked).toBe(1)
  await expect(take(group('Rope Group', { paragraphs: [paragraph(1), paragraph(9)] }))).rejects.toThrow(
    'mechanisms › 1: No text that is held has the number "1/1-X" and a paragraph 9',
  )
})

// The mechanisms of `examples/mechanisms.json`: one of every kind at least, so that every page and picture shows something.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type MechanismPage, mechanismsFile, mechanismsTaken } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importExample, type OwnStore, openOwnStore } from '../../http/testing/own-store.ts'
import { kindsInUse } from '../../kinds/read-kinds.ts'

const by = 'a-person'
const path = fileURLToPath(new URL('../../../../examples/mechanisms.json', import.meta.url))
const { kinds } = kindsInUse({})

let own: OwnStore
let pages: MechanismPage[]
beforeAll(async () => {
  own = await openOwnStore()
  const texts = ['council-7-resolutions', 'council-8-resolutions', 'resolution-single']
  for (const name of texts.flatMap((text) => [`${text}.en.txt`, `${text}.ar.txt`]))
    await importExample(own.store, name)
  const taken = await own.store.takeMechanisms({ ...(await readFileOfExamples()), by })
  mechanismsTaken.parse(taken)
  expect(taken.left).toEqual([])
  pages = []
  for (const { id } of taken.taken) {
    const page = await own.store.getMechanism(id, { asOf: '2026-11-22' })
    if (page) pages.push(page)
  }
})
afterAll(() => own?.remove())

const readFileOfExamples = async () => mechanismsFile.parse(JSON.parse(await readFile(path, 'utf8')))
const ofKind = (kind: string) => pages.filter(({ mechanism }) => mechanism.kind === kind)

test.each(kinds.map(({ id }) => id))('%s: there is one, named in three languages, with records', (kind) => {
  const those = ofKind(kind)
  expect(those.length).toBeGreaterThan(0)
  for (const { mechanism, records } of those) {
    expect(Object.values(mechanism.fields.names).every((name) => name !== null)).toBe(true)
    expect(records.filter(({ state }) => state === 'added').length).toBeGreaterThan(1)
  }
})

const questions = kinds.flatMap((kind) => kind.answers.map((asked) => [kind.id, asked.id] as const))
test.each(questions)('%s: the question “%s” is answered in one of them', (kind, asked) => {
  const answers = ofKind(kind).flatMap(({ answers }) => answers.filter(({ id }) => id === asked))
  const says = answers.some(
    ({ date, between, figures, records, holds }) =>
      date !== null ||
      between !== null ||
      records.length > 0 ||
      holds !== null ||
      figures.some(({ value }) => Number(value) > 0),
  )
  expect(says).toBe(true)
})

test.each(kinds.map(({ id, picture }) => [id, picture.record] as const))(
  '%s: its picture has records of the type %s',
  (kind, type) =>
    expect(ofKind(kind).some(({ records }) => records.some((record) => record.type === type))).toBe(true),
)

test('what texts propose in the paragraphs that the file names becomes the one of the file', () => {
  const [group] = ofKind('contact-group')
  expect(group?.mechanism).toMatchObject({ state: 'edited', name: 'Contact Group on the Halun Strait' })
  expect(group?.mentions.length).toBeGreaterThan(3)
  const task = group?.records.find(({ values }) => values.mandate !== undefined)
  expect(task?.values.mandate).toMatch(/^n-/)
  const [state] = group?.records.filter(({ type, state }) => type === 'state' && state === 'added') ?? []
  expect(state?.evidence).toMatchObject([{ kind: 'paragraph', eId: 'para_2' }])
})

test('the sums are those that the texts print', () => {
  const [fund] = ofKind('fund')
  const figure = (key: string) =>
    fund?.answers.find(({ id }) => id === 'outstanding')?.figures.find((each) => each.key === key)?.value
  expect([figure('pledged:USD'), figure('paid:USD'), figure('corrected:USD')]).toEqual([
    '4700000',
    '3400000',
    '-50000',
  ])
})

test('the same file again leaves what people keep, and a mistake keeps nothing and says where it stands', async () => {
  const file = await readFileOfExamples()
  const again = await own.store.takeMechanisms({ ...file, by })
  expect([again.taken.length, again.left.length]).toEqual([0, pages.length])
  const names = { ar: null, en: 'Guild of Pilots', fr: null }
  const one = { kind: 'group', names, records: [{ type: 'task', values: { due: 'soon' } }] }
  const first = { kind: 'group', names: { ...names, en: 'Guild of Rope-makers' } }
  const wrong = mechanismsFile.parse({ mechanisms: [first, one] })
  await expect(own.store.takeMechanisms({ ...wrong, by })).rejects.toThrow(
    /^mechanisms › 2: records › 1 \(task\): .*“soon” is no date/,
  )
  expect((await own.store.listMechanisms({ words: 'Guild of Rope-makers' })).total).toBe(0)
})

test('a mechanism is added with the paragraph that founded it: of its day, and proved by it', async () => {
  const names = { ar: null, en: 'Institute of Buoys', fr: null }
  const fields = { names, aliases: [], body: null, mandate: null, seat: null }
  const founding = {
    stand: 'asked-for',
    symbol: '7/1-م',
    paragraph: '٧',
    date: null,
    note: 'x',
    language: 'ar',
  } as const
  const add = (more: object = {}) =>
    own.store.addMechanism({
      ...{ kind: 'commission', organisation: 'ois', fields, by },
      founding: { ...founding, ...more },
    })
  const { id } = await add()
  const page = await own.store.getMechanism(id)
  expect(page?.mechanism.stand).toBe('asked-for')
  expect(page?.records).toMatchObject([
    { type: 'state', values: { date: { value: '2024-05-15' }, note: 'x' }, evidence: [{ eId: 'para_7' }] },
  ])
  expect((await own.store.getMechanism(id, { asOf: '2024-01-01' }))?.records).toEqual([])
  await expect(add({ symbol: '99/1-NAV' })).rejects.toThrow('No text that is held has the number "99/1-NAV"')
  await expect(add({ symbol: null })).rejects.toThrow('Give the number of the text')
  await expect(add({ symbol: null, paragraph: null, date: 'soon' })).rejects.toThrow('ليس تاريخاً يُعرف')
  expect((await own.store.listMechanisms({ words: 'Institute of Buoys' })).total).toBe(1)
})

test('paragraphs, mandates and parties lead to the mechanisms, by what they name and by what they prove', async () => {
  const [group] = ofKind('contact-group')
  const [proof] =
    group?.records.flatMap(({ evidence }) => (evidence[0]?.kind === 'paragraph' ? evidence : [])) ?? []
  if (proof?.kind !== 'paragraph') throw new Error('no proof')
  const { publication, order } = proof
  const { links } = await own.store.mechanismLinks({ places: [{ publication, order }] })
  const link = links.find(({ mechanism }) => mechanism === group?.mechanism.id)
  expect(link).toMatchObject({ name: 'Contact Group on the Halun Strait', kind: 'contact-group' })
  expect(link?.places.map(({ eId }) => eId)).toEqual(expect.arrayContaining(['para_2', 'para_3']))
  expect(new Set(link?.places.map(({ eId }) => eId)).size).toBe(link?.places.length)
  const task = group?.records.find(({ values }) => values.mandate !== undefined)
  const ofMandate = await own.store.mechanismLinks({ mandate: String(task?.values.mandate) })
  expect(ofMandate.links).toMatchObject([
    { mechanism: group?.mechanism.id, records: [{ id: task?.id }], total: 1 },
  ])
  expect(group?.called[String(task?.values.mandate)]).toBe('8/1-NAV §3')
  const [missions] = ofKind('mission')
  const { links: ofNobody } = await own.store.mechanismLinks({ party: 'state:YEM' })
  expect(ofNobody).toEqual([])
  const { id } = await own.store.addRecord(missions?.mechanism.id ?? '', {
    ...{
      type: 'visit',
      values: {},
      typed: { stage: 'planned', team: 'Yemen' },
      language: 'en',
      evidence: [],
      by,
    },
  })
  expect((await own.store.mechanismLinks({ party: 'state:YEM' })).links).toMatchObject([
    { mechanism: missions?.mechanism.id, records: [{ id }] },
  ])
  expect((await own.store.mechanismLinks({})).links).toEqual([])
})

test('the records of all mechanisms of a kind come together, the newest first, as of a day', async () => {
  const all = await own.store.listKindRecords({ kind: 'conference', type: 'plan' })
  const kept = all.records.filter(({ state }) => state === 'added')
  expect(new Set(kept.map(({ mechanism }) => all.names[mechanism]))).toEqual(
    new Set(['Second pledging conference for the Lighthouses Fund', 'First forum of fishermen’s societies']),
  )
  const meetings = { kind: 'contact-group', type: 'meeting' }
  const then = await own.store.listKindRecords({ ...meetings, asOf: '2024-12-31' })
  const now = await own.store.listKindRecords({ ...meetings, count: 1 })
  expect(then.total).toBeLessThan(now.total)
  expect(now.records).toHaveLength(1)
})

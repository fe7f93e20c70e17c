// Findings in the store, on real rules over the examples and invented texts.
import { createHash } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { linkTexts, readText } from '@qarar/core'
import { findingsPage, type KeptFinding, workPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTextBytes } from '../../read/read-text-file.ts'
import type { FindingQuery, Store } from '../store.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
let opened: TestStore
let store: Store
beforeEach(async () => {
  opened = await server.newStore()
  store = opened.store
})

/** A resolution whose only time limit lies before it. */
const harbours = (more = '') => `Organisation of Inland Seas

OIS/ASSEMBLY-4/2025/RES/2

Assembly of Heads of State
Fourth Session
Wadlan, Republic of Jelban
(10 - 11 October 2025)

Resolution No. 4/2-NAV

on

Harbours of the Inland Seas

The Assembly of Heads of State, meeting in its fourth session in Wadlan, Republic of Jelban, on 10 and 11 October 2025,

Recalling the harbours of the islands:

1. Requests the Secretary-General to open a harbour office before 30 June 2025.

2. Invites member States to mark their harbours with lights${more}.
`

/** The same of another year. */
const next = (more = '') =>
  harbours(more)
    .replace('ASSEMBLY-4/2025', 'ASSEMBLY-5/2026')
    .replaceAll('October 2025', 'October 2026')
    .replace('4/2-NAV', '5/7-NAV')
    .replaceAll(/fourth/gi, 'Fifth')
    .replace('Harbours of', 'Bells of')

async function bring(text: string, name = 'harbours.txt', replaces?: string) {
  const bytes = Buffer.from(text)
  const result = await store.importFile(
    { name, bytes, raw: readTextBytes(bytes, { name }) },
    { by, replaces },
  )
  await store.linkTexts()
  return { ...result, publication: result.publication as string }
}

const list = async (query?: FindingQuery) => findingsPage.parse(await store.listFindings(query))

async function onlyFinding(query?: FindingQuery): Promise<KeptFinding> {
  const { findings } = await list(query)
  expect(findings).toHaveLength(1)
  return findings[0] as KeptFinding
}

const states = async () => (await list()).states

/** What is found where texts are read together without a store. */
function foundTogether(texts: readonly string[]): string[] {
  const read = texts.map((text) => readText(readTextBytes(Buffer.from(text), { name: 'x.txt' })).publication)
  return linkTexts(read).findings.map(({ code }) => code)
}

const piers = harbours().replace(
  /\n1\. .*\n\n2\. .*\n$/,
  `
1. Requests the Secretary-General to study the reactivation of the Lamp Keepers Fund before 30 June 2025.

2. Commends the Lamp Keepers Fund.

3. Welcomes the visit made by the General Secretariat of the Organisation of Inland Seas to the northern piers of Tarn Bay.

4. Deplores the refusal to allow the General Secretariat of the Organisation of Inland Seas to enter the northern piers of Tarn Bay.
`,
)

test('what is found in the store is what is found where the texts are read together', async () => {
  await bring(piers)
  await bring(next(), 'next.txt')
  const { findings } = await list()
  const together = foundTogether([piers, next()])
  expect(together).toContain('states-disagree')
  expect(findings.map(({ code }) => code).sort()).toEqual(together.sort())
})

describe('a finding', () => {
  test('stands in the list with its words, its place and the text around them', async () => {
    const { publication, expression } = await bring(harbours())
    const finding = await onlyFinding()
    expect(finding).toMatchObject({
      id: expect.stringMatching(/^f-[0-9a-z]{10}$/),
      code: 'deadline-stale',
      params: { deadline: '2025-06-30' },
      state: 'open',
      dismissal: null,
    })
    expect(finding.places).toEqual([
      expect.objectContaining({
        ...{ publication, expression, language: 'en', order: 1, eId: 'para_1', part: 'operative' },
        ...{ quote: '30 June 2025', sourceLines: [20, 20] },
        before: expect.stringMatching(/harbour office before $/),
      }),
    ])
    const { work } = (await store.getWork(publication, 1)) ?? {}
    const { span } = work?.paragraphs.find(({ eId }) => eId === 'para_1') ?? {}
    const [place] = finding.places
    const text = work?.paragraphs.find(({ eId }) => eId === 'para_1')?.text ?? ''
    expect(text.slice((place?.span?.start ?? 0) - (span?.start ?? 0)).startsWith('30 June 2025')).toBe(true)
  })

  test('is the same one in every run', async () => {
    await bring(harbours())
    const { id, firstFound } = await onlyFinding()
    await opened.db.deleteFrom('linking').execute()
    expect(await store.linkTexts()).toMatchObject({ linked: true, texts: 1 })
    expect(await onlyFinding()).toMatchObject({ id, firstFound })
  })

  test('goes with its words, and comes back with them under its old id', async () => {
    const { publication } = await bring(harbours())
    const { id } = await onlyFinding()
    await bring(harbours().replace('30 June 2025', '30 June 2027'), 'later.txt', publication)
    expect(await states()).toEqual({ open: 0, dismissed: 0, gone: 1 })
    expect(await onlyFinding({ state: 'gone' })).toMatchObject({ id, state: 'gone' })
    await bring(harbours(' by night'), 'again.txt', publication)
    expect(await states()).toEqual({ open: 1, dismissed: 0, gone: 0 })
    expect(await onlyFinding()).toMatchObject({ id })
  })

  test('about a text that was withdrawn is shown no more, at once', async () => {
    const { publication } = await bring(harbours())
    await store.withdraw(publication, { reason: 'a draft', by })
    expect(await list()).toMatchObject({ pending: true, total: 0, publications: [] })
    await store.linkTexts()
    expect(await states()).toEqual({ open: 0, dismissed: 0, gone: 0 })
    expect(await opened.db.selectFrom('finding').select('state').execute()).toEqual([{ state: 'gone' }])
  })
})

describe('the list', () => {
  beforeEach(async () => {
    await bring(harbours())
    await bring(next(), 'next.txt')
  })

  test('is filtered by publication, work, code and state; counts are within the other filters', async () => {
    const all = await list()
    expect(all.total).toBeGreaterThan(1)
    const [first] = all.publications
    const id = first?.id as string
    const own = await list({ work: id })
    expect(own.total).toBe(first?.findings)
    expect(own.findings.every(({ places }) => places.some(({ publication }) => publication === id))).toBe(
      true,
    )
    expect((await list({ work: `${id}/1` })).total).toBe(own.total)
    expect((await list({ work: `${id}/2` })).total).toBe(0)
    expect((await list({ work: 'p-0000000000' })).total).toBe(0)
    const stale = await list({ code: 'deadline-stale' })
    expect(stale.total).toBe(all.codes['deadline-stale'])
    expect(stale.codes).toEqual(all.codes)
    expect(stale.findings.every(({ code }) => code === 'deadline-stale')).toBe(true)
  })

  test('has pages; a count of nothing gives the numbers alone', async () => {
    const { total, findings } = await list()
    const second = await list({ from: 2, count: 1 })
    expect(second).toMatchObject({ from: 2, total })
    expect(second.findings).toEqual([findings[1]])
    expect(await list({ count: 0 })).toMatchObject({ total, findings: [], publications: [] })
  })

  test('says whether it is behind the texts', async () => {
    expect((await list()).pending).toBe(false)
    const bytes = Buffer.from('A note that nothing recognises.')
    await store.importFile({ name: 'a.txt', bytes, raw: readTextBytes(bytes, { name: 'a.txt' }) }, { by })
    expect((await list()).pending).toBe(true)
    await store.linkTexts()
    expect((await list()).pending).toBe(false)
    expect(await store.linkTexts()).toMatchObject({ linked: false })
  })
})

describe('linking', () => {
  test('apart finds the same, while this thread goes on', async () => {
    const bytes = Buffer.from(harbours())
    await store.importFile({ name: 'a.txt', bytes, raw: readTextBytes(bytes, { name: 'a.txt' }) }, { by })
    expect(await store.linkTexts({ apart: true })).toMatchObject({ linked: true, texts: 1 })
    const { id } = await onlyFinding()
    await opened.db.deleteFrom('linking').execute()
    await store.linkTexts()
    expect(await onlyFinding()).toMatchObject({ id })
  })

  test('twice at once is once', async () => {
    const bytes = Buffer.from(harbours())
    await store.importFile({ name: 'a.txt', bytes, raw: readTextBytes(bytes, { name: 'a.txt' }) }, { by })
    const runs = await Promise.all([store.linkTexts(), store.linkTexts({ apart: true }), store.linkTexts()])
    expect(runs.filter(({ linked }) => linked)).toHaveLength(1)
    expect((await list()).total).toBe(1)
  })

  test('an empty store has nothing to link', async () => {
    expect(await store.linkTexts()).toEqual({ texts: 0, linked: false, seconds: 0 })
    expect(await list()).toMatchObject({ pending: false, total: 0 })
  })
})

describe('dismissing', () => {
  let publication: string
  let id: string
  beforeEach(async () => {
    ;({ publication } = await bring(harbours()))
    ;({ id } = await onlyFinding())
  })
  const dismiss = (reason = 'the office was open by then') => store.dismissFinding(id, { reason, by })

  test('takes a finding out of the open ones, with who said so and why', async () => {
    const dismissal = await dismiss(' the office was open by then ')
    expect(dismissal).toMatchObject({ finding: id, by, reason: 'the office was open by then' })
    expect(await states()).toEqual({ open: 0, dismissed: 1, gone: 0 })
    expect(await onlyFinding({ state: 'dismissed' })).toMatchObject({ id, state: 'dismissed', dismissal })
    const last = await opened.db.selectFrom('log').selectAll().orderBy('number', 'desc').executeTakeFirst()
    expect(last).toMatchObject({
      ...{ by, what: 'dismiss-finding', ids: [dismissal.id, id] },
      details: { code: 'deadline-stale', reason: dismissal.reason, places: [{ quote: '30 June 2025' }] },
    })
    expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('holds when the text comes again and when rules number its paragraphs otherwise', async () => {
    await dismiss()
    const moved = harbours()
      .replace('\n1. ', '\n1. Decides to keep the harbours.\n\n2. ')
      .replace('2. Inv', '3. Inv')
    await bring(moved, 'moved.txt', publication)
    const finding = await onlyFinding({ state: 'dismissed' })
    expect(finding).toMatchObject({ id, places: [{ eId: 'para_2', quote: '30 June 2025' }] })
  })

  test.each([
    ['a word near it', 'open a harbour office', 'open the harbour office'],
    ['the number of its text', 'No. 4/2-NAV', 'No. 4/3-NAV'],
  ])('holds when %s is corrected, and goes on holding', async (_, before, after) => {
    await dismiss()
    await bring(harbours().replaceAll(before, after), 'corrected.txt', publication)
    expect(await states()).toEqual({ open: 0, dismissed: 1, gone: 0 })
    await opened.db.deleteFrom('linking').execute()
    await store.linkTexts()
    expect(await onlyFinding({ state: 'dismissed' })).toMatchObject({ id })
    await bring(harbours(' again'), 'back.txt', publication)
    expect(await onlyFinding({ state: 'dismissed' })).toMatchObject({ id })
  })

  test('does not hold for the same date in another sentence', async () => {
    await dismiss()
    const other = harbours().replace('open a harbour office', 'paint all boats of the northern fleet in red')
    await bring(other, 'boats.txt', publication)
    expect(await states()).toEqual({ open: 1, dismissed: 0, gone: 1 })
  })

  test('does not hold for other words', async () => {
    await dismiss()
    await bring(harbours().replace('30 June 2025', '30 July 2025'), 'july.txt', publication)
    expect(await states()).toEqual({ open: 1, dismissed: 0, gone: 1 })
    expect((await onlyFinding()).places[0]?.quote).toBe('30 July 2025')
  })

  test('can be taken back, once, with a reason', async () => {
    const { id: decision } = await dismiss()
    const back = await store.withdrawDecision(decision, { reason: 'it was not', by: 'Omar' })
    expect(back).toMatchObject({ id: decision, publication, broken: [] })
    expect(await states()).toEqual({ open: 1, dismissed: 0, gone: 0 })
    const again = store.withdrawDecision(decision, { reason: 'again', by })
    await expect(again).rejects.toMatchObject({ code: 'not-applicable', reason: 'already-taken' })
    expect(await store.verify()).toMatchObject({ logEntries: 3, brokenAt: null, differsAt: null })
    await dismiss('now it is')
    expect((await onlyFinding({ state: 'dismissed' })).dismissal?.reason).toBe('now it is')
  })

  test.each([
    ['without a reason', ' ', 'no-reason'],
    ['with signs that nobody sees', 'a\u202eb', 'control-characters'],
  ])('is refused %s', async (_, reason, why) => {
    await expect(dismiss(reason)).rejects.toMatchObject({ code: 'not-applicable', reason: why })
  })

  test('is refused twice, of what is gone, and of what there never was', async () => {
    await dismiss()
    await expect(dismiss()).rejects.toMatchObject({ reason: 'already-dismissed' })
    await bring(harbours().replace('30 June 2025', 'summer'), 'summer.txt', publication)
    await expect(dismiss()).rejects.toMatchObject({ reason: 'finding-gone' })
    const unknown = store.dismissFinding('f-0000000000', { reason: 'x', by })
    await expect(unknown).rejects.toMatchObject({ code: 'not-found', reason: 'no-finding' })
  })

  test('of two at once one is taken', async () => {
    const both = await Promise.allSettled([dismiss('one'), dismiss('two')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await opened.db.selectFrom('dismissal').select('id').execute()).toHaveLength(1)
  })

  test('goes into an archive and back, and a forged one is found', async () => {
    await dismiss()
    const through = new PassThrough()
    const [archive] = await Promise.all([buffer(through), store.exportTo(through)])
    const other = await server.newStore()
    await other.store.restoreFrom(Readable.from([archive]))
    expect((await other.store.listFindings({ state: 'dismissed' })).findings).toEqual(
      (await list({ state: 'dismissed' })).findings,
    )
    expect(await other.store.verify()).toMatchObject({ differsAt: null })
    // What is derived is not in it, and found again: the same.
    expect((await other.store.listFindings()).pending).toBe(true)
    await other.store.linkTexts()
    expect((await other.store.listFindings()).states).toEqual({ open: 0, dismissed: 1, gone: 0 })
    await sql.raw('alter table dismissal disable trigger immutable').execute(other.db)
    await other.db.updateTable('dismissal').set({ reason: 'another' }).execute()
    await sql.raw('alter table dismissal enable trigger immutable').execute(other.db)
    expect(await other.store.verify()).toMatchObject({ brokenAt: null, differsAt: 2 })
  })
})

test.each([
  ['a dismissal is never changed', "update dismissal set reason = 'x'", /rows of dismissal are never/],
  ['nor deleted', 'delete from dismissal', /rows of dismissal are never/],
  ['nor is taking it back', 'truncate dismissal_withdrawal', /rows of dismissal_withdrawal are never/],
  ['a finding is never deleted', 'delete from finding', /rows of finding are never/],
  ['nor known by something else', "update finding set code = 'x'", /rows of finding are never/],
  [
    'who dismisses says why',
    "insert into dismissal select 'v-0000000000', id, 1, code, '[1]', ' ' from finding",
    /dismissal_reason_check/,
  ],
  [
    'and of what',
    "insert into dismissal select 'v-0000000000', 'f-0000000000', 1, code, '[1]', 'x' from finding",
    /foreign key/,
  ],
])('%s', async (_, statement, refused) => {
  await bring(harbours())
  const { id } = await onlyFinding()
  const { id: decision } = await store.dismissFinding(id, { reason: 'seen', by })
  await store.withdrawDecision(decision, { reason: 'not seen', by })
  await expect(sql.raw(statement).execute(opened.db)).rejects.toThrow(refused)
})

test('a work knows its other editions, its findings, and nothing of its languages twice', async () => {
  for (const name of ['council-7-resolutions', 'council-8-resolutions'])
    for (const language of ['ar', 'en']) await bringExample(`${name}.${language}.txt`)
  await store.linkTexts()
  const { publications } = await store.listLibrary()
  const seventh = publications.find(({ symbol }) => symbol?.includes('COUNCIL-7'))?.id as string
  const eighth = publications.find(({ symbol }) => symbol?.includes('COUNCIL-8'))?.id as string
  const later = workPage.parse(await store.getWork(eighth, 2))
  expect(later.relations.links).toEqual([
    expect.objectContaining({
      ...{ relation: 'renews', direction: 'from', publication: seventh, order: 2, language: 'ar' },
      clauses: expect.objectContaining({ changed: expect.any(Number) }),
    }),
  ])
  const earlier = workPage.parse(await store.getWork(seventh, 2))
  expect(earlier.relations.links).toContainEqual(
    expect.objectContaining({ relation: 'renews', direction: 'to', publication: eighth, order: 2 }),
  )
  const series = await store.getEditions(eighth, 2)
  expect(series?.editions.map(({ publication, isThis }) => [publication, isThis])).toEqual([
    [seventh, false],
    [eighth, true],
  ])
  expect(series?.next).toBeNull()
  const changed = series?.previous?.clauses.filter(({ change }) => change === 'changed') ?? []
  expect(changed.length).toBe(later.relations.links[0]?.clauses?.changed)
  for (const { words, earlier, later: clause } of changed) {
    const without = (change: string) => words.filter((each) => each.change !== change).map(({ text }) => text)
    const plain = (text?: string) => text?.replace(/\s+/g, ' ').trim()
    expect(plain(without('added').join(' '))).toBe(plain(earlier?.text))
    expect(plain(without('dropped').join(' '))).toBe(plain(clause?.text))
  }
  expect((await store.getNetwork(seventh, 2))?.later.map(({ publication }) => publication)).toEqual([eighth])
  const { total } = await list({ work: `${eighth}/3` })
  expect(total).toBeGreaterThan(0)
  expect((await store.getWork(eighth, 3))?.relations.found.length).toBeGreaterThan(0)
  expect((await store.getWork(eighth, 3))?.relations.findings).toBe(total)
  await store.withdraw(seventh, { reason: 'a test', by })
  expect((await store.getWork(eighth, 2))?.relations.links).toEqual([])
  expect((await store.getEditions(eighth, 2))?.previous).toBeNull()
})

describe('another file of a text', () => {
  const lamps = Array.from(
    { length: 300 },
    (_, at) =>
      `${at + 3}. Invites keeper ${(at + 17) ** 5} to light lamp ${(at + 7) ** 5 * 3} of quay ${(at + 5) ** 6}.`,
  )
  const shown = `${harbours()}\n${lamps.join('\n\n')}\n`
  const bringAs = async (format: string, text: string) => {
    const bytes = Buffer.from(`${format}\n${text}`)
    const raw = readTextBytes(Buffer.from(text), { name: `a.${format}` })
    const source = { ...raw.source, format, sha256: createHash('sha256').update(bytes).digest('hex') }
    const result = await store.importFile({ name: `a.${format}`, bytes, raw: { ...raw, source } }, { by })
    await store.linkTexts()
    return result
  }
  const inFiles = async (state?: FindingQuery['state']) =>
    (await list({ code: 'files-differ', state, count: 10 })).findings

  test('that says a paragraph in other words is found, with the words of both, until it is taken back', async () => {
    await bringAs('text', shown)
    expect(await inFiles()).toEqual([])
    const other = shown.replace('to open a harbour office', 'not to open any office')
    expect(await bringAs('pdf', other)).toMatchObject({ outcome: 'new-format' })
    const [found, ...more] = await inFiles()
    expect(more).toEqual([])
    expect(found).toMatchObject({
      params: { file: 'a.pdf', other: 'not to open any', what: expect.stringMatching(/^m-/) },
      places: [{ eId: 'para_1', quote: 'to open a harbour' }],
    })
    await store.withdraw(String(found?.params.what), { reason: 'a test', by })
    await store.linkTexts()
    expect(await inFiles()).toEqual([])
    expect(await inFiles('gone')).toHaveLength(1)
  })

  test('that has a word more, or less, shows the word before it too', async () => {
    await bringAs('text', shown)
    await bringAs('docx', shown.replace('with lights', 'with two lights').replace('meeting in its', 'in its'))
    const said = (await inFiles()).map(({ places, params }) => [places[0]?.quote, params.other])
    expect(said.sort()).toEqual([
      ['State, meeting', 'State,'],
      ['with', 'with two'],
    ])
  })

  test('is found in the paragraph that differs, where another has the same words', async () => {
    const twice = shown.replace(
      'Invites member States to mark their harbours with lights',
      'Decides to remain seized',
    )
    const last = '303. Decides to remain seized.'
    await bringAs('text', `${twice}\n${last}\n`)
    await bringAs('pdf', `${twice}\n${last.replace('remain', 'stay')}\n`)
    const said = (await inFiles()).map(({ places, params }) => [places[0]?.eId, params.other])
    expect(said).toEqual([['para_303', 'stay']])
  })

  test('that only parts its lines otherwise is none', async () => {
    await bringAs('text', shown)
    const parted = shown.replace('1. Requests', '1.\nRequests')
    const { outcome, message } = await bringAs('pdf', parted)
    expect([outcome, message]).toEqual([
      'new-format',
      expect.stringMatching(/the same letters and digits\.$/),
    ])
    expect(await inFiles()).toEqual([])
  })
})

async function bringExample(name: string) {
  const { readFile } = await import('node:fs/promises')
  const bytes = await readFile(new URL(`../../../../examples/${name}`, import.meta.url))
  await store.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by })
}

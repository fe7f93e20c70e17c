// Whether a State is one of those that a text asks without naming them, in the examples.
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
let opened: TestStore
let publication = ''
const withTexts = server.copiesOf(async (filled) => {
  for (const name of ['council-7-resolutions.en.txt', 'council-8-resolutions.en.txt'])
    publication = (await importExample(filled.store, name)).publication ?? ''
  return {}
})
beforeEach(async () => {
  opened = await withTexts()
})
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'Mona Karran'
const ours = { belongs: true, reason: 'it has ports there', evidence: [], by }
const state = async (concern: 'member' | 'subset' = 'subset') => {
  const page = await opened.store.getState('omn', { concern, count: 1000 })
  if (!page) throw new Error('no State')
  return page
}
const idsOf = ({ mandates }: { mandates: { id: string }[] }) => mandates.map(({ id }) => id)

async function undecided(): Promise<string> {
  const [id] = idsOf(await state())
  if (id === undefined) throw new Error('nothing is undecided')
  return id
}

test('what a person decided moves to the list of the State, with who said so and why', async () => {
  const id = await undecided()
  const before = await state()
  const listed = await opened.store.listStates()
  expect(listed.states.map((each) => each.state)).not.toContain('state:OMN')
  const said = await opened.store.decideSubset(id, 'omn', ours)
  const { counts, decided, away } = await state()
  expect([counts.subset, counts.member]).toEqual([before.counts.subset - 1, before.counts.member + 1])
  expect(idsOf(await state())).not.toContain(id)
  expect(idsOf(await state('member'))).toContain(id)
  expect([decided, away]).toEqual([[said], []])
  expect(said).toMatchObject({ mandate: id, state: 'state:OMN', by, reason: ours.reason })
  expect((await opened.store.getMandate(id))?.subset).toEqual([said])
  const after = await opened.store.listStates()
  expect(after.states.find((each) => each.state === 'state:OMN')?.counts).toEqual(counts)
})

test('what it does not belong to goes away, and comes back where that is taken back', async () => {
  const id = await undecided()
  const before = await state()
  const source = { kind: 'document' as const, text: 'note of 3 May' }
  const { id: no } = await opened.store.decideSubset(id, 'OMN', {
    ...{ belongs: false, reason: null, evidence: [source], by },
  })
  const page = await state()
  expect(page.counts).toEqual({ ...before.counts, subset: before.counts.subset - 1 })
  expect(idsOf({ mandates: page.away })).toEqual([id])
  expect(await opened.store.withdrawSubset(no, { reason: 'misread', by })).toEqual({
    ...{ id: no, mandate: id, state: 'state:OMN' },
  })
  expect(await state()).toEqual(before)
  expect((await opened.store.getMandate(id))?.subset).toMatchObject([
    { id: no, evidence: [source], withdrawn: { by, reason: 'misread' } },
  ])
})

test('what says nothing, is decided, or leaves nothing to decide is refused', async () => {
  const id = await undecided()
  const decide = (mandate: string, code: string, said: object = {}) =>
    opened.store.decideSubset(mandate, code, { ...ours, ...said })
  await expect(decide(id, 'OMN', { reason: ' ' })).rejects.toMatchObject({ reason: 'no-reason' })
  await expect(decide(id, 'XYZ')).rejects.toMatchObject({ code: 'not-found' })
  await expect(decide('n-0000000000', 'OMN')).rejects.toMatchObject({ code: 'not-found' })
  const all = idsOf(await opened.store.listRegister({ count: 1000 }))
  const subsets = new Set(idsOf(await state()))
  const other = all.find((each) => !subsets.has(each)) ?? ''
  await expect(decide(other, 'OMN')).rejects.toMatchObject({ reason: 'no-subset' })
  const { id: said } = await decide(id, 'OMN')
  await expect(decide(id, 'OMN', { belongs: false })).rejects.toMatchObject({ reason: 'subset-decided' })
  const why = { reason: 'wrong', by }
  await opened.store.withdrawSubset(said, why)
  await expect(opened.store.withdrawSubset(said, why)).rejects.toMatchObject({ reason: 'already-taken' })
  await expect(opened.store.withdrawSubset('sb-0000000000', why)).rejects.toMatchObject({ code: 'not-found' })
})

test('it comes back from an archive, and what was altered behind the log is found', async () => {
  const id = await undecided()
  const { id: taken } = await opened.store.decideSubset(id, 'OMN', { ...ours, belongs: false })
  await opened.store.withdrawSubset(taken, { reason: 'wrong', by })
  await opened.store.decideSubset(id, 'OMN', ours)
  const copy = await server.newStore()
  await copy.store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
  expect((await copy.store.getMandate(id))?.subset).toEqual((await opened.store.getMandate(id))?.subset)
  expect((await copy.store.verify()).differsAt).toBeNull()
  await copy.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await change.updateTable('subset_decision').set({ belongs: true }).where('id', '=', taken).execute()
  })
  expect((await copy.store.verify()).differsAt).not.toBeNull()
})

test('who may not see unmarked statuses sees what the text says, undecided', async () => {
  await opened.store.setMark(publication, { level: 'public', reason: 'adopted', by })
  const below = opened.store.at('public')
  const seen = async () =>
    (await below.getState('OMN', { concern: 'subset', count: 1000 })) ?? (await state())
  const before = await seen()
  const [id = ''] = idsOf(before)
  await opened.store.decideSubset(id, 'OMN', ours)
  expect((await seen()).counts.subset).toBeGreaterThan(0)
  expect(await seen()).toEqual(before)
  expect((await below.getMandate(id))?.subset).toEqual([])
  expect(idsOf(await state())).not.toContain(id)
  await expect(below.decideSubset(id, 'YEM', ours)).rejects.toMatchObject({ reason: 'below-level' })
})

test('with a text that is removed by order go the decisions on what it asks', async () => {
  const id = await undecided()
  const page = await opened.store.getMandate(id)
  expect(page?.mandate.place?.publication).toBe(publication)
  const { id: said } = await opened.store.decideSubset(id, 'OMN', ours)
  await opened.store.withdrawSubset(said, { reason: 'wrong', by })
  await opened.store.remove(publication, { reason: 'by order', by })
  expect(await opened.db.selectFrom('subset_decision').selectAll().execute()).toEqual([])
  expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

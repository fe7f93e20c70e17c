// How open a compiled report is: no wider than anything that it says, also where no record says it.
import type { MechanismReport, MechanismVersion } from '@qarar/register/contract'
import { afterAll, afterEach, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { levelOfChapters } from '../reports/mechanism-chapters.ts'
import type { Store } from '../store.ts'
import { startTestServer } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'Maha'
const year = { from: '2024-01-01', to: '2025-12-31' }
const compile = async (store: Store, id: string) =>
  (await store.compileMechanism(id, year)) as MechanismReport
const added = (store: Store, kind: string, en: string) =>
  store.addMechanism({
    ...{ kind, organisation: 'ois', by },
    fields: { names: { ar: null, en, fr: null }, aliases: [], body: null, mandate: null, seat: null },
  })

async function withTexts() {
  const { store, db } = await server.newStore()
  await importExample(store, 'council-7-resolutions.en.txt')
  const { mechanisms } = await store.listMechanisms({ kind: 'contact-group' })
  const [group] = mechanisms as [MechanismVersion]
  const page = await store.getMechanism(group.id)
  const publication = page?.mentions[0]?.publication ?? ''
  return { store, db, group, publication }
}

test('is as narrow as a text that it quotes, though there is no record', async () => {
  const { store, group, publication } = await withTexts()
  await store.decideMechanism(group.id, { kind: 'confirmed', version: group.version, by })
  for (const level of ['public', 'secret', 'limited'] as const) {
    const { level: before } = (await store.getMark(publication)) ?? {}
    if (before !== level) await store.setMark(publication, { level, reason: 'by order', by })
    const report = await compile(store, group.id)
    expect(report.sections.some(({ id }) => id === 'asked')).toBe(true)
    expect([report.records, report.level]).toEqual([0, level])
  }
})

test('is limited where a person wrote the name and nothing else is known', async () => {
  const { store } = await server.newStore()
  const { id } = await added(store, 'envoy', 'Envoy to the Reefs')
  expect(await compile(store, id)).toMatchObject({ records: 0, level: 'limited' })
})

test('and a chapter of the report to a session is as narrow as the names that it prints', async () => {
  const { store, db, group, publication } = await withTexts()
  const { id: volume } = await store.planReport({
    ...{ session: 'COUNCIL-8', form: 'items', languages: ['en'], title: {} },
    ...{ from: '2024-05-15', until: '2025-04-01', by },
  })
  const head = await store.getVolumeHead(volume)
  expect(await levelOfChapters(db, head)).toBeNull()
  await store.setMark(publication, { level: 'secret', reason: 'by order', by })
  await store.decideMechanism(group.id, { kind: 'confirmed', version: group.version, by })
  expect(await levelOfChapters(db, head)).toBe('secret')
  await store.setMark(publication, { level: 'public', reason: 'by order', by })
  expect(await levelOfChapters(db, head)).toBe('public')
  await added(store, 'envoy', 'Envoy to the Reefs')
  expect(await levelOfChapters(db, head)).toBe('limited')
})

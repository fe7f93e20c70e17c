// What a list of saved searches and views says is new, whatever becomes of one of them.
import { everything, type RegisterMandate } from '@qarar/register/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { askingReader } from '../testing/asking-reader.ts'
import { fileOf } from '../testing/line-reader.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { listSaved } from './list-saved.ts'

const server = await startTestServer()
afterAll(server.stop)

const by = 'ليلى'
let opened: TestStore
beforeAll(async () => {
  opened = await server.newStore(askingReader({ verbs: ['Requests'], splits: false, follow: 'task' }))
})

let copies = 0
/** A text that asks for one thing. */
const bring = () =>
  opened.store.importFile(
    fileOf(`The council of harbour ${++copies} met.\nRequests the pilots to count ${copies * 7} buoys.`),
    { by },
  )

const newsOf = async () => {
  const { saved } = await opened.store.listSaved({ ownNames: [by] })
  return Object.fromEntries(saved.map(({ name, news }) => [name, news?.count ?? null]))
}

/** As no program would save it. */
const putIn = (id: string, kind: string, query: string) =>
  opened.db.transaction().execute(async (change) => {
    const row = { id, kind, name: id, query, seen: 1 }
    const { number } = await appendLog(change, { by, what: 'save-query', ids: [id], details: row })
    await insertRows(change, 'saved_query', [{ ...row, log: number, upto: null }])
  })

beforeEach(async () => {
  const { saved } = await opened.store.nameSaved()
  for (const { id } of saved) await opened.store.endSaved(id, { by })
})

const save = (name: string, query: string) => opened.store.saveQuery({ kind: 'register', name, query, by })

test('one that cannot be answered says so, and the others are counted', async () => {
  await save('All', '')
  await putIn('z-bad0000000', 'register', 'before=0000-01-01')
  await putIn('z-slow000000', 'search', 'q=buoys')
  await bring()
  const search = () => Promise.reject(new Error('canceling statement due to statement timeout'))
  const { saved } = await listSaved({ db: opened.db, level: everything, ownNames: [], search })
  expect(saved.map(({ name, news }) => [name, news?.count ?? null])).toEqual([
    ['All', 1],
    ['z-bad0000000', null],
    ['z-slow000000', null],
  ])
  expect((await opened.store.nameSaved()).saved.map(({ name }) => name)).toContain('z-bad0000000')
  await expect(save('Year', 'before=0000-01-01')).rejects.toMatchObject({ reason: 'nothing-to-save' })
})

test('what statuses and owners change is counted again, and nothing else is', async () => {
  await save('All', '')
  await save('Silent', 'status=none')
  await save('Nobody’s', 'owner=nobody')
  await save('Mine', 'mine=true')
  expect(await newsOf()).toEqual({ All: 0, Silent: 0, 'Nobody’s': 0, Mine: 0 })
  await bring()
  expect(await newsOf()).toEqual({ All: 1, Silent: 1, 'Nobody’s': 1, Mine: 0 })
  const { mandates } = await opened.store.listRegister()
  const { id, owner } = mandates.find(({ fields }) =>
    fields.action.includes(`${copies * 7}`),
  ) as RegisterMandate
  await opened.store.assignMandates([id], {
    ...{ post: by, person: null, by: null, assignedBy: by, seen: { [id]: owner } },
  })
  expect(await newsOf()).toEqual({ All: 1, Silent: 1, 'Nobody’s': 0, Mine: 1 })
  await opened.store.recordStatus(id, {
    ...{
      addressee: 'name:the pilots',
      status: 'implemented',
      asOf: '2025-01-01',
      note: null,
      reportText: null,
    },
    ...{ evidence: [], by },
  })
  expect(await newsOf()).toEqual({ All: 1, Silent: 0, 'Nobody’s': 0, Mine: 1 })
  const { log, saved } = await opened.store.listSaved({ ownNames: [by] })
  for (const one of saved) await opened.store.seeSaved(one.id, { log, by })
  expect(await newsOf()).toEqual({ All: 0, Silent: 0, 'Nobody’s': 0, Mine: 0 })
})

test('a post and a person have names that are not endless, whatever they are given through', async () => {
  await bring()
  const { mandates } = await opened.store.listRegister()
  const { id } = mandates.find(({ owner }) => owner === null) as RegisterMandate
  const assign = (person: string) =>
    opened.store.assignMandates([id], {
      ...{ post: '港'.repeat(500), person, by: null, assignedBy: by, seen: { [id]: null } },
    })
  await expect(assign('x'.repeat(501))).rejects.toMatchObject({ code: 'not-applicable' })
  await assign('灯'.repeat(500))
  expect((await opened.store.listRegister({ owner: '港'.repeat(500) })).total).toBe(1)
  expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

import type { Status } from '@qarar/register/contract'
import { afterAll, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

const by = 'Mona Karran'
const day = '2024-09-01'
const [office, head] = ['ois/general-secretariat', 'ois/secretary-general']

async function say(opened: TestStore, id: string, addressee: string, status: Status, asOf = day) {
  const given = { addressee, status, asOf, note: null, reportText: null, evidence: [], by }
  return opened.store.recordStatus(id, given)
}

test('of entries for one day the later one goes, whomever of a desk it is about, in lists and dockets alike', async () => {
  const opened = await server.newStore()
  await importExample(opened.store, 'council-7-resolutions.en.txt')
  const { mandates } = await opened.store.listRegister({ words: 'study of the annual running cost' })
  const id = mandates[0]?.id as string
  const statuses = async (asOf?: string) =>
    (await opened.store.getMandate(id, { asOf }))?.mandate.statuses.map(({ addressee, status }) => [
      addressee,
      status,
    ])
  const answered = async (session: string, asOf?: string) => {
    const { docket } = await opened.store.getDocket({ session, asOf })
    const all = [...(docket?.tasks ?? []), ...(docket?.carried ?? [])]
    return all.find(({ mandate }) => mandate.id === id)?.isAnswered ?? 'not carried'
  }

  await say(opened, id, head, 'implemented')
  await say(opened, id, office, 'in-progress')
  for (const asOf of [undefined, day]) {
    expect(await statuses(asOf)).toEqual([
      [head, 'implemented'],
      [office, 'in-progress'],
    ])
    expect(await answered('COUNCIL-8', asOf)).toBe(false)
    expect(await answered('COUNCIL-9', asOf)).toBe(false)
  }

  await say(opened, id, head, 'implemented')
  for (const asOf of [undefined, day]) {
    expect(await statuses(asOf)).toEqual([
      [office, 'in-progress'],
      [head, 'implemented'],
    ])
    expect(await answered('COUNCIL-8', asOf)).toBe(true)
    expect(await answered('COUNCIL-9', asOf)).toBe('not carried')
  }
})

test('an entry that stands again after a later one was taken back keeps its place', async () => {
  const opened = await server.newStore()
  await importExample(opened.store, 'council-7-resolutions.en.txt')
  const { mandates } = await opened.store.listRegister({ words: 'study of the annual running cost' })
  const id = mandates[0]?.id as string
  await say(opened, id, office, 'in-progress')
  await say(opened, id, head, 'implemented')
  const wrong = await say(opened, id, office, 'continuing')
  await opened.store.withdrawStatus(wrong.id, { reason: 'a slip', by })
  const { docket } = await opened.store.getDocket({ session: 'COUNCIL-8' })
  expect(docket?.tasks.find(({ mandate }) => mandate.id === id)?.isAnswered).toBe(true)
})

test('a mandate of a day before has no entry of a later day', async () => {
  const opened = await server.newStore()
  await importExample(opened.store, 'council-7-resolutions.en.txt')
  const { mandates } = await opened.store.listRegister({ words: 'study of the annual running cost' })
  const id = mandates[0]?.id as string
  await say(opened, id, head, 'in-progress', '2024-08-01')
  await say(opened, id, head, 'implemented', day)
  const entries = async (asOf?: string) => (await opened.store.getMandate(id, { asOf }))?.entries
  expect(await entries('2024-08-31')).toMatchObject([{ status: 'in-progress' }])
  expect(await entries(day)).toHaveLength(2)
  expect(await entries()).toHaveLength(2)
})

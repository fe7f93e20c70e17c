// Removal by order of what people said, and of what they said it by.
import type { Evidence } from '@qarar/register/contract'
import { afterAll, afterEach, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import type { Store } from '../store.ts'
import { startTestServer } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
const order = { reason: 'by order of the Secretary General', by }
const gone = '[removed by order]'

async function writeNote(store: Store) {
  await importExample(store, 'council-7-resolutions.en.txt')
  const listed = await store.listRegister({ count: 2 })
  const mandates = listed.mandates.map(({ id }) => id)
  const { id: letter } = await store.writeLetter({
    ...{ number: 'SG/12', date: '2024-06-01', limit: null, language: 'en', refersTo: null },
    ...{ mandates, recipients: ['state:YEM'], by },
  })
  return { letter, mandates }
}

test('a status is removed, and then the answer that brought it', async () => {
  const { store } = await server.newStore()
  const { letter, mandates } = await writeNote(store)
  const mandate = mandates[0] as string
  const { id: answer } = await store.registerAnswer({
    ...{ letter, from: 'state:YEM', kind: 'reply', number: 'Y/1', date: '2024-07-02', language: 'en', by },
    ...{ words: 'We say that the pier is painted.', publication: null },
    returns: [{ mandate, status: 'implemented', quote: 'the pier is painted' }],
  })
  const [entry] = (await store.getMandate(mandate))?.entries ?? []
  await store.remove(entry?.id ?? '', order)
  const words = async () => (await store.getLetter(letter))?.answers.map((each) => each.words)
  expect(await words()).toEqual(['We say that the pier is painted.'])
  await store.remove(answer, order)
  expect(await words()).toEqual([gone])
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

test('the words of an answer that came as rows go with a status of it, those of its statuses with the answer', async () => {
  const { store, db } = await server.newStore()
  const { letter, mandates } = await writeNote(store)
  const typed = ['The pier is painted.', 'The bell is cast.']
  const row = { status: 'implemented', asOf: '2024-06-20', evidence: '', note: '' }
  const rows = mandates.map((mandate, at) => ({ mandate, ...row, text: typed[at] as string }))
  const form = { letter, from: 'state:YEM', rows }
  const seen = (await store.previewForm(form)).rows.map(({ mandate, version, entry }) => ({
    ...{ mandate: mandate ?? '', version: version ?? 0, entry, asOf: null },
  }))
  const taken = await store.takeForm(form, { rows: seen, number: 'Y/2', date: '2024-07-02', by })
  const [first, second] = taken.entries as [string, string]
  await store.remove(first, order)
  expect((await db.selectFrom('answer').select('words').execute())[0]).toEqual({ words: gone })
  const said = async () =>
    (await db.selectFrom('status_entry').select(['id', 'report_text']).execute()).sort((a) =>
      a.id === first ? -1 : 1,
    )
  expect(await said()).toEqual([
    { id: first, report_text: gone },
    { id: second, report_text: 'The bell is cast.' },
  ])
  await store.remove(taken.answer ?? '', order)
  expect((await said())[1]).toEqual({ id: second, report_text: gone })
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

test('of a report on a mandate that stays, the removed proofs go, and the words where they are of the removed text', async () => {
  const { store, db } = await server.newStore()
  await importExample(store, 'council-7-resolutions.en.txt')
  const telling = (await importExample(store, 'council-8-resolutions.en.txt')).publication ?? ''
  const proving = (await importExample(store, 'decision.en.txt')).publication ?? ''
  await store.linkTexts()
  const { proposals } = await store.listClosingProposals({})
  const told = proposals.find(({ publication }) => publication === telling)
  if (!told) throw new Error('nothing is proposed')
  const { order: at, eid: eId } = await db
    .selectFrom('paragraph as g')
    .innerJoin('expression as e', 'e.revision', 'g.revision')
    .select(['g.work as order', 'g.eid'])
    .where('e.publication', '=', proving)
    .where('g.work', 'is not', null)
    .orderBy('g.position')
    .executeTakeFirstOrThrow()
  const place = { kind: 'paragraph' as const, publication: proving, order: at as number, eId }
  const closing = await store.recordClosing(told.mandate, {
    ...{ kind: told.kind, date: '2025-03-01', symbol: 'OIS/SG/3', proposal: told.id, evidence: [place], by },
  })
  const left = () =>
    db
      .selectFrom('closing')
      .select(['symbol', 'quote', 'evidence'])
      .where('id', '=', closing.id)
      .executeTakeFirstOrThrow()
  await store.remove(proving, order)
  expect(await left()).toMatchObject({ symbol: null, quote: told.quote })
  expect(publicationsOf(await left())).toEqual([telling])
  await store.remove(telling, order)
  expect(await left()).toEqual({ symbol: null, quote: gone, evidence: [] })
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

const publicationsOf = ({ evidence }: { evidence: Evidence[] }) =>
  evidence.map((each) => ('publication' in each ? each.publication : null))

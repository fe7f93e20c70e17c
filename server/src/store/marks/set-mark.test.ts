import { readFileSync } from 'node:fs'
import { afterAll, afterEach, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { readTextBytes } from '../../read/read-text-file.ts'
import { readShape } from '../levels/level-views.ts'
import { markStore } from '../levels/testing/marked-store.ts'
import { visibleRows } from '../levels/visible-rows.ts'
import { startTestServer } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const markedStore = server.copiesOf(({ store }) => markStore(store))

const by = 'ليلى'

test('adopted texts are public where nobody says otherwise, correspondence and records are not', async () => {
  const { store } = await server.newStore()
  const levelOf = async (name: string) => {
    const { publication } = await importExample(store, name)
    return (await store.getMark(publication ?? ''))?.level
  }
  for (const name of ['resolution-single.en.txt', 'council-7-resolutions.ar.txt', 'communique.en.txt'])
    expect(await levelOf(name), name).toBe('public')
  for (const name of ['note-verbale.en.txt', 'verbatim-record.en.txt', 'draft-resolution.en.txt'])
    expect(await levelOf(name), name).toBe('limited')
})

test('notes, answers and statuses are limited, and never wider than what they quote', async () => {
  const { store, publication, letter, answer, entry, openMandate } = await markedStore()
  expect(await store.levelsOf([letter, answer])).toEqual({ [letter]: 'secret', [answer]: 'secret' })
  await store.setMark(publication, { level: 'public', reason: 'adopted', by })
  expect(await store.levelsOf([letter, answer, entry])).toEqual({
    ...{ [letter]: 'limited', [answer]: 'limited', [entry]: 'secret' },
  })
  await store.setMark(letter, { level: 'public', reason: 'published', by })
  await store.setMark(answer, { level: 'public', reason: 'published', by })
  const { answers } = (await store.at('public').getLetter(letter)) ?? {}
  expect(answers?.map(({ id, returns }) => [id, returns.length])).toEqual([[answer, 1]])
  const open = await store.at('public').getMandate(openMandate)
  expect(open?.entries).toEqual([])
})

test('a working note is shown to nobody below the highest level', async () => {
  const { store, entry, openMandate } = await markedStore()
  await store.setMark(entry, { level: 'public', reason: 'published', by })
  const entries = (await store.at('limited').getMandate(openMandate))?.entries
  expect(entries).toMatchObject([{ id: entry, note: null, reportText: 'towed at dawn' }])
  expect((await store.getMandate(openMandate))?.entries[0]?.note).toBe('scuttled at night')
})

test('where the last word on an addressee is withheld, the last that is not counts', async () => {
  const { store, openMandate } = await markedStore()
  const said = await store.recordStatus(openMandate, {
    ...{ addressee: 'state:OMN', status: 'continuing', asOf: '2024-12-01', by },
    ...{ note: null, reportText: null, evidence: [] },
  })
  await store.setMark(said.id, { level: 'public', reason: 'published', by })
  const statusAt = async (level: 'public' | 'secret') =>
    (await store.at(level).getMandate(openMandate))?.mandate.statuses.map(({ status }) => status)
  expect([await statusAt('secret'), await statusAt('public')]).toEqual([['in-progress'], ['continuing']])
})

test('a mark has its history, and the later of two is told what the earlier said', async () => {
  const { store } = await server.newStore()
  const id = (await importExample(store, 'decision.en.txt')).publication ?? ''
  const first = await store.setMark(id, { level: 'secret', reason: 'not yet out', seen: null, by })
  const stale = { level: 'limited' as const, reason: 'members have it', seen: null, by: 'سلمى' }
  await expect(store.setMark(id, stale)).rejects.toMatchObject({
    reason: 'mark-changed',
    message: `${id} was marked secret by ${by} meanwhile: look at it again.`,
  })
  const now = await store.setMark(id, { ...stale, seen: first.history[0]?.version ?? 0 })
  expect(now).toMatchObject({ level: 'limited', because: 'person' })
  expect(now.history.map(({ level, reason, by }) => [level, reason, by])).toEqual([
    ['limited', 'members have it', 'سلمى'],
    ['secret', 'not yet out', by],
  ])
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

test('a status is opened no wider than the text that it is about, and its mark says so', async () => {
  const { store } = await server.newStore()
  const publication = (await importExample(store, 'council-7-resolutions.en.txt')).publication ?? ''
  const [{ id: mandate } = { id: '' }] = (await store.listRegister({ count: 1 })).mandates
  const { id } = await store.recordStatus(mandate, {
    ...{ addressee: 'state:OMN', status: 'continuing', asOf: '2024-07-01' },
    ...{ note: null, reportText: null, evidence: [], by },
  })
  const opened = await store.setMark(id, { level: 'public', reason: 'published', by })
  expect(opened).toMatchObject({ level: 'public', stays: null })
  await store.setMark(publication, { level: 'limited', reason: 'not yet out', by })
  expect((await store.getMark(id))?.stays).toEqual({ level: 'limited', publication })
  expect(await store.at('public').getMandate(mandate)).toBeUndefined()
  await store.setMark(id, { level: 'limited', reason: 'as the text', by })
  expect((await store.getMark(id))?.stays).toBeNull()
})

test('the past is seen with the marks of today', async () => {
  const { store } = await server.newStore()
  const id = (await importExample(store, 'decision.en.txt')).publication ?? ''
  const known = new Date().toISOString()
  expect((await store.at('public').listRegister({ known })).total).toBeGreaterThan(0)
  await store.setMark(id, { level: 'secret', reason: 'by order', by })
  expect((await store.at('public').listRegister({ known })).total).toBe(0)
})

test('every table and view of the store has its rows for readers', async () => {
  const { db } = await server.newStore()
  const { columns } = await readShape(db)
  const own = [...columns.keys()].filter((name) => name !== 'migration')
  expect(own.sort()).toEqual(Object.keys(visibleRows).sort())
})

test('a mark that the file prints holds where it is stricter, and a person goes before it', async () => {
  const { store } = await server.newStore()
  const importText = async (text: string) => {
    const bytes = Buffer.from(text)
    const { publication } = await store.importFile(
      { name: 'a.txt', bytes, raw: readTextBytes(bytes, { name: 'a.txt' }) },
      { by },
    )
    return publication ?? ''
  }
  const example = (name: string) =>
    readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')
  const closed = await importText(`Distr.: Restricted\n\n${example('decision.en.txt')}`)
  expect(await store.getMark(closed)).toMatchObject({
    ...{ level: 'secret', because: 'printed', printed: 'Distr.: Restricted' },
  })
  expect((await store.at('limited').listLibrary()).total).toBe(0)
  const note = await importText(`Distr.: General\n\n${example('note-verbale.en.txt')}`)
  expect(await store.getMark(note)).toMatchObject({ level: 'limited', because: 'usual' })
  await store.setMark(closed, { level: 'public', reason: 'declassified', by })
  expect(await store.getMark(closed)).toMatchObject({ level: 'public', because: 'person' })
})

test('what a file prints holds also after it was taken back', async () => {
  const { store } = await server.newStore()
  const text = readFileSync(new URL('../../../../examples/decision.en.txt', import.meta.url), 'utf8')
  const bytes = Buffer.from(`Distr.: Restricted\n\n${text}`)
  const name = 'restricted.txt'
  const { publication } = await store.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by })
  const known = new Date().toISOString()
  expect((await store.listRegister({ known })).total).toBeGreaterThan(0)
  await store.withdraw(publication ?? '', { reason: 'the wrong file', by })
  expect((await store.getMark(publication ?? ''))?.level).toBe('secret')
  expect((await store.at('limited').listRegister({ known })).total).toBe(0)
})

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

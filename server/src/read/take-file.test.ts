import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { startTestServer } from '../store/testing/test-server.ts'
import { examplesFolder } from './examples.ts'
import { makePdf, printPages } from './pdf/testing/make-pdf.ts'
import { takeFile } from './take-file.ts'

const server = await startTestServer()
afterAll(server.stop)

const most = 10_000_000

const header = 'Organisation of Inland Seas'
const textOf = (name: string) => readFile(join(examplesFolder, `${name}.txt`))
const printed = async (name: string) =>
  makePdf(printPages(`${await textOf(name)}`, header, { rightToLeft: name.endsWith('.ar') }))

async function openLibrary() {
  const { store } = await server.newStore()
  const take = (name: string, bytes: Uint8Array) => takeFile(store, { name, bytes }, { by: 'a test' }, most)
  const mandates = async () => (await store.listRegister({})).mandates.map(({ id }) => id).sort()
  return { store, take, mandates }
}

describe('a text that is held', () => {
  test.each(['council-7-resolutions.en', 'council-7-resolutions.ar'])(
    'comes as a PDF: one publication, read alike, its mandates as they were (%s)',
    async (name) => {
      const { store, take, mandates } = await openLibrary()
      const held = await take('a.txt', await textOf(name))
      const before = await mandates()
      const pdf = await take('a.pdf', await printed(name))
      const { publication, expression } = held
      expect(pdf).toMatchObject({ outcome: 'new-format', publication, expression, works: held.works })
      expect(before.length).toBeGreaterThan(10)
      expect(await mandates()).toEqual(before)
      const page = await store.getPublication(publication as string)
      expect(page?.manifestations.map(({ format }) => format).sort()).toEqual(['pdf', 'text'])
      expect(page?.publication.source.format).toBe('text')
      expect((await take('again.pdf', await printed(name))).outcome).toBe('already-imported')
    },
  )

  test('came as a PDF: its text joins it, and what is shown stays', async () => {
    const { store, take, mandates } = await openLibrary()
    const held = await take('a.pdf', await printed('council-7-resolutions.ar'))
    const before = await mandates()
    const text = await take('a.txt', await textOf('council-7-resolutions.ar'))
    expect(text).toMatchObject({ outcome: 'new-format', publication: held.publication })
    expect(await mandates()).toEqual(before)
    const page = await store.getPublication(held.publication as string)
    expect(page?.publication.source.format).toBe('pdf')
  })

  test('comes as a PDF in another language: a text of the same publication', async () => {
    const { store, take } = await openLibrary()
    const held = await take('a.txt', await textOf('council-7-resolutions.ar'))
    const pdf = await take('a.pdf', await printed('council-7-resolutions.en'))
    expect(pdf).toMatchObject({ outcome: 'new-language', publication: held.publication, works: held.works })
    const aligned = await store.alignVersions(held.publication as string, 1, {
      with: pdf.expression as string,
    })
    expect(aligned?.pairs.length).toBeGreaterThan(5)
  })
})

test('a PDF that cannot be read stops no other file, and says why by a code', async () => {
  const { store } = await server.newStore()
  const files = [
    { name: 'scan.pdf', bytes: makePdf([[]]) },
    { name: 'cut.pdf', bytes: makePdf([[]]).slice(0, 60) },
    { name: 'called.txt', bytes: makePdf([[{ text: 'Light the lamps.', x: 50, y: 700 }]]) },
  ]
  const results = []
  for (const file of files) results.push(await takeFile(store, file, { by: 'a test' }, most))
  expect(results.map(({ outcome, code }) => [outcome, code])).toEqual([
    ['failed', 'nothing-read'],
    ['failed', 'pdf-broken'],
    ['imported', undefined],
  ])
})

const corpus = process.env.QARAR_CORPUS ?? fileURLToPath(new URL('../../../../shared', import.meta.url))
const seeds = join(corpus, 'seeds')

describe.skipIf(!existsSync(seeds))(
  'a real collection (skipped without the corpus: set QARAR_CORPUS)',
  () => {
    test('and a PDF printed from it are 56 works, not 112, with the same mandates', async () => {
      const { store, take, mandates } = await openLibrary()
      const name = readdirSync(seeds).find((each) => each.startsWith('001')) as string
      const text = await readFile(join(seeds, name))
      const held = await take(name, text)
      const before = await mandates()
      const pdf = await take('a.pdf', makePdf(printPages(`${text}`, header, { rightToLeft: true })))
      expect(pdf).toMatchObject({ outcome: 'new-format', expression: held.expression, works: 56 })
      expect((await store.listLibrary()).total).toBe(1)
      expect(await mandates()).toEqual(before)
    })
  },
)

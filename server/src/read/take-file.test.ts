import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startTestServer } from '../store/testing/test-server.ts'
import { examplesFolder } from './examples.ts'
import { makePdf, printPages } from './pdf/testing/make-pdf.ts'
import { takeFile } from './take-file.ts'

const server = await startTestServer()
afterAll(server.stop)

const most = 10_000_000

test('a text that is held comes as a PDF: one publication, read alike', async () => {
  const { store } = await server.newStore()
  const take = (name: string, bytes: Uint8Array) => takeFile(store, { name, bytes }, { by: 'a test' }, most)
  const name = 'council-7-resolutions.en.txt'
  const text = await readFile(join(examplesFolder, name))
  const held = await take(name, text)
  const pages = printPages(text.toString(), 'Organisation of Inland Seas')
  const printed = await take('printed.pdf', makePdf(pages))
  expect(printed).toMatchObject({ publication: held.publication, expression: held.expression })
  expect(['new-format', 'new-revision']).toContain(printed.outcome)
  const page = await store.getPublication(held.publication as string)
  expect(page?.works.length).toBe(held.works)
  expect(page?.manifestations.map(({ format }) => format).sort()).toEqual(['pdf', 'text'])
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

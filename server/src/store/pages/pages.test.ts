// The examples of the repository, from file to page.
import { readdirSync, readFileSync } from 'node:fs'
import { readText, type Work } from '@qarar/core'
import * as contract from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTextBytes } from '../../read/read-text-file.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const examples = new URL('../../../../examples/', import.meta.url)
const files = readdirSync(examples)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => {
    const bytes = readFileSync(new URL(name, examples))
    return { name, bytes, raw: readTextBytes(bytes, { name }) }
  })

const server = await startTestServer()
afterAll(server.stop)

let opened: TestStore
let results: contract.ImportResult[]
beforeAll(async () => {
  opened = await server.newStore()
  results = []
  for (const file of files) results.push(await opened.store.importFile(file, { by: 'a test' }))
})

const resultOf = (name: string) => results.find(({ file }) => file === name) as contract.ImportResult
const idOf = (name: string) => resultOf(name).publication as string
const expressionOf = (name: string) => resultOf(name).expression as string

describe('the resolutions of one session in three languages', () => {
  const names = ['ar', 'en', 'fr'].map((language) => `council-7-resolutions.${language}.txt`)

  test('are one publication with three expressions', () => {
    expect(names.map((name) => resultOf(name).outcome)).toEqual(['imported', 'new-language', 'new-language'])
    expect(new Set(names.map(idOf)).size).toBe(1)
  })

  test('and one work for each resolution', async () => {
    const { rows } = await opened.db
      .selectFrom('work')
      .select('number')
      .where('number', 'like', '7/%')
      .where('kind', '=', 'resolution')
      .execute()
      .then((found) => ({ rows: found.map(({ number }) => number).sort() }))
    expect(rows).toEqual(['7/1-NAV', '7/2-NAV', '7/3-NAV', '7/4-ENV', '7/5-ENV', '7/6-ENV'])
  })

  test('each leads to the others', async () => {
    const work = await opened.store.getWork(idOf(names[0] as string), 2)
    expect(work?.expressions.map(({ language, order }) => [language, order])).toEqual([
      ['ar', 2],
      ['en', 2],
      ['fr', 2],
    ])
    expect(work).toMatchObject({ previous: 1, next: 3, publication: { organisation: 'ois', language: 'ar' } })
  })
})

describe('what a page shows is what was read', () => {
  test.each(files.map((file) => [file.name, file] as const))('%s', async (name, file) => {
    const { publication } = readText(file.raw)
    const id = idOf(name)
    const expression = expressionOf(name)
    const page = await opened.store.getPublication(id, { expression })
    const { works, map: _, ...head } = publication
    expect(page?.publication).toEqual({ ...head, source: { ...head.source, file: name } })
    expect(contract.publicationPage.parse(page)).toBeDefined()
    for (const [index, work] of works.entries()) {
      const workPage = await opened.store.getWork(id, index + 1, { expression })
      expect(asRead(workPage?.work)).toEqual(asRead(work))
      expect(contract.workPage.parse(workPage)).toBeDefined()
    }
    expect(await opened.store.getWork(id, works.length + 1, { expression })).toBeUndefined()
  })
})

/** Without what the store says of citations: see citations.test.ts. */
function asRead(work: contract.WorkPage['work'] | Work | undefined): unknown {
  return JSON.parse(JSON.stringify(work), (key, value) =>
    key === 'citations' ? (value as { text: string }[]).map(({ text }) => text) : value,
  )
}

test('a paragraph stands beside its lines and what repair did to it', async () => {
  const name = 'letter-declaration.ar.txt'
  const { raw } = files.find((file) => file.name === name) as (typeof files)[number]
  const page = await opened.store.getWork(idOf(name), 1)
  const printed = raw.text.split('\n')
  for (const { lines } of page?.sources ?? []) {
    for (const { line, text } of lines) expect(text).toBe(printed[line - 1]?.replace(/\r$/, ''))
  }
  const notes = page?.sources.flatMap(({ repairs }) => repairs) ?? []
  expect(notes.length).toBeGreaterThan(0)
  for (const { printed: words, line } of notes)
    expect(printed.slice(line - 1).join('\n')).toContain(words.slice(0, 40))
})

test('diagnostics stand with the work that they are about', async () => {
  const name = 'council-7-resolutions.ar.txt'
  const page = await opened.store.getPublication(idOf(name), { expression: expressionOf(name) })
  const perWork = await Promise.all(
    page?.works.map(({ order }) => opened.store.getWork(idOf(name), order)) ?? [],
  )
  const spans = perWork.flatMap((work) => work?.diagnostics ?? [])
  expect(page?.diagnostics.length).toBeGreaterThan(0)
  for (const diagnostic of spans) expect(page?.diagnostics).toContainEqual(diagnostic)
})

test('an address finds the work, in the language that it names', async () => {
  const { work } = (await opened.store.getWork(idOf('council-7-resolutions.ar.txt'), 3)) as contract.WorkPage
  const iri = work.iri as string
  const arabic = {
    publication: idOf('council-7-resolutions.ar.txt'),
    expression: expressionOf('council-7-resolutions.ar.txt'),
    replaced: false,
    order: 3,
  }
  const english = { ...arabic, expression: expressionOf('council-7-resolutions.en.txt') }
  expect(await opened.store.findByIri(iri)).toEqual(arabic)
  expect(await opened.store.findByIri(iri.replace('/ara@/!main', ''))).toEqual(arabic)
  expect(await opened.store.findByIri(iri.replace('/ara@/!main', '/eng@/!main~para_3'))).toEqual(english)
  expect(await opened.store.findByIri(iri.replace('/ara@/!main', '/eng@2024-05-14/main'))).toEqual(english)
  expect(await opened.store.findByIri('/akn/xx-ois/nothing')).toBeUndefined()
})

describe('the library', () => {
  test('has every publication once, the newest first, page by page', async () => {
    const all = await opened.store.listLibrary()
    expect(contract.library.parse(all)).toBeDefined()
    expect(all).toMatchObject({ total: all.publications.length, cursor: null })
    expect(all.publications[0]?.id).toBe(
      results.findLast(({ outcome }) => outcome === 'imported')?.publication,
    )
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await opened.store.listLibrary({ limit: 3, cursor })
      ids.push(...page.publications.map(({ id }) => id))
      cursor = page.cursor ?? undefined
    } while (cursor !== undefined)
    expect(ids).toEqual(all.publications.map(({ id }) => id))
  })

  test.each(['p-0000000000', 'nonsense', ''])('no page follows %o', async (cursor) => {
    await expect(opened.store.listLibrary({ cursor })).rejects.toMatchObject({
      code: 'not-found',
      message: `No page of the library follows "${cursor}": start from the first page.`,
    })
  })

  test('by language and kind', async () => {
    const french = await opened.store.listLibrary({ language: 'fr' })
    expect(
      french.publications.every(({ expressions }) => expressions.some(({ language }) => language === 'fr')),
    ).toBe(true)
    expect(french.total).toBe(french.publications.length)
    const { publications } = await opened.store.listLibrary({ kind: 'resolution-collection' })
    expect(publications.map(({ session }) => session).sort()).toEqual(['COUNCIL-7', 'COUNCIL-8'])
  })

  test('names the organisation in each language', async () => {
    const { publications } = await opened.store.listLibrary({ kind: 'resolution-collection' })
    expect(publications[0]?.organisationNames).toMatchObject({
      ar: 'منظمة البحار الداخلية',
      en: 'Organisation of Inland Seas',
    })
  })
})

test('a second import changes nothing', async () => {
  const again = await Promise.all(files.map((file) => opened.store.importFile(file, { by: 'a test' })))
  expect(again.map(({ outcome }) => outcome)).toEqual(
    results.map(({ outcome }) => (outcome === 'asked' ? 'asked' : 'already-imported')),
  )
})

test.each(['p-0000000000', 'e-0000000000', "'; drop table work; --", ''])(
  'nothing is found at %o',
  async (id) => {
    expect(await opened.store.getPublication(id)).toBeUndefined()
    expect(await opened.store.getWork(id, 1)).toBeUndefined()
    expect(await opened.store.getFile(id)).toBeUndefined()
    expect(await opened.store.getPublication(idOf('agenda.ar.txt'), { expression: id })).toBeUndefined()
  },
)

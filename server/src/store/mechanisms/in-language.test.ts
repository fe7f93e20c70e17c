// The words of texts in a compiled report: each paragraph once, in the language of the report where it is held in that.
import type { LanguageTag } from '@qarar/core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import type { Store } from '../store.ts'
import { startTestServer } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const period = { from: '2020-01-01', to: '2026-11-01' }

/** What a report on the contact groups quotes: the language and the place of each paragraph. */
async function quoted(store: Store, language: LanguageTag) {
  const { mechanisms } = await store.listMechanisms({ kind: 'contact-group' })
  const found: { language: string; place: string }[] = []
  for (const { id } of mechanisms) {
    const report = await store.compileMechanism(id, { ...period, language })
    const { blocks } = report?.sections.find((section) => section.id === 'asked') ?? { blocks: [] }
    for (const block of blocks)
      for (const run of block.kind === 'text' ? block.runs : [])
        if (run.to?.kind === 'paragraph') found.push({ language: run.language, place: `${id} ${run.to.eId}` })
  }
  return found
}

test('paragraphs that are held in several languages stand in that of the report, each once', async () => {
  const { store } = await server.newStore()
  for (const held of ['ar', 'en', 'fr']) await importExample(store, `council-7-resolutions.${held}.txt`)
  for (const language of ['ar', 'en', 'fr'] as const) {
    const paragraphs = await quoted(store, language)
    expect(paragraphs.length).toBeGreaterThan(0)
    expect(paragraphs.filter((each) => each.language !== language)).toEqual([])
    expect(new Set(paragraphs.map(({ place }) => place)).size).toBe(paragraphs.length)
  }
})

test('what is not held in the language of the report stands in another, and says which', async () => {
  const { store } = await server.newStore()
  await importExample(store, 'council-7-resolutions.ar.txt')
  const paragraphs = await quoted(store, 'fr')
  expect(paragraphs.length).toBeGreaterThan(0)
  expect(paragraphs.every(({ language }) => language === 'ar')).toBe(true)
})

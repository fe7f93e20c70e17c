// A text in two languages under review: people decide about the words that they see.
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { type AskingRules, askingReader } from '../testing/asking-reader.ts'
import { fileOf } from '../testing/line-reader.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
const first = 'The council met.\nRequests the Secretary General to chart the wetlands.'
const second = 'Le conseil tint.\nRequests the Secretary General to cartographier les marais.'

let rules: AskingRules
let opened: TestStore
let publication: string
let expression: string
beforeEach(async () => {
  rules = { verbs: ['Requests'], splits: false, follow: 'task' }
  // The language and the symbol as the file has them: one publication, two texts.
  opened = await server.newStore((raw, options) => {
    const reading = askingReader(rules)(raw, options)
    const language = raw.text.includes('conseil') ? ('fr' as const) : ('en' as const)
    const works = reading.publication.works.map((work) => ({
      ...work,
      kind: 'resolution' as const,
      number: '1/1',
    }))
    const head = { kind: 'resolution' as const, symbol: 'OIS/1', language }
    return { ...reading, publication: { ...reading.publication, ...head, works } }
  })
  publication = (await bring(first)).publication as string
  expression = (await bring(second)).expression as string
})

const bring = (words: string, replaces?: string) =>
  opened.store.importFile(fileOf(words, `${words.length}.txt`), { by, replaces })

async function seenIn(shown?: string) {
  const review = await opened.store.getReview(publication, 1, { expression: shown })
  const [mandate] = review?.paragraphs.flatMap(({ mandates }) => mandates) ?? []
  if (!mandate) throw new Error('nothing is asked')
  return mandate
}

test('the review shows what the text on the page asks for', async () => {
  const { id, fields } = await seenIn(expression)
  expect(fields.action).toBe('cartographier les marais')
  const { mandates } = await opened.store.listRegister()
  expect(mandates.map((mandate) => [mandate.id, mandate.fields.action])).toEqual([[id, 'chart the wetlands']])
})

test('what is confirmed are the words that were seen, and they are quoted', async () => {
  const { id, version } = await seenIn(expression)
  await opened.store.decideMandate(id, { kind: 'confirmed', version, expression, by })
  const { fields, decision, readNow } = await seenIn(expression)
  expect([fields.action, decision?.quote, readNow]).toEqual([
    'cartographier les marais',
    'cartographier les marais',
    null,
  ])
})

test('what a person states beside words in the second language is no other reading of the rules', async () => {
  const { id, version, fields } = await seenIn(expression)
  const stated = { ...fields, action: 'lever la carte' }
  await opened.store.decideMandate(id, { kind: 'edited', version, expression, fields: stated, by })
  expect((await seenIn(expression)).readNow).toBeNull()
})

test('a whole text is confirmed as the page shows it', async () => {
  const { id, version } = await seenIn(expression)
  await opened.store.confirmMandates([{ mandate: id, version, expression }], { by })
  expect((await seenIn(expression)).fields.action).toBe('cartographier les marais')
})

test('the due session and the follow-up are those of the language that is shown', async () => {
  rules = { ...rules, follow: 'return' }
  await bring(second.replace('tint', 'se tint'), expression)
  const { mandates } = await opened.store.listRegister({ language: 'fr' })
  expect(mandates.map(({ fields, due }) => [fields.follow, due.session])).toEqual([['return', 'COUNCIL-8']])
})

test('what the second language says otherwise since it was seen is not confirmed unseen', async () => {
  const { id, version } = await seenIn(expression)
  await bring(second.replace('les marais', 'les marais du nord'), expression)
  await expect(
    opened.store.decideMandate(id, { kind: 'confirmed', version, expression, by }),
  ).rejects.toMatchObject({ reason: 'mandate-changed' })
})

// The review over HTTP, against the contract that web reads it by.
import { problem, type ReviewMandate, reviewPage } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
let id: string
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  id = (await importExample(own.store, 'council-7-resolutions.ar.txt')).publication ?? ''
})
afterAll(() => own?.remove())

const review = async (order = 1) =>
  reviewPage.parse(await (await app.fetch(ask(`/api/publications/${id}/works/${order}/review`))).json())

async function proposals(): Promise<ReviewMandate[]> {
  const { paragraphs } = await review()
  return paragraphs.flatMap(({ mandates }) => mandates).filter(({ state }) => state === 'proposed')
}

const decide = (mandate: ReviewMandate | undefined, body: object) =>
  app.fetch(changeJson(`/api/mandates/${mandate?.id}/decisions`, { version: mandate?.version, ...body }))

it('has every proposal at its words, which its paragraph has', async () => {
  const { paragraphs, left, next, nextLeft } = await review()
  const mandates = paragraphs.flatMap(({ text, mandates }) =>
    mandates.map(({ words, fields }) => [words && text.slice(words.start, words.end), fields.action]),
  )
  expect(left.here).toBe(mandates.length)
  expect(mandates.length).toBeGreaterThan(2)
  for (const [words, action] of mandates) expect(words).toBe(action)
  expect([next, nextLeft]).toEqual([2, 2])
})

it('takes a decision as it was seen, once; it can be taken back', async () => {
  const [first] = await proposals()
  const before = (await review()).left.here
  const { decisions } = (await (await decide(first, { kind: 'confirmed' })).json()) as { decisions: string[] }
  expect((await review()).left.here).toBe(before - 1)
  const late = await decide(first, { kind: 'rejected', reason: null })
  expect([late.status, problem.parse(await late.json()).reason]).toEqual([409, 'mandate-changed'])
  const back = changeJson(`/api/mandates/decisions/${decisions[0]}/withdraw`, { reason: 'a slip' })
  expect((await app.fetch(back)).status).toBe(200)
  expect((await proposals())[0]?.id).toBe(first?.id)
})

it('adds a mandate at words of the shown text', async () => {
  const { paragraphs, expression } = await review()
  const asking = paragraphs.find(({ mandates }) => mandates.length > 0)
  const quote = asking?.text.split(' ').slice(0, 4).join(' ')
  const fields = asking?.mandates[0]?.fields
  const added = changeJson(`/api/expressions/${expression}/mandates`, {
    order: 1,
    eId: asking?.eId,
    quote,
    fields,
  })
  expect((await app.fetch(added)).status).toBe(200)
  const states = (await review()).paragraphs.flatMap(({ mandates }) => mandates.map(({ state }) => state))
  expect(states).toContain('added')
})

it('is not of texts that there are not', async () => {
  const missing = await app.fetch(ask(`/api/publications/${id}/works/99/review`))
  expect([missing.status, problem.parse(await missing.json()).code]).toEqual([404, 'not-found'])
})

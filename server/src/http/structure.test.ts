// The structure of a text as people correct it, over HTTP.
import { correctedStructure, decidedDirection, problem } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
let id: string
let expression: string
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  const result = await importExample(own.store, 'council-7-resolutions.ar.txt')
  id = result.publication ?? ''
  expression = result.expression ?? ''
})
afterAll(() => own?.remove())

const structure = async () =>
  correctedStructure.parse(await (await app.fetch(ask(`/api/publications/${id}/structure`))).json())
const say = (body: unknown) => app.fetch(changeJson(`/api/expressions/${expression}/directions`, body))
const part = { what: 'part', value: 'annex', place: { order: 1, eId: 'para_1' } }

it('is said, listed and taken back', async () => {
  const response = await say({ directions: [part], revision: (await structure()).revision })
  const { directions } = z.object({ directions: z.array(decidedDirection) }).parse(await response.json())
  expect((await structure()).placed.map((each) => each.id)).toEqual(directions.map((each) => each.id))
  const back = changeJson(`/api/decisions/${directions[0]?.id}/withdraw`, { reason: 'خطأ' })
  expect((await app.fetch(back)).status).toBe(200)
  expect(await structure()).toMatchObject({ placed: [], takenBack: [{ withdrawn: { reason: 'خطأ' } }] })
})

it.each([
  ['a place of another kind', { directions: [{ ...part, place: { lines: [1, 2] } }] }, 400, null],
  ['nothing', { directions: [] }, 400, null],
  ['no such paragraph', { directions: [{ ...part, place: { order: 1, eId: 'para_99' } }] }, 409, 'no-place'],
  ['another text than was seen', { directions: [part], revision: 'r-0000000000' }, 409, 'text-changed'],
])('%s is refused', async (_, body, status, reason) => {
  const response = await say(body)
  expect(response.status).toBe(status)
  expect(problem.parse(await response.json()).reason ?? null).toBe(reason)
})

// The reading view and decisions over HTTP, against the contract that web reads them by.
import {
  decidedJoin,
  problem,
  type ReadingView,
  readingView,
  verifiedReading,
  workPage,
} from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { decisionWithdrawal } from './schemas.ts'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
let id: string
let expression: string
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  const result = await importExample(own.store, 'verbatim-record.fr.txt')
  id = result.publication ?? ''
  expression = result.expression ?? ''
})
afterAll(() => own?.remove())

async function answer<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.infer<Schema>> {
  const response = await app.fetch(request)
  const body = await response.json()
  expect(response.status, JSON.stringify(body).slice(0, 300)).toBe(200)
  return schema.parse(body)
}

const view = (query = '') => answer(ask(`/api/publications/${id}/reading${query}`), readingView)

async function refusal(request: Request): Promise<[number, string]> {
  const { status, code } = problem.parse(await (await app.fetch(request)).json())
  return [status, code]
}

/** The first words of a paragraph. */
async function someWords(stretch = 30) {
  const { span, repaired } = (await view()).stretches[stretch] as ReadingView['stretches'][number]
  const quote = repaired.split(' ').slice(0, 3).join(' ')
  return { span: { start: span.start, end: span.start + quote.length }, quote, text: quote }
}

const witness = { cause: 'as-printed', checkedAgainst: 'the printed record' }

describe('the reading view', () => {
  it('has every paragraph of the text, in pages', async () => {
    const { total, stretches, from, expression: shown } = await view('?count=7&from=3')
    expect([stretches.length, from, shown]).toEqual([7, 3, expression])
    expect((await view('?order=1&count=1000')).stretches).toHaveLength((await view('?order=1')).total)
    expect((await view('?count=1000')).stretches).toHaveLength(total)
  })

  it.each([
    ['?from=0', 400],
    ['?count=1001', 400],
    ['?expression=e-0000000000', 404],
  ])('%s: %d', async (query, status) => {
    expect((await refusal(ask(`/api/publications/${id}/reading${query}`)))[0]).toBe(status)
  })
})

describe('a reading', () => {
  const path = () => `/api/expressions/${expression}/readings`

  it('is kept, shown in the work, and taken back', async () => {
    const made = await answer(changeJson(path(), { ...(await someWords()), ...witness }), verifiedReading)
    expect(made).toMatchObject({ by: 'ليلى', cause: 'as-printed' })
    const { sources } = await answer(ask(`/api/publications/${id}/works/1`), workPage)
    expect(sources.flatMap(({ verified }) => verified.map((one) => one.id))).toEqual([made.id])
    const back = changeJson(`/api/decisions/${made.id}/withdraw`, { reason: 'the wrong page' })
    expect(await answer(back, decisionWithdrawal)).toMatchObject({ id: made.id, publication: id })
    expect((await view('?count=1000')).stretches.flatMap(({ verified }) => verified)).toEqual([])
  })

  it.each<[string, object, [number, string]]>([
    ['without words', { text: ' ' }, [400, 'invalid-request']],
    ['with a control character', { text: 'a\0b' }, [400, 'invalid-request']],
    ['without a witness', { checkedAgainst: ' ' }, [400, 'invalid-request']],
    ['with a cause that there is not', { cause: 'taste' }, [400, 'invalid-request']],
    ['beyond the text', { span: { start: 1e6, end: 1e6 + 1 } }, [409, 'refused']],
    ['as printed with other words', { text: 'autre chose' }, [409, 'refused']],
    ['of words that are others by now', { quote: 'autre chose' }, [409, 'refused']],
    ['in another revision than the shown', { revision: 'r-0000000000' }, [409, 'refused']],
  ])('is refused %s', async (_, fault, refused) => {
    const body = { ...(await someWords()), ...witness, ...fault }
    expect(await refusal(changeJson(path(), body))).toEqual(refused)
  })

  it('of an expression that there is not', async () => {
    const body = { ...(await someWords()), ...witness }
    const nowhere = changeJson('/api/expressions/e-0000000000/readings', body)
    expect(await refusal(nowhere)).toEqual([404, 'not-found'])
    expect(await refusal(changeJson('/api/decisions/v-0000000000/withdraw', { reason: 'x' }))).toEqual([
      404,
      'not-found',
    ])
  })
})

describe('a join', () => {
  const path = () => `/api/expressions/${expression}/joins`

  it('puts the turns in another order', async () => {
    const turns = async () => (await answer(ask(`/api/publications/${id}/works/1`), workPage)).work.turns
    const [first, , third] = await turns()
    const line = first?.sourceLines.at(-1)?.[1] as number
    const next = third?.sourceLines[0]?.[0] as number
    const made = await answer(changeJson(path(), { line, next }), decidedJoin)
    expect(made).toMatchObject({ line, next, by: 'ليلى' })
    expect((await turns())[1]?.by).toBe(third?.by)
    const join = (await view()).joins.find(({ decided }) => decided?.id === made.id)
    expect(join).toMatchObject({ line, next, certainty: 'sure', reasons: ['decided'] })
    await answer(changeJson(`/api/decisions/${made.id}/withdraw`, { reason: 'a slip' }), decisionWithdrawal)
    expect((await turns())[2]?.sourceLines).toEqual(third?.sourceLines)
  })

  it.each<[object, [number, string]]>([
    [{ line: 1 }, [400, 'invalid-request']],
    [{ line: 0, next: 1 }, [400, 'invalid-request']],
    [{ line: 1, next: 1 }, [409, 'refused']],
    [{ line: 1, next: 99_999 }, [409, 'refused']],
    [{ line: 1, next: 2 }, [409, 'refused']],
  ])('%j: %j', async (body, refused) => {
    expect(await refusal(changeJson(path(), body))).toEqual(refused)
  })
})

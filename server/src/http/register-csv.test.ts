// What the pages of the register ask for beside its lists.
import { mandatePage, problem, registerChoices, registerPage, statusEntry } from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  await importExample(own.store, 'council-7-resolutions.en.txt')
})
afterAll(() => own?.remove())

async function answer<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.infer<Schema>> {
  const response = await app.fetch(request)
  const body = await response.json()
  expect(response.status, JSON.stringify(body).slice(0, 300)).toBe(200)
  return schema.parse(body)
}

const refusal = async (request: Request) => problem.parse(await (await app.fetch(request)).json()).reason
const list = (query = '') => answer(ask(`/api/mandates${query}`), registerPage)
// The byte order mark is part of the file; Response.text() would drop it.
const csv = async (query = '') => {
  const bytes = await (await app.fetch(ask(`/api/mandates.csv${query}`))).arrayBuffer()
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
const first = async () => (await list()).mandates[0] as z.infer<typeof registerPage>['mandates'][number]
const post = 'Directorate, "Waters"'
const assign = (mandate: string, body: object) =>
  changeJson('/api/mandates/assign', { mandates: [mandate], seen: { [mandate]: null }, ...body })
const ids = z.object({ mandates: z.array(z.string()) })

describe('the list as a table', () => {
  it('has a row a mandate and a head, in UTF-8 that spreadsheets know', async () => {
    const [text, { total }] = [await csv(), await list()]
    expect(text.startsWith('\ufeffid,symbol,')).toBe(true)
    expect(text.split(/\r\n(?=n-|$)/)).toHaveLength(total + 2)
  })

  it('names addressees in the language that is asked for, and takes the filters of the list', async () => {
    const { total } = await list('?follow=report')
    const text = await csv('?follow=report&language=fr')
    expect(text.match(/^n-/gm)).toHaveLength(total)
    expect(text).toContain('Secrétaire général')
  })

  it('writes no formula', async () => {
    const { id } = await first()
    const owner = { post: '=HYPERLINK("http://evil.invalid")', person: null, by: null }
    await answer(assign(id, { post: '=HYPERLINK("http://evil.invalid")' }), ids)
    expect(await csv()).toContain(`"'=HYPERLINK(""http://evil.invalid"")"`)
    await answer(assign(id, { post: null, seen: { [id]: owner } }), ids)
  })

  it('says of each row who may see it, whoever asks', async () => {
    const levelOf = async (id: string, query = '') =>
      (await csv(query))
        .split('\r\n')
        .find((line) => line.startsWith(`${id},`))
        ?.match(/\w+$/)?.[0]
    const { id, version } = (await list()).mandates.at(-1) as Awaited<ReturnType<typeof first>>
    expect(await levelOf(id, '?level=secret')).toBe('public')
    const said = { addressee: 'ois/secretary-general', status: 'in-progress', asOf: '2025-02-01', version }
    const { id: entry } = await answer(changeJson(`/api/mandates/${id}/statuses`, said), statusEntry)
    expect(await levelOf(id, '?level=secret')).toBe('limited')
    expect(await levelOf((await first()).id, '?level=secret')).toBe('public')
    // A row without what was said is for everybody.
    expect(await levelOf(id)).toBe('public')
    const reason = 'said in a test'
    expect((await app.fetch(changeJson(`/api/statuses/${entry}/withdraw`, { reason }))).status).toBe(200)
  })

  it('is of those that are chosen, in the order of the list', async () => {
    const { mandates } = await list()
    const chosen = [mandates[4], mandates[1]].flatMap((each) => each?.id ?? [])
    const unknown = '&mandate=n-0000000000'.repeat(100)
    const text = await csv(`?mandate=${chosen[0]}&mandate=${chosen[1]}${unknown}`)
    expect([...text.matchAll(/^(n-[^,]+)/gm)].map(([, id]) => id)).toEqual(chosen.toReversed())
    // More than an address holds.
    const many = [...chosen, ...Array.from({ length: 9998 }, (_, nth) => `n-${`${nth}`.padStart(10, '0')}`)]
    const post = (mandates: string[]) => app.fetch(changeJson('/api/mandates.csv', { mandates }))
    const table = await (await post(many)).text()
    expect([...table.matchAll(/^(n-[^,]+)/gm)].map(([, id]) => id)).toEqual(chosen.toReversed())
    const refused = await post([...many, 'n-one-more'])
    expect(refused.status).toBe(413)
    expect(problem.parse(await refused.json()).detail).toContain('set QARAR_MAX_CHOSEN')
    expect((await post([])).status).toBe(400)
  })
})

test('a text is called as its version in the reader’s language is, with the other symbol beside', async () => {
  const both = await openOwnStore()
  try {
    for (const tag of ['ar', 'en']) await importExample(both.store, `council-7-resolutions.${tag}.txt`)
    const followed = await both.store.listRegister({})
    const listed = async (language: 'ar' | 'en') => (await both.store.listRegister({ language })).mandates
    const [arabic, english] = [await listed('ar'), await listed('en')]
    const isArabic = (words: string | null) => /\p{Script=Arabic}/u.test(words ?? '')
    const inEnglish = english.filter(({ place }) => place?.language === 'en')
    expect(inEnglish.length).toBeGreaterThan(10)
    expect(inEnglish.filter(({ work }) => isArabic(work.title) || isArabic(work.symbol))).toEqual([])
    expect(arabic.some(({ work }) => isArabic(work.title) && isArabic(work.symbol))).toBe(true)
    for (const { id, work, otherSymbol } of [...arabic, ...english]) {
      const own = followed.mandates.find((each) => each.id === id)?.work.symbol
      expect([id, otherSymbol]).toEqual([id, own === work.symbol ? undefined : own])
    }
  } finally {
    await both.remove()
  }
})

describe('all that match', () => {
  const assigned = z.object({ assigned: z.number(), changed: z.number() })
  const assignAll = (query: string, body: object) =>
    changeJson(`/api/mandates/assign-matching${query}`, { post: 'Tide desk', ...body })

  it('are assigned at once, and those that changed since they were seen are left and counted', async () => {
    const seen = await list('?follow=report&count=1')
    const [one, other] = (await list('?follow=report')).mandates
    await answer(assign(one?.id ?? '', { post: 'Harbour desk' }), ids)
    const { total, log } = seen
    expect(await answer(assignAll('?follow=report', { log }), assigned)).toEqual({
      ...{ assigned: total - 1, changed: 1 },
    })
    const { mandates } = await list('?follow=report')
    expect(mandates.map(({ owner }) => owner?.post).filter((post) => post !== 'Tide desk')).toEqual([
      'Harbour desk',
    ])
    const again = await list('?owner=Tide%20desk&count=1')
    const given = { post: null, log: again.log }
    expect(await answer(assignAll('?owner=Tide%20desk', given), assigned)).toMatchObject({ changed: 0 })
    const owner = { post: 'Harbour desk', person: null, by: null }
    await answer(assign(one?.id ?? '', { post: null, seen: { [one?.id ?? '']: owner } }), ids)
    expect((await list('?follow=report')).mandates.find(({ id }) => id === other?.id)?.owner).toBeNull()
  })

  it('are none where all have changed', async () => {
    const { log } = await list('?follow=report&count=1')
    const query = '?follow=report&owner=nobody'
    const { total } = await list(query)
    await answer(assignAll(query, { log }), assigned)
    expect(await answer(assignAll(query, { log }), assigned)).toEqual({ assigned: 0, changed: total })
    const now = await list('?owner=Tide%20desk&count=1')
    await answer(assignAll('?owner=Tide%20desk', { post: null, log: now.log }), assigned)
  })

  it.each(['known=2026-01-01T00:00:00Z', 'asOf=2026-01-01'])('are those of now: %s', async (past) => {
    const { log } = await list('?count=1')
    const response = await app.fetch(assignAll(`?follow=report&${past}`, { log }))
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('without "known"') })
  })

  it('needs a post for a person', async () => {
    const { log } = await list('?count=1')
    const response = await app.fetch(assignAll('?follow=report', { log, post: null, person: 'Sena Arif' }))
    expect(response.status).toBe(409)
  })
})

describe('what the register can be asked for', () => {
  it('is what occurs in it', async () => {
    const { addressees, sessions } = await answer(ask('/api/mandates/choices'), registerChoices)
    expect(sessions).toEqual(['COUNCIL-7'])
    const [most] = addressees
    expect((await list(`?addressee=${most?.key}`)).total).toBe(most?.count)
  })

  it('has the posts that see to something', async () => {
    const { id } = await first()
    await answer(assign(id, { post }), ids)
    const { posts } = await answer(ask('/api/posts'), z.object({ posts: z.array(z.string()) }))
    expect(posts).toEqual([post])
  })
})

describe('what was seen', () => {
  it('must still be so when a mandate is assigned', async () => {
    const { id } = await first()
    const late = assign(id, { post: 'Other', seen: { [id]: null } })
    expect(await refusal(late)).toBe('owner-changed')
    const owner = { post, person: null, by: null }
    const other = assign(id, { post, person: 'Sena Arif', seen: { [id]: owner } })
    await answer(other, ids)
    expect(await refusal(assign(id, { post: 'Other', seen: { [id]: owner } })), 'another person').toBe(
      'owner-changed',
    )
    expect(await refusal(assign(id, { post: 'Other', seen: {} })), 'not said').toBe('owner-changed')
  })

  it('must still be so when a status is recorded', async () => {
    const { id, version } = await first()
    const status = { addressee: 'ois/secretary-general', status: 'no-information', asOf: '2025-01-01' }
    const record = (body: object) => changeJson(`/api/mandates/${id}/statuses`, { ...status, ...body })
    expect(await refusal(record({ version: version + 1000 }))).toBe('mandate-changed')
    await answer(record({ version }), statusEntry)
    const known = await list('?status=none')
    expect(known.total, 'that no information came is no information').toBe((await list()).total)
    await answer(record({ version, status: 'in-progress' }), statusEntry)
    expect((await list('?status=none')).total).toBe(known.total - 1)
  })

  it('is no status of a class, of a day to come, of nobody that a list has, or with signs that nobody sees', async () => {
    const { id } = await first()
    const good = { addressee: 'state:OMN', status: 'implemented', asOf: '2025-02-01', evidence: [] }
    const bad = [
      { addressee: 'ois/members' },
      { addressee: 'class:donors' },
      { addressee: 'ois/nobody-at-all' },
      { addressee: 'name: ' },
      { asOf: '2999-01-01' },
      { evidence: [{ kind: 'document', text: 'Note\u202e 14' }] },
      { evidence: [{ kind: 'link', url: 'https://x.example/\u0007' }] },
    ]
    for (const each of bad) {
      const { status } = await app.fetch(changeJson(`/api/mandates/${id}/statuses`, { ...good, ...each }))
      expect([each, status]).toEqual([each, 409])
    }
  })

  it('proves something only where the store holds the paragraph', async () => {
    const { id, place } = await first()
    const { publication = '', order = 1, eId = '' } = place ?? {}
    const record = (evidence: object) =>
      changeJson(`/api/mandates/${id}/statuses`, {
        ...{ addressee: 'ois/secretary-general', status: 'implemented', asOf: '2025-02-01' },
        evidence: [{ kind: 'paragraph', publication, order, eId, ...evidence }],
      })
    expect(await refusal(record({ eId: 'para_999' }))).toBe('no-paragraph')
    await answer(record({}), statusEntry)
    const { entries } = await answer(ask(`/api/mandates/${id}`), mandatePage)
    expect(entries[0]?.evidence).toEqual([{ kind: 'paragraph', publication, order, eId }])
  })
})

import { dismissal, findingsPage, problem } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
const onPending = vi.fn()
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store, { onPending })
  await importExample(own.store, 'council-8-resolutions.en.txt')
})
afterAll(() => own?.remove())

const get = async (query = '') =>
  findingsPage.parse(await (await app.request(ask(`/api/findings${query}`))).json())

test('what is behind the texts is said, and whoever links is told', async () => {
  expect(await get()).toMatchObject({ pending: true, total: 0 })
  expect(onPending).toHaveBeenCalledTimes(1)
  await own.store.linkTexts()
  expect(await get()).toMatchObject({ pending: false })
  expect(onPending).toHaveBeenCalledTimes(1)
})

test('a finding is dismissed, listed so, and taken back', async () => {
  const { findings, total } = await get('?code=deadline-stale&count=1')
  expect(total).toBeGreaterThan(1)
  const [{ id, places } = { id: '', places: [] }] = findings
  const place = places[0]
  const body = { reason: ' carried over on purpose ' }
  const said = await app.request(changeJson(`/api/findings/${id}/dismiss`, body))
  const dismissed = dismissal.parse(await said.json())
  expect(dismissed).toMatchObject({ finding: id, by: 'ليلى', reason: 'carried over on purpose' })
  expect(onPending).toHaveBeenCalledTimes(1)
  const list = await get(`?state=dismissed&work=${place?.publication}/${place?.order}`)
  expect(list.findings).toMatchObject([{ id, state: 'dismissed', dismissal: { id: dismissed.id } }])
  const again = await app.request(changeJson(`/api/findings/${id}/dismiss`, body))
  expect(again.status).toBe(409)
  expect(problem.parse(await again.json())).toMatchObject({ code: 'refused', reason: 'already-dismissed' })
  const back = await app.request(
    changeJson(`/api/decisions/${dismissed.id}/withdraw`, { reason: 'it was not' }),
  )
  expect(await back.json()).toMatchObject({ id: dismissed.id, publication: place?.publication, broken: [] })
  expect((await get('?state=dismissed')).total).toBe(0)
})

test.each([
  ['no reason', 'f-0000000000', {}, 400],
  ['an empty one', 'f-0000000000', { reason: ' ' }, 400],
  ['signs that nobody sees', 'f-0000000000', { reason: 'a\u0000b' }, 400],
  ['an id that is none', 'a%2Fb', { reason: 'x' }, 400],
  ['an id that nothing has', 'f-0000000000', { reason: 'x' }, 404],
])('%s', async (_, id, body, status) => {
  expect((await app.request(changeJson(`/api/findings/${id}/dismiss`, body))).status).toBe(status)
})

test.each([
  '?state=open%20',
  '?code=x',
  '?work=',
  "?work=p'--",
  '?work=p-1/0',
  '?from=0',
  '?count=501',
  '?count=-1',
])('the query %s is refused', async (query) => {
  expect((await app.request(ask(`/api/findings${query}`))).status).toBe(400)
})

test('without the token of the form nothing is dismissed', async () => {
  const request = changeJson('/api/findings/f-0000000000/dismiss', { reason: 'x' })
  request.headers.delete('x-csrf-token')
  expect((await app.request(request)).status).toBe(403)
})

import { filePage } from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePdf } from '../read/pdf/testing/make-pdf.ts'
import { takeFile } from '../read/take-file.ts'
import { ask, exampleApp } from './testing/example-app.ts'
import { type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
const files: Record<string, string> = {}
let publication = ''
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  const pdf = makePdf([[{ text: 'Light the lamps before the winter.', x: 60, y: 720 }]])
  for (const [name, bytes] of [
    ['a.pdf', pdf],
    ['b.txt', Buffer.from('Nothing of lamps is said in this note.')],
  ] as const) {
    const taken = await takeFile(own.store, { name, bytes }, { by: 'a test' }, 1_000_000)
    const page = await own.store.getPublication(taken.publication as string)
    files[name] = page?.manifestations[0]?.id as string
    if (name === 'a.pdf') publication = taken.publication as string
  }
})
afterAll(() => own?.remove())

const get = (path: string, headers: Record<string, string> = {}) => app.fetch(ask(path, { headers }))

describe('the pages of a file', () => {
  test('have their lines with boxes, and a picture that is asked for once', async () => {
    const path = `/api/manifestations/${files['a.pdf']}/pages/1`
    const page = filePage.parse(await (await get(path)).json())
    expect(page).toMatchObject({ file: 'a.pdf', publication, page: 1, pages: 1 })
    expect(page.lines).toMatchObject([{ line: 1, box: { left: expect.closeTo(0.1, 2) } }])
    const drawn = await get(`${path}/picture?dpi=50`)
    expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/png'])
    const tag = drawn.headers.get('etag') as string
    const again = await get(`${path}/picture?dpi=50`, { 'if-none-match': tag })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
    expect((await get(`${path}/picture?dpi=60`, { 'if-none-match': tag })).status).toBe(200)
    const lines = await get(`/api/manifestations/${files['a.pdf']}/lines/1/picture`)
    expect([lines.status, lines.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  test.each([
    ['no such page', 'a.pdf', 'pages/2', 404],
    ['no such page as a picture', 'a.pdf', 'pages/2/picture', 404],
    ['lines that are not there', 'a.pdf', 'lines/8-9/picture', 404],
    ['a file without pages', 'b.txt', 'pages/1', 404],
    ['a file without pages as a picture', 'b.txt', 'pages/1/picture', 404],
    ['a picture that is too large', 'a.pdf', 'pages/1/picture?dpi=5000', 400],
    ['lines that are none', 'a.pdf', 'lines/a-b/picture', 400],
  ])('%s', async (_, name, path, status) => {
    expect((await get(`/api/manifestations/${files[name]}/${path}`)).status).toBe(status)
  })

  test('are withheld from who may not see the text', async () => {
    await own.store.setMark(publication, { level: 'secret', by: 'a test', reason: 'names' })
    for (const path of ['pages/1', 'pages/1/picture', 'lines/1/picture', 'differences'])
      expect((await get(`/api/manifestations/${files['a.pdf']}/${path}?level=public`)).status, path).toBe(404)
  })
})

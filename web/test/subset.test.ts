import type { LoadContext, PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { subsetChangeOf } from '../src/register/subset-change.ts'
import { fakeContext } from './fake-api.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

async function html(address: string, language = 'en') {
  const request = new Request(`http://localhost${address}`, { headers: { 'accept-language': language } })
  return (await pages(request, fakeContext().context)).text()
}

async function send(address: string, fields: Record<string, string>) {
  const fake = fakeContext()
  const headers = { origin: 'http://localhost', 'accept-language': 'en' }
  const request = new Request(`http://localhost${address}`, {
    ...{ method: 'POST', body: new URLSearchParams(fields), headers },
  })
  const response = await pages(request, fake.context as LoadContext)
  const sent = fake.changes.map(({ path, body }) => [path, JSON.parse(String(body))])
  const { status } = response
  return { status, location: response.headers.get('location'), sent, text: await response.text() }
}

describe('whether a State is one of a subset', () => {
  test('is decided in the list of what is undecided, and there alone', async () => {
    expect(await html('/states/OMN?concern=subset')).toContain('It is one of them')
    expect(await html('/states/OMN?concern=subset', 'ar')).toContain('هي منها')
    expect(await html('/states/OMN?concern=subset', 'fr')).toContain('Il en est')
    expect(await html('/states/OMN?concern=member')).not.toContain('It is one of them')
  })

  test('is shown with who said so and why, and what it is not is listed apart', async () => {
    const own = await html('/states/OMN?concern=member')
    expect(own).toContain('Is one of those asked')
    expect(own).toContain('its ports are on that &lt;coast&gt;')
    expect(own).not.toContain('id="away"')
    const page = await html('/states/OMN?concern=subset')
    expect(page.slice(page.indexOf('id="away"'))).toContain('note of 3 May')
    const mandate = await html('/mandates/n-return')
    const section = mandate.slice(mandate.indexOf('id="subset"'), mandate.indexOf('id="entries"'))
    expect(section).toContain('href="/states/OMN"')
    expect(section).toContain('Is not one of those asked')
    expect(await html('/mandates/n-report')).not.toContain('id="subset"')
  })

  test('is sent with a reason or a source, and taken back from either page', async () => {
    const said = { about: 'decide-subset', mandate: 'n-return', reason: 'its ports' }
    expect(await send('/states/OMN', { ...said, belongs: 'yes' })).toMatchObject({
      ...{ status: 303, location: '/states/OMN?concern=subset&recorded=decide-subset' },
      sent: [['/api/mandates/n-return/states/OMN', { belongs: true, reason: 'its ports', evidence: [] }]],
    })
    const withdrawn = { about: 'withdraw-subset', subset: 'sb-2', reason: 'wrong' }
    const sent = [['/api/states/decisions/sb-2/withdraw', { reason: 'wrong' }]]
    expect((await send('/states/OMN', withdrawn)).sent).toEqual(sent)
    expect(await send('/mandates/n-return', withdrawn)).toMatchObject({
      ...{ location: '/mandates/n-return?recorded=withdraw-subset#subset', sent },
    })
  })

  test('is not sent without either, and what was typed stays', async () => {
    const bare = { about: 'decide-subset', mandate: 'n-return', belongs: 'no', reason: ' ', source: '' }
    const answer = await send('/states/OMN?concern=subset', bare)
    expect(answer).toMatchObject({ status: 422, sent: [] })
    expect(answer.text).toContain('The field is empty: give the reason.')
    expect(await send('/states/OMN', { ...bare, about: 'withdraw-subset' })).toMatchObject({ sent: [] })
  })
})

test.each([
  ['/publications/p-1/works/2#para_3', { kind: 'paragraph', publication: 'p-1', order: 2, eId: 'para_3' }],
  ['https://ports.example/list', { kind: 'link', url: 'https://ports.example/list' }],
  ['note of 3 May', { kind: 'document', text: 'note of 3 May' }],
])('a source is a paragraph, an address or a document: %s', (source, evidence) => {
  expect(subsetChangeOf('OMN', { about: 'decide-subset', mandate: 'n-1', belongs: 'no', source })).toEqual({
    path: '/api/mandates/n-1/states/OMN',
    body: { belongs: false, reason: null, evidence: [evidence] },
    recorded: 'decide-subset',
  })
})

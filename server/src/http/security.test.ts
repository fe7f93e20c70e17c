import { connect } from 'node:net'
import { problem } from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../main/listen.ts'
import type { Store } from '../store/store.ts'
import { ask, change, exampleApp, origin, token } from './testing/example-app.ts'

// None of these requests may reach a store, so there is none.
const noStore: Store = new Proxy({} as Store, {
  get: (_, method) =>
    method === 'at'
      ? () => noStore
      : () => Promise.reject(new Error(`the store was asked to ${String(method)}`)),
})
const listing: Store = {
  at: () => listing,
  listLibrary: async () => ({ publications: [], doubts: [], total: 0, cursor: null }),
} as unknown as Store
const app = exampleApp(listing)

async function codeOf(response: Response): Promise<[number, string]> {
  const { status, code } = problem.parse(await response.json())
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(status).toBe(response.status)
  return [status, code]
}

describe('Host', () => {
  const withHost = (host: string) => exampleApp(noStore).fetch(new Request(origin, { headers: { host } }))

  it.each([
    'evil.example',
    '127.0.0.1',
    '127.0.0.1:80',
    'localhost:4748',
    '127.0.0.1.evil.example:4747',
    'localhost.:4747',
    '',
  ])('refuses %s', async (host) => {
    expect(await codeOf(await withHost(host))).toEqual([421, 'foreign-host'])
  })

  it.each([
    'localhost:4747',
    'LOCALHOST:4747',
    '127.0.0.1:4747',
    '[::1]:4747',
    'qarar.example.org',
    'qarar.example.org:4747',
  ])('takes %s', async (host) => {
    expect((await app.fetch(new Request(`http://${host}/`, { headers: { host } }))).status).toBe(200)
  })

  it('refuses an address in the request line that is not that of the header', async () => {
    const request = new Request('http://evil.example/', { headers: { host: '127.0.0.1:4747' } })
    expect(await codeOf(await app.fetch(request))).toEqual([421, 'foreign-host'])
  })
})

describe('a change', () => {
  const form = () => new URLSearchParams({ csrfToken: token, note: 'نعم' })
  const post = (headers: Record<string, string>, body: BodyInit = form()) =>
    app.fetch(ask('/settle', { method: 'POST', headers, body }))
  const cookie = `qarar-csrf=${token}`

  it('is taken from our own page with the token in the form, which then reaches the page whole', async () => {
    const response = await post({ origin, cookie })
    expect((await response.json()).form).toEqual({ csrfToken: token, note: 'نعم' })
  })

  it('is taken as multipart too', async () => {
    const body = new FormData()
    body.append('csrfToken', token)
    body.append('file', new File(['text'], 'a.txt'))
    const response = await post({ 'sec-fetch-site': 'same-origin', cookie }, body)
    expect(Object.keys((await response.json()).form)).toEqual(['csrfToken', 'file'])
  })

  it.each([
    ['without any origin', {}],
    ['from another site', { origin: 'http://evil.example' }],
    ['from another port', { origin: 'http://127.0.0.1:4748' }],
    ['from a sandbox', { origin: 'null' }],
    ['that a browser calls cross-site', { origin, 'sec-fetch-site': 'cross-site' }],
    ['that a browser calls same-site', { origin, 'sec-fetch-site': 'same-site' }],
    ['with no page behind it', { origin, 'sec-fetch-site': 'none' }],
  ])('is refused %s', async (_, headers) => {
    expect(await codeOf(await post({ cookie, ...headers }))).toEqual([403, 'foreign-origin'])
  })

  it.each([
    ['without cookie', {}, form()],
    ['without field', { cookie }, new URLSearchParams({ note: 'x' })],
    ['with another token', { cookie: `qarar-csrf=${'B'.repeat(43)}` }, form()],
    ['with an empty token', { cookie: 'qarar-csrf=' }, new URLSearchParams({ csrfToken: '' })],
    ['with a body that is no form', { cookie, 'content-type': 'multipart/form-data; boundary=x' }, 'nothing'],
    ['with a token in plain text', { cookie, 'content-type': 'text/plain' }, `csrfToken=${token}`],
    ['with a token of other letters', { cookie, 'x-csrf-token': 'Ç'.repeat(43) }, ''],
  ])('is refused %s', async (_, headers, body) => {
    expect(await codeOf(await post({ origin, ...headers }, body))).toEqual([403, 'token-missing'])
  })

  it.each(['PUT', 'PATCH', 'DELETE'])('by %s is one', async (method) => {
    expect(await codeOf(await app.fetch(ask('/api/library', { method })))).toEqual([403, 'foreign-origin'])
  })

  it('with too many bytes is refused, by its length or on the way', async () => {
    const small = exampleApp(noStore, { maxBytes: 10 })
    const large = 'x'.repeat(2_000_000)
    expect(await codeOf(await small.fetch(change('/api/imports', large)))).toEqual([413, 'too-large'])
    const stream = new Blob([large]).stream()
    const request = ask('/api/imports', {
      method: 'POST',
      headers: change('/', '').headers,
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect(await codeOf(await small.fetch(request))).toEqual([413, 'too-large'])
  })
})

describe('every answer', () => {
  it('has the headers, with another nonce each time', async () => {
    const [one, other] = [await app.fetch(ask('/')), await app.fetch(ask('/'))]
    const { nonce } = await one.clone().json()
    expect(one.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; ` +
        "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(other.headers.get('content-security-policy')).not.toContain(nonce)
    for (const path of ['/', '/api/library', '/api/nothing', '/api/openapi.json']) {
      const { headers } = await app.fetch(ask(path))
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).toBe('private, no-cache')
    }
    const refused = await app.fetch(
      new Request('http://evil.example/', { headers: { host: 'evil.example' } }),
    )
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('gives a browser its token once, and pages the same one', async () => {
    const first = await app.fetch(ask('/'))
    const { csrfToken } = await first.json()
    expect(first.headers.get('set-cookie')).toBe(`qarar-csrf=${csrfToken}; Path=/; HttpOnly; SameSite=Strict`)
    const second = await app.fetch(ask('/', { headers: { cookie: `qarar-csrf=${csrfToken}` } }))
    expect(second.headers.get('set-cookie')).toBe(null)
    expect((await second.json()).csrfToken).toBe(csrfToken)
  })

  it('replaces a token that is none of ours', async () => {
    const response = await app.fetch(ask('/', { headers: { cookie: 'qarar-csrf="><script>' } }))
    expect((await response.json()).csrfToken).toMatch(/^[\w-]{43}$/)
  })

  it('comes, or a problem says that it takes too long', async () => {
    const slow = exampleApp(noStore, { timeLimit: 20, pages: () => new Promise(() => {}) })
    expect(await codeOf(await slow.fetch(ask('/')))).toEqual([503, 'too-slow'])
  })

  it('hides what nobody expected and logs it', async () => {
    const lines: string[] = []
    const broken = exampleApp(noStore, { log: (line) => lines.push(line) })
    const response = await broken.fetch(ask('/api/library'))
    expect(await response.clone().text()).not.toContain('asked to')
    expect(await codeOf(response)).toEqual([500, 'unexpected'])
    expect(lines.join()).toContain('the store was asked to listLibrary')
  })
})

describe('on the wire', () => {
  let port: number
  let close: () => void
  beforeAll(async () => {
    const listening = await listen((request) => app.fetch(request), 0, '127.0.0.1')
    port = listening.port
    close = () => listening.server.close()
  })
  afterAll(() => close())

  const send = (lines: string[]) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(`${lines.join('\r\n')}\r\n\r\n`))
      let answer = ''
      socket
        .on('data', (data) => (answer += data))
        .on('end', () => resolve(answer))
        .on('error', reject)
    })
  const own = 'Host: 127.0.0.1:4747'

  it.each([
    ['a foreign host', ['GET / HTTP/1.1', 'Host: evil.example'], 421],
    ['no host', ['GET / HTTP/1.0'], 400],
    ['a host that is none', ['GET / HTTP/1.1', 'Host: a b@c'], 400],
    ['two hosts', ['GET / HTTP/1.1', own, 'Host: evil.example'], 421],
    ['a foreign address in the request line', ['GET http://evil.example/ HTTP/1.1', own], 421],
    ['a file address', ['GET file:///etc/passwd HTTP/1.1', own], 400],
    ['a path out of the folder', ['GET /../../etc/passwd HTTP/1.1', own], 200],
    ['our own host', ['GET / HTTP/1.1', own], 200],
  ])('%s', async (_, lines, status) => {
    const answer = await send([...lines, 'Connection: close'])
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).not.toContain('root:')
  })
})

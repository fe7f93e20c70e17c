import type { PageHandler } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { type AppOptions, createApp } from '../app.ts'
import { ownHosts } from '../security/host-check.ts'

/** Pages that tell what they were given. */
const pages: PageHandler = async (request, { api, ...context }) => {
  const form = request.method === 'POST' ? Object.fromEntries(await request.formData()) : undefined
  return Response.json({ ...context, form, library: (await api('/api/library')).status })
}

export function exampleApp(store: Store, more: Partial<AppOptions> = {}) {
  return createApp(store, {
    version: '0.0.0',
    person: 'ليلى',
    ownNames: ['ليلى', 'Legal affairs'],
    maxBytes: 1_000_000,
    log: (line) => console.error(line),
    hosts: ownHosts(4747, ['qarar.example.org']),
    pages,
    ...more,
  })
}

const origin = 'http://127.0.0.1:4747'

/** A request as a browser at our own address sends it. */
export function ask(path: string, init: RequestInit = {}): Request {
  const request = new Request(`${origin}${path}`, init)
  request.headers.set('host', '127.0.0.1:4747')
  return request
}

const token = 'A'.repeat(43)

/** A change that passes every check: same origin, cookie and token. */
export function change(path: string, body: BodyInit, headers: Record<string, string> = {}): Request {
  const own = { origin, cookie: `qarar-csrf=${token}`, 'x-csrf-token': token }
  return ask(path, { method: 'POST', body, headers: { ...own, ...headers } })
}

export const changeJson = (path: string, body: unknown) =>
  change(path, JSON.stringify(body), { 'content-type': 'application/json' })

export { origin, token }

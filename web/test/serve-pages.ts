import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { LoadContext } from '@qarar/register'
import { loadPages } from '../serve/load-pages.ts'
import { fakeContext } from './fake-api.ts'

/** As the server sends it; see server/src/http/security. */
const policy =
  "default-src 'none'; script-src 'nonce-n0nce'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The pages over the fake API on a port of their own. */
export async function servePages(context: LoadContext = fakeContext().context) {
  const pages = await loadPages({ log: () => {} })
  const server = createServer(async (incoming, outgoing) => {
    const body =
      incoming.method === 'POST' ? { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' } : {}
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method,
      headers: incoming.headers as Record<string, string>,
      ...body,
    })
    const response = await pages(request, context)
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      'content-security-policy': policy,
    })
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

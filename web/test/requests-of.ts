import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** What a page asks for, whether it gets it or not. */
export interface Asked {
  /** Addresses outside of the server that the page came from; there must be none. */
  foreign: string[]
  /** Addresses of scripts. */
  scripts: Set<string>
}

/** Notes every request of a page from now on; `data:` and `blob:` never leave the machine. */
export function requestsOf(page: Page, origin: string): Asked {
  const asked: Asked = { foreign: [], scripts: new Set() }
  page.on('request', (request) => {
    const { protocol, origin: own } = new URL(request.url())
    if (own !== origin && protocol !== 'data:' && protocol !== 'blob:') asked.foreign.push(request.url())
    if (request.resourceType() === 'script') asked.scripts.add(request.url())
  })
  page.on('websocket', (socket) => asked.foreign.push(socket.url()))
  return asked
}

/** Bytes of scripts as they would be sent with gzip. */
export async function weightOf(scripts: Iterable<string>): Promise<number> {
  const bytes = await Promise.all([...scripts].map(async (script) => (await fetch(script)).arrayBuffer()))
  return bytes.reduce((sum, each) => sum + gzipSync(Buffer.from(each)).length, 0)
}

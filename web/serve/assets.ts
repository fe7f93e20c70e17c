import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Answers `/assets/…` from a build. The names are listed once: what is not on the list is not a file, whatever
 * its path says. They carry a hash of their content and never change.
 */
export async function assetsOf(client: string): Promise<(request: Request) => Promise<Response | undefined>> {
  const names = await readdir(join(client, 'assets'))
  const files = new Map(names.map((name) => [`/assets/${name}`, join(client, 'assets', name)]))
  return async ({ url, method }) => {
    const file = files.get(new URL(url).pathname)
    if (!file || (method !== 'GET' && method !== 'HEAD')) return undefined
    const headers = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    }
    return new Response(method === 'HEAD' ? null : await readFile(file), { headers })
  }
}

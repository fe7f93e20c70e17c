// DNS rebinding: a page of another site can make its name point at 127.0.0.1, but the browser still sends that name.
import type { MiddlewareHandler } from 'hono'
import { problemResponse } from '../problem.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The values of `Host` that are ours; `names` with or without a port (a proxy in front has its own). */
export function ownHosts(port: number, names: string[]): Set<string> {
  const local = [...loopback, ...names].map((name) => `${name}:${port}`)
  return new Set([...local, ...names, ...(port === 80 ? loopback : [])])
}

/** Looks at the URL too: a request line may hold an address of its own. */
export function checkHost(hosts: Set<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase() ?? ''
    if (hosts.has(host) && isSameHost(c.req.url, host)) return next()
    return problemResponse(
      'foreign-host',
      'Qarar answers under its own address only; to add a name, set QARAR_HOSTS.',
    )
  }
}

const isSameHost = (url: string, host: string) => new URL(url).host === new URL(`http://${host}`).host

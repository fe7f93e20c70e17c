import type { MiddlewareHandler } from 'hono'
import { problemResponse } from '../problem.ts'

/** Methods that change nothing. */
export const isSafe = (method: string) => method === 'GET' || method === 'HEAD' || method === 'OPTIONS'

/** A change must come from a page of this server. `Sec-Fetch-Site` cannot be forged by a page; old browsers send `Origin`. */
export const requireSameOrigin: MiddlewareHandler = async (c, next) => {
  if (
    isSafe(c.req.method) ||
    isSameOrigin(c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.header('host'))
  ) {
    return next()
  }
  return problemResponse(
    'foreign-origin',
    'Changes are taken from the pages of Qarar only; open the page and try again there.',
  )
}

function isSameOrigin(site: string | undefined, origin: string | undefined, host = ''): boolean {
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined) return site !== undefined
  return origin === `http://${host}` || origin === `https://${host}`
}

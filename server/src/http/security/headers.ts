import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { SecurityVariables } from './variables.ts'

// `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` with our own forms.
const fixed = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** On every answer, errors too; a handler's own stricter policy stays. */
export const setSecurityHeaders: MiddlewareHandler<{ Variables: SecurityVariables }> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64')
  c.set('nonce', nonce)
  await next()
  for (const [name, value] of Object.entries(fixed)) c.header(name, value)
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', contentPolicy(nonce))
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache')
}

const contentPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')

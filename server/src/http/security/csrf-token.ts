// Double submit: the cookie goes with every request to this server, the field only with forms of our own pages.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { problemResponse } from '../problem.ts'
import { isSafe } from './same-origin.ts'
import type { SecurityVariables } from './variables.ts'

const cookie = 'qarar-csrf'
const field = 'csrfToken'

/** Gives every browser its token, and asks it back with every change. */
export const requireToken: MiddlewareHandler<{ Variables: SecurityVariables }> = async (c, next) => {
  const held = getCookie(c, cookie)
  const token = held && /^[\w-]{43}$/.test(held) ? held : randomBytes(32).toString('base64url')
  if (!isSafe(c.req.method) && !isSameToken(await sentToken(c), held)) {
    return problemResponse(
      'token-missing',
      'The page was opened too long ago; open it again and repeat what you did.',
    )
  }
  c.set('csrfToken', token)
  await next()
  // After the handler: what is set before goes lost where it answers with a Response of its own.
  if (token !== held) setCookie(c, cookie, token, { path: '/', httpOnly: true, sameSite: 'Strict' })
}

function isSameToken(sent: string | undefined, held: string | undefined): boolean {
  if (!sent || !held || sent.length !== held.length) return false
  const [one, other] = [Buffer.from(sent), Buffer.from(held)]
  return one.length === other.length && timingSafeEqual(one, other)
}

async function sentToken(c: Context): Promise<string | undefined> {
  const header = c.req.header('x-csrf-token')
  const isForm = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(
    c.req.header('content-type') ?? '',
  )
  return header ?? (isForm ? await formToken(c) : undefined)
}

/** Reads the form and puts the request back as it was for the handler. */
async function formToken(c: Context): Promise<string | undefined> {
  const { url, method, headers, signal } = c.req.raw
  const body = await c.req.raw.arrayBuffer()
  c.req.raw = new Request(url, { method, headers, body, signal })
  const form = await new Request(url, { method, headers, body }).formData().catch(() => undefined)
  const sent = form?.get(field)
  return typeof sent === 'string' ? sent : undefined
}

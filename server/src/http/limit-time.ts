import type { MiddlewareHandler } from 'hono'
import { timeout } from 'hono/timeout'
import { problemException } from './problem.ts'
import type { SecurityVariables } from './security/variables.ts'

const tooSlow = () => problemException('too-slow', 'The request took too long; try again with less at once.')

/** Answers with a problem what takes longer. Changes are told that nobody waits, by that or because the reader left. */
export function limitTime(milliseconds: number): MiddlewareHandler<{ Variables: SecurityVariables }> {
  return async (c, next) => {
    const over = new AbortController()
    const giveUp = () => {
      over.abort(tooSlow())
      return tooSlow()
    }
    c.set('givenUp', over.signal)
    if (c.req.method !== 'GET') c.req.raw.signal.addEventListener('abort', giveUp, { once: true })
    return timeout(milliseconds, giveUp)(c, next)
  }
}

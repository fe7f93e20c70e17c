import type { PageHandler } from '@qarar/register/contract'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { usualMaxFiles } from '../read/max-files.ts'
import { readEndings } from '../read/readers.ts'
import { atOneMoment } from '../store/at-one-moment.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'
import type { ApiOptions } from './api-options.ts'
import { limitTime } from './limit-time.ts'
import { errorResponse, problemResponse } from './problem.ts'
import { requireToken } from './security/csrf-token.ts'
import { setSecurityHeaders } from './security/headers.ts'
import { checkHost } from './security/host-check.ts'
import { requireSameOrigin } from './security/same-origin.ts'
import type { SecurityVariables } from './security/variables.ts'

export interface AppOptions extends ApiOptions {
  /** Values of `Host` that are ours. */
  hosts: Set<string>
  pages: PageHandler
  /** The readers' own State: `state:SOM`. */
  state?: string | null
  /** Milliseconds until a request is answered with a problem. */
  timeLimit?: number
}

/** Room for the other fields of the form. */
const formBytes = 1024 * 1024

/** API and pages behind one row of checks, in the order in which they stand here. */
export function createApp(store: Store, options: AppOptions): Hono<{ Variables: SecurityVariables }> {
  const { hosts, pages, person, log, maxBytes, state = null, timeLimit = 120_000 } = options
  const api = createApi(store, options)
  const app = new Hono<{ Variables: SecurityVariables }>()
  app.onError((error) => errorResponse(error, log))
  app.use(setSecurityHeaders)
  app.use(checkHost(hosts))
  app.use(requireSameOrigin)
  app.use(limitTime(timeLimit))
  app.use(bodyLimit({ maxSize: maxBytes + formBytes, onError: () => tooLarge(maxBytes) }))
  app.use(requireToken)
  app.use((c, next) => (c.req.method === 'GET' ? atOneMoment(next) : next()))
  app.all('/api/*', (c) => api.fetch(c.req.raw, { givenUp: c.var.givenUp }))
  app.all('*', (c) => {
    const { nonce, csrfToken, givenUp } = c.var
    return pages(c.req.raw, {
      api: async (path, init) => api.request(path, init, { givenUp }),
      nonce,
      csrfToken,
      person,
      level: store.level,
      state,
      limits: { bytes: maxBytes, files: options.maxFiles ?? usualMaxFiles },
      endings: readEndings,
    })
  })
  return app
}

const tooLarge = (maxBytes: number) =>
  problemResponse(
    'too-large',
    `The upload has more than ${maxBytes.toLocaleString('en')} bytes; set QARAR_MAX_BYTES higher to take it.`,
  )

import { OpenAPIHono } from '@hono/zod-openapi'
import type { Store } from '../store/store.ts'
import type { ApiOptions } from './api-options.ts'
import { errorResponse, problemResponse } from './problem.ts'
import { accuracyRoutes } from './routes/accuracy.ts'
import { agendaRoutes } from './routes/agenda.ts'
import { changeRoutes } from './routes/changes.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { findingRoutes } from './routes/findings.ts'
import { importRoutes } from './routes/imports.ts'
import { letterRoutes } from './routes/letters.ts'
import { readingRoutes } from './routes/reading.ts'
import { registerRoutes } from './routes/register.ts'

/** The API under `/api`, without the checks of `security/`: pages call it in process. */
export function createApi(store: Store, options: ApiOptions): OpenAPIHono {
  const api = new OpenAPIHono({ defaultHook: refuseInvalid })
  api.onError((error) => errorResponse(error, options.log))
  api.notFound((c) =>
    problemResponse(
      'not-found',
      `There is no ${c.req.method} ${c.req.path} in this API; see /api/openapi.json.`,
    ),
  )
  api.use(async (c, next) => {
    await next()
    if (c.req.method === 'POST') options.onPending?.()
  })
  api.openapiRoutes([
    ...readingRoutes(store, options),
    ...changeRoutes(store, options),
    ...importRoutes(store, options),
    ...decisionRoutes(store, options),
    ...registerRoutes(store, options),
    ...agendaRoutes(store, options),
    ...letterRoutes(store, options),
    ...findingRoutes(store, options),
    ...accuracyRoutes(),
  ])
  const about = { openapi: '3.1.0', info: { title: 'Qarar', version: options.version } }
  api.get('/api/openapi.json', (c) => c.json(api.getOpenAPI31Document(about)))
  return api
}

type Validation =
  | { success: true }
  | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } }

function refuseInvalid(result: Validation): Response | undefined {
  if (result.success) return undefined
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`)
  return problemResponse('invalid-request', faults.join('; '))
}

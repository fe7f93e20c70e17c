import { OpenAPIHono } from '@hono/zod-openapi'
import { type Level, levels } from '@qarar/register/contract'
import { Hono } from 'hono'
import type { Store } from '../store/store.ts'
import { answerRemoved } from './answer-removed.ts'
import { answerReplaced } from './answer-replaced.ts'
import type { ApiEnv, ApiOptions } from './api-options.ts'
import { levelOfRequest } from './level-of-request.ts'
import { errorResponse, problemResponse } from './problem.ts'
import { accuracyRoutes } from './routes/accuracy.ts'
import { agendaRoutes } from './routes/agenda.ts'
import { changeRoutes } from './routes/changes.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { findingRoutes } from './routes/findings.ts'
import { importRoutes } from './routes/imports.ts'
import { letterRoutes } from './routes/letters.ts'
import { lifeRoutes } from './routes/life.ts'
import { markRoutes } from './routes/marks.ts'
import { mechanismChangeRoutes } from './routes/mechanism-changes.ts'
import { mechanismFileRoutes } from './routes/mechanism-files.ts'
import { mechanismReportRoutes } from './routes/mechanism-report.ts'
import { mechanismRoutes } from './routes/mechanisms.ts'
import { overviewRoutes } from './routes/overview.ts'
import { pageRoutes } from './routes/pages.ts'
import { readingRoutes } from './routes/reading.ts'
import { registerRoutes } from './routes/register.ts'
import { reportChangeRoutes } from './routes/reports/change-routes.ts'
import { reportFileRoutes } from './routes/reports/file-routes.ts'
import { reportJobRoutes } from './routes/reports/job-routes.ts'
import { reportReadRoutes } from './routes/reports/read-routes.ts'
import { requestRoutes } from './routes/requests.ts'
import { savedRoutes } from './routes/saved.ts'
import { searchRoutes } from './routes/search.ts'
import { sheetRoutes } from './routes/sheets.ts'
import { structureRoutes } from './routes/structure.ts'
import { workRoutes } from './routes/works.ts'

/**
 * The API under `/api`, without the checks of `security/`: pages call it in process. Every route answers at the level that
 * the request asks for, from a store that knows no more.
 */
export function createApi(store: Store, options: ApiOptions): Hono<{ Bindings: ApiEnv }> {
  const apis = new Map<Level, OpenAPIHono>()
  const apiAt = (level: Level) => {
    const api = apis.get(level) ?? apiOn(store.at(level), options)
    apis.set(level, api)
    return api
  }
  const all = new Hono<{ Bindings: ApiEnv }>()
  all.all('*', async (c) => {
    const level = levelOfRequest(c.req.url)
    if (level === undefined) return problemResponse('invalid-request', `level: one of ${levels.join(', ')}`)
    const response = await apiAt(level).fetch(c.req.raw, c.env)
    const headers = new Headers(response.headers)
    headers.set('Qarar-Level', store.at(level).level)
    return new Response(response.body, { status: response.status, headers })
  })
  return all
}

function apiOn(store: Store, options: ApiOptions): OpenAPIHono {
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
  api.use(answerRemoved(store))
  api.use(answerReplaced(store))
  api.openapiRoutes([
    ...readingRoutes(store, options),
    ...pageRoutes(store, options),
    ...workRoutes(store),
    ...changeRoutes(store, options),
    ...importRoutes(store, options),
    ...decisionRoutes(store, options),
    ...structureRoutes(store, options),
    ...registerRoutes(store, options),
    ...agendaRoutes(store, options),
    ...letterRoutes(store, options),
    ...requestRoutes(store, options),
    ...reportReadRoutes(store, options),
    ...reportChangeRoutes(store, options.person),
    ...reportFileRoutes(store, options.person),
    ...reportJobRoutes(store, options),
    ...lifeRoutes(store, options),
    ...mechanismRoutes(store),
    ...mechanismReportRoutes(store, options),
    ...mechanismChangeRoutes(store, options),
    ...mechanismFileRoutes(store, options),
    ...sheetRoutes(store, options),
    ...findingRoutes(store, options),
    ...savedRoutes(store, options),
    ...searchRoutes(store),
    ...overviewRoutes(store, options),
    ...accuracyRoutes(),
    ...markRoutes(store, options),
  ])
  const description =
    'Every path takes `level`: public, limited or secret. The answer holds what a reader of that level, or of the server’s where it is lower, may see; the header `Qarar-Level` says which it was.'
  const about = { openapi: '3.1.0', info: { title: 'Qarar', version: options.version, description } }
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

// Routes by which a person settles a doubt or takes an import back.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { importResult } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { decisions, withdrawal } from '../schemas.ts'
import { answers, idParams, jsonBody, plainText } from './route-parts.ts'

const settleRoute = createRoute({
  method: 'post',
  path: '/api/doubts/{id}',
  summary: 'Say what a doubtful file is.',
  request: { params: idParams, body: jsonBody(z.object({ decision: z.enum(decisions) })) },
  responses: answers('What became of the file', importResult),
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/publications/{id}/withdraw',
  summary: 'Take back a wrong import: a publication, an expression or a manifestation.',
  request: { params: idParams, body: jsonBody(z.object({ reason: plainText(2000).trim().min(1) })) },
  responses: answers('What was taken back', withdrawal),
})

export function changeRoutes(store: Store, { person }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: settleRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.settleDoubt(id, { ...c.req.valid('json'), by: person }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: withdrawRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.withdraw(id, { ...c.req.valid('json'), by: person }), 200)
      },
    }),
  ] as const
}

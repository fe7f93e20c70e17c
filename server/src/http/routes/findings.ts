// Routes of what the texts say differently, and of what people said of it.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { findingCodes } from '@qarar/core'
import { dismissal, findingStates, findingsPage } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { answers, idParams, jsonBody, plainText, workPlace } from './route-parts.ts'

const findingsRoute = createRoute({
  method: 'get',
  path: '/api/findings',
  summary: 'What the texts say differently of the same thing, and the like, with the words side by side.',
  request: {
    query: z.object({
      work: workPlace.optional(),
      code: z.enum(findingCodes).optional(),
      state: z.enum(findingStates).optional(),
      from: z.coerce.number().int().min(1).max(1_000_000).optional(),
      count: z.coerce.number().int().min(0).max(500).optional(),
    }),
  },
  responses: answers('A page of the findings, and counts of all', findingsPage),
})

const dismissRoute = createRoute({
  method: 'post',
  path: '/api/findings/{id}/dismiss',
  summary: 'Say that nothing is to be done about a finding; taken back as other decisions are.',
  request: { params: idParams, body: jsonBody(z.object({ reason: plainText(2000).trim().min(1) })) },
  responses: answers('The dismissal', dismissal),
})

export function findingRoutes(store: Store, { person, onPending }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: findingsRoute,
      handler: async (c) => {
        const page = await store.listFindings(c.req.valid('query'))
        // Another program may have changed the store.
        if (page.pending) onPending?.()
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: dismissRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.dismissFinding(id, { ...c.req.valid('json'), by: person }), 200)
      },
    }),
  ] as const
}

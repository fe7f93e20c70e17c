// Routes of the reading view, and of what people decide in it.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  decidedJoin,
  newJoin,
  newReading,
  readingView,
  verifiedReading,
  waitingText,
} from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { decisionWithdrawal } from '../schemas.ts'
import { answers, id, idParams, jsonBody, plainText } from './route-parts.ts'

const place = () => z.coerce.number().int().min(1).max(1_000_000).optional()

const readingRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/reading',
  summary: 'The text as printed, as repaired and as verified, with what waits for a person.',
  request: {
    params: idParams,
    query: z.object({
      expression: id.optional(),
      order: place(),
      from: place(),
      count: z.coerce.number().int().min(1).max(1000).optional(),
    }),
  },
  responses: answers('A page of the text, and all that waits', readingView),
})

const waitingRoute = createRoute({
  method: 'get',
  path: '/api/waiting',
  summary: 'Texts with joins or proposed readings that nobody has answered.',
  responses: answers('All of them', z.object({ texts: z.array(waitingText) })),
})

const verifyRoute = createRoute({
  method: 'post',
  path: '/api/expressions/{id}/readings',
  summary: 'Say how words of the shown text are read.',
  request: {
    params: idParams,
    body: jsonBody(
      newReading.extend({
        text: plainText(2000).trim().min(1),
        checkedAgainst: plainText(500).trim().min(1),
      }),
    ),
  },
  responses: answers('The reading', verifiedReading),
})

const joinRoute = createRoute({
  method: 'post',
  path: '/api/expressions/{id}/joins',
  summary: 'Say which line of the file follows which.',
  request: { params: idParams, body: jsonBody(newJoin) },
  responses: answers('The join', decidedJoin),
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/decisions/{id}/withdraw',
  summary: 'Take back a reading, a join or the dismissal of a finding.',
  request: { params: idParams, body: jsonBody(z.object({ reason: plainText(2000).trim().min(1) })) },
  responses: answers('What was taken back', decisionWithdrawal),
})

export function decisionRoutes(store: Store, { person }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: readingRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const view = await store.getReading(id, c.req.valid('query'))
        if (!view) throw problemException('not-found', `Nothing has the id ${id}.`)
        return c.json(view, 200)
      },
    }),
    defineOpenAPIRoute({
      route: waitingRoute,
      handler: async (c) => c.json({ texts: await store.listWaiting() }, 200),
    }),
    defineOpenAPIRoute({
      route: verifyRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.verifyReading(id, { ...c.req.valid('json'), by: person }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: joinRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.decideJoin(id, { ...c.req.valid('json'), by: person }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: withdrawRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.withdrawDecision(id, { ...c.req.valid('json'), by: person }), 200)
      },
    }),
  ] as const
}

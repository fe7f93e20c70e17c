// Routes of what people say of the structure of a text.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { correctedStructure, decidedDirection, newDirections, newLink } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { answers, id, idParams, jsonBody } from './route-parts.ts'

const structureRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/structure',
  summary: 'What people said of the structure of a text, and what of it has no place there.',
  request: { params: idParams, query: z.object({ expression: id.optional() }) },
  responses: answers('All that stands, and all that was taken back', correctedStructure),
})

const directRoute = createRoute({
  method: 'post',
  path: '/api/expressions/{id}/directions',
  summary: 'Say how the text is read: kind, session, paragraphs, furniture, what it cites. All or nothing.',
  request: { params: idParams, body: jsonBody(newDirections) },
  responses: answers('The directions', z.object({ directions: z.array(decidedDirection) })),
})

const linkRoute = createRoute({
  method: 'post',
  path: '/api/expressions/{id}/links',
  summary: 'Say that a text is a version of another or renews it, or that it does not.',
  request: { params: idParams, body: jsonBody(newLink) },
  responses: answers('The decision', z.object({ id: z.string(), by: z.string(), at: z.string() })),
})

export function structureRoutes(store: Store, { person }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: structureRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const structure = await store.getStructure(id, c.req.valid('query'))
        if (!structure) throw problemException('not-found', `Nothing has the id ${id}.`)
        return c.json(structure, 200)
      },
    }),
    defineOpenAPIRoute({
      route: directRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const directions = await store.directReading(id, { ...c.req.valid('json'), by: person })
        return c.json({ directions }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: linkRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.decideLink(id, { ...c.req.valid('json'), by: person }), 200)
      },
    }),
  ] as const
}

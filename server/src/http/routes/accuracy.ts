import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { accuracy } from '@qarar/register/contract'
import { readAccuracy } from '../../accuracy/read-scoreboard.ts'
import { problemException } from '../problem.ts'
import { answers } from './route-parts.ts'

const accuracyRoute = createRoute({
  method: 'get',
  path: '/api/accuracy',
  summary: 'How well the rules read: the figures of accuracy/SCOREBOARD.md.',
  responses: answers('All measures by their sets', accuracy),
})

export function accuracyRoutes() {
  return [
    defineOpenAPIRoute({
      route: accuracyRoute,
      handler: async (c) => {
        const found = await readAccuracy()
        if (!found) throw problemException('not-found', 'This installation came without its scoreboard.')
        return c.json(found, 200)
      },
    }),
  ] as const
}

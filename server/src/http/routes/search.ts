// What the texts say: the one search of all.
import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { searchPage, searchQuery } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { answers } from './route-parts.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary:
    'Paragraphs and speeches by their words, the best first: words, "phrases", beginnings*, -exclusion, OR, filters such as session:44. Whatever is asked is answered; what was not understood is in `notes`.',
  request: { query: searchQuery },
  responses: answers('A page of hits, with counts of all', searchPage),
})

export function searchRoutes(store: Store) {
  return [
    defineOpenAPIRoute({
      route: searchRoute,
      handler: async (c) => {
        const { q: query, limit, page } = c.req.valid('query')
        return c.json(await store.search({ query, limit, page }), 200)
      },
    }),
  ] as const
}

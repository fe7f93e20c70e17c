// What the texts say: the one search of all.
import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  agreedPage,
  agreedQuery,
  newHitsPage,
  newHitsQuery,
  searchPage,
  searchQuery,
} from '@qarar/register/contract'
import { atomHeaders } from '../../feeds/atom.ts'
import { searchAtom } from '../../feeds/search-atom.ts'
import type { Store } from '../../store/store.ts'
import { searchCsv } from '../../tables/search-csv.ts'
import { downloadCsv } from '../download-csv.ts'
import { answers, anyProblem } from './route-parts.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary:
    'Paragraphs and speeches by their words, the best first: words, "phrases", beginnings*, -exclusion, OR, filters such as session:44. Whatever is asked is answered; what was not understood is in `notes`.',
  request: { query: searchQuery },
  responses: answers('A page of hits, with counts of all', searchPage),
})

const csvRoute = createRoute({
  method: 'get',
  path: '/api/search.csv',
  summary: 'The first thousand hits of a search as a table for spreadsheets.',
  request: { query: searchQuery.pick({ q: true }) },
  responses: {
    200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: { type: 'string' } } } },
    default: anyProblem,
  },
})

const atomRoute = createRoute({
  method: 'get',
  path: '/api/search.atom',
  summary: 'A search as a feed: of its first thousand hits the hundred that came into the store last.',
  request: { query: searchQuery.pick({ q: true }) },
  responses: {
    200: {
      description: 'Atom (RFC 4287)',
      content: { 'application/atom+xml': { schema: { type: 'string' } } },
    },
    default: anyProblem,
  },
})

const newRoute = createRoute({
  method: 'get',
  path: '/api/search/new',
  summary:
    'What a search finds that came into the store after a moment, the newest first; `next` asks for what comes after that.',
  request: { query: newHitsQuery },
  responses: answers('Hits with the moment since which each is in the store', newHitsPage),
})

const agreedRoute = createRoute({
  method: 'get',
  path: '/api/agreed',
  summary:
    'Agreed language: the adopted paragraphs nearest to a text, word by word, when they were first and last used, and later editions that dropped them.',
  request: { query: agreedQuery },
  responses: answers('Wordings, the nearest first', agreedPage),
})

export function searchRoutes(store: Store) {
  return [
    defineOpenAPIRoute({
      route: searchRoute,
      handler: async (c) => {
        const { q: query, languages, ...asked } = c.req.valid('query')
        return c.json(
          await store.search({ query, ...asked, languages: languages === 'true' ? 'at-hand' : undefined }),
          200,
        )
      },
    }),
    defineOpenAPIRoute({
      route: newRoute,
      handler: async (c) => {
        const { q: query, since, from } = c.req.valid('query')
        return c.json(await store.newestHits({ query, since, from }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: agreedRoute,
      handler: async (c) => c.json(await store.agreed(c.req.valid('query').text), 200),
    }),
    defineOpenAPIRoute({
      route: csvRoute,
      handler: (c) => downloadCsv(searchCsv(store, c.req.valid('query').q), `search-${store.level}.csv`),
    }),
    defineOpenAPIRoute({
      route: atomRoute,
      handler: async (c) => {
        const { q: query } = c.req.valid('query')
        const { hits } = await store.newestHits({ query })
        const feed = searchAtom({ query, origin: new URL(c.req.url).origin, hits })
        return new Response(feed, { headers: atomHeaders })
      },
    }),
  ] as const
}

// Searches and views of the register that people keep under a name.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { newSaved, renamedSaved, savedList, savedSearch, seenSaved } from '@qarar/register/contract'
import { searchAtom } from '../../feeds/search-atom.ts'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { answers, anyProblem, idParams, jsonBody } from './route-parts.ts'

const itsId = z.object({ id: z.string() })

const listRoute = createRoute({
  method: 'get',
  path: '/api/saved',
  summary: 'Saved searches and views of the register, each with how much is new since somebody looked.',
  responses: answers('By their names', savedList),
})

const saveRoute = createRoute({
  method: 'post',
  path: '/api/saved',
  summary: 'Keep a search, or a view of the register, under a name.',
  request: { body: jsonBody(newSaved) },
  responses: answers('Its id', itsId),
})

const renameRoute = createRoute({
  method: 'post',
  path: '/api/saved/{id}/name',
  summary: 'Give a saved search or view another name.',
  request: { params: idParams, body: jsonBody(renamedSaved) },
  responses: answers('Its id', itsId),
})

const seenRoute = createRoute({
  method: 'post',
  path: '/api/saved/{id}/seen',
  summary: 'Say that what is new was seen, up to the log entry that the list named.',
  request: { params: idParams, body: jsonBody(seenSaved) },
  responses: answers('Its id', itsId),
})

const endRoute = createRoute({
  method: 'post',
  path: '/api/saved/{id}/end',
  summary: 'Take a saved search or view off the list; it can be brought back.',
  request: { params: idParams },
  responses: answers('Its id', itsId),
})

const restoreRoute = createRoute({
  method: 'post',
  path: '/api/saved/{id}/restore',
  summary: 'Bring back what was taken off the list.',
  request: { params: idParams },
  responses: answers('Its id', itsId),
})

const atomRoute = createRoute({
  method: 'get',
  path: '/api/saved/{id}/atom',
  summary: 'A saved search as a feed, which goes on under the same address when the search is renamed.',
  request: { params: idParams },
  responses: {
    200: {
      description: 'Atom (RFC 4287)',
      content: { 'application/atom+xml': { schema: { type: 'string' } } },
    },
    default: anyProblem,
  },
})

export function savedRoutes(store: Store, { person: by, ownNames }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: listRoute,
      handler: async (c) => c.json(await store.listSaved({ ownNames }), 200),
    }),
    defineOpenAPIRoute({
      route: saveRoute,
      handler: async (c) => c.json(await store.saveQuery({ ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: renameRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        await store.renameSaved(id, { ...c.req.valid('json'), by })
        return c.json({ id }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: seenRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        await store.seeSaved(id, { ...c.req.valid('json'), by })
        return c.json({ id }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: endRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        await store.endSaved(id, { by })
        return c.json({ id }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: restoreRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        await store.restoreSaved(id, { by })
        return c.json({ id }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: atomRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const saved = await store.getSaved(id)
        if (saved?.kind !== 'search') throw problemException('not-found', `No saved search has the id ${id}.`)
        const query = savedSearch(saved.query)
        const { hits } = await store.newestHits({ query })
        const { origin, pathname } = new URL(c.req.url)
        const feed = searchAtom({ query, origin, hits, own: { id, name: saved.name, path: pathname } })
        return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
      },
    }),
  ] as const
}

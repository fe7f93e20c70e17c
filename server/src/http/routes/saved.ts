// Searches and views of the register that people keep under a name.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  newSaved,
  renamedSaved,
  type Saved,
  savedList,
  savedSearch,
  savedView,
  seenSaved,
} from '@qarar/register/contract'
import { atomHeaders } from '../../feeds/atom.ts'
import { searchAtom } from '../../feeds/search-atom.ts'
import { viewAtom } from '../../feeds/view-atom.ts'
import { queryOfView } from '../../store/saved/query-of-view.ts'
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
  summary: 'A saved search or view as a feed, which goes on under the same address when it is renamed.',
  request: { params: idParams },
  responses: {
    200: {
      description: 'Atom (RFC 4287)',
      content: { 'application/atom+xml': { schema: { type: 'string' } } },
    },
    default: anyProblem,
  },
})

interface Place {
  origin: string
  path: string
}

type Kept = Pick<Saved, 'id' | 'name' | 'query'>

export function savedRoutes(store: Store, { person: by, ownNames }: ApiOptions) {
  const feedOfSearch = async ({ id, name, query: kept }: Kept, { origin, path }: Place) => {
    const query = savedSearch(kept)
    const { hits } = await store.newestHits({ query })
    return searchAtom({ query, origin, hits, own: { id, name, path } })
  }
  const feedOfView = async ({ id, name, query }: Kept, place: Place) => {
    const view = savedView(query)
    if (view === null)
      throw problemException('not-found', `The register does not know what the view ${id} asks.`)
    const mandates = await store.newestMandates(queryOfView(view, ownNames))
    return viewAtom({ id, name, query, mandates, ...place })
  }
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
        if (!saved) throw problemException('not-found', `Nothing saved has the id ${id}.`)
        const { origin, pathname: path } = new URL(c.req.url)
        const feed = await (saved.kind === 'search' ? feedOfSearch : feedOfView)(saved, { origin, path })
        return new Response(feed, { headers: atomHeaders })
      },
    }),
  ] as const
}

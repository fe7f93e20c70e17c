// Routes of distribution marks, and of removal by order.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { markOf, newMark, newRemoval, removal, reportGoing, shownMarks } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { answers, idParams, jsonBody, several } from './route-parts.ts'

const levelsRoute = createRoute({
  method: 'get',
  path: '/api/marks',
  summary: 'The marks of some publications, letters, answers and status entries; what is not there has none.',
  request: { query: z.object({ id: several(64, 500) }) },
  responses: answers('Levels by ids, and what is doubtful in the titles of publications', shownMarks),
})

const markRoute = createRoute({
  method: 'get',
  path: '/api/marks/{id}',
  summary: 'The mark of a publication, a letter, an answer or a status entry, with its history.',
  request: { params: idParams },
  responses: answers('The mark', markOf),
})

const setRoute = createRoute({
  method: 'post',
  path: '/api/marks/{id}',
  summary: 'Say who may see it: everybody, the organisation and its members, or the house alone.',
  request: { params: idParams, body: jsonBody(newMark) },
  responses: answers('The mark now', markOf),
})

const removalsRoute = createRoute({
  method: 'get',
  path: '/api/removals',
  summary: 'What was removed by order: ids, hashes, reasons.',
  responses: answers('The newest first', z.object({ removals: z.array(removal) })),
})

const goingRoute = createRoute({
  method: 'get',
  path: '/api/removals/{id}',
  summary: 'What its removal would take of reports in hand: those that were submitted as this publication.',
  request: { params: idParams },
  responses: answers('Volumes, with counts', z.object({ reports: z.array(reportGoing) })),
})

const removeRoute = createRoute({
  method: 'post',
  path: '/api/removals',
  summary: 'Remove content by order, for good: hashes, ids and the reason are left.',
  request: { body: jsonBody(newRemoval) },
  responses: answers('What is left', removal),
})

export function markRoutes(store: Store, { person: by }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: levelsRoute,
      handler: async (c) => {
        const ids = c.req.valid('query').id ?? []
        const [levels, doubts] = await Promise.all([store.levelsOf(ids), store.doubtsOfTitles(ids)])
        return c.json({ levels, doubts }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: markRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const found = await store.getMark(id)
        if (!found) throw problemException('not-found', `Nothing that has a mark has the id ${id}.`)
        return c.json(found, 200)
      },
    }),
    defineOpenAPIRoute({
      route: setRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.setMark(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: removalsRoute,
      handler: async (c) => c.json({ removals: await store.listRemovals() }, 200),
    }),
    defineOpenAPIRoute({
      route: goingRoute,
      handler: async (c) => c.json({ reports: await store.reportsGoing(c.req.valid('param').id) }, 200),
    }),
    defineOpenAPIRoute({
      route: removeRoute,
      handler: async (c) => {
        const { id, ...order } = c.req.valid('json')
        return c.json(await store.remove(id, { ...order, by }), 200)
      },
    }),
  ] as const
}

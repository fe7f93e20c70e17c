// Routes by which people say something of mechanisms and of their records.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  mechanismsFile,
  mechanismsTaken,
  newListEntry,
  newMechanism,
  newMechanismDecision,
  newRecord,
  newRecordDecision,
  revealedRecord,
} from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { answers, idParams, jsonBody } from './route-parts.ts'

const answered = z.object({ id: z.string(), version: z.number().int() })

const addRoute = createRoute({
  method: 'post',
  path: '/api/mechanisms',
  summary: 'Add a mechanism that no text names, or that the rules do not find.',
  request: { body: jsonBody(newMechanism) },
  responses: answers('Its id and version', answered),
})

const takeRoute = createRoute({
  method: 'post',
  path: '/api/mechanisms/import',
  summary:
    'Take mechanisms with their records, all of them or none; those that are kept by that name are left.',
  request: { body: jsonBody(mechanismsFile) },
  responses: answers('What was taken, and what was left', mechanismsTaken),
})

const decideRoute = createRoute({
  method: 'post',
  path: '/api/mechanisms/{id}/decisions',
  summary: 'Confirm, edit, reject or merge a mechanism as it was seen, or take the last word on it back.',
  request: { params: idParams, body: jsonBody(newMechanismDecision) },
  responses: answers('Its id and version now', answered),
})

const addRecordRoute = createRoute({
  method: 'post',
  path: '/api/mechanisms/{id}/records',
  summary: 'Add a record of one of the types of the kind; values as they were typed are read.',
  request: { params: idParams, body: jsonBody(newRecord) },
  responses: answers('Its id and version', answered),
})

const decideRecordRoute = createRoute({
  method: 'post',
  path: '/api/mechanism-records/{id}/decisions',
  summary: 'Confirm, edit, reject or take back a record as it was seen.',
  request: { params: idParams, body: jsonBody(newRecordDecision) },
  responses: answers('Its id and version now', answered),
})

const revealRoute = createRoute({
  method: 'post',
  path: '/api/mechanism-records/{id}/reveal',
  summary: 'Show the sensitive values of a record; that somebody asked for them is logged.',
  request: { params: idParams },
  responses: answers('The values', revealedRecord),
})

const part = z.string().regex(/^[a-z0-9-]{1,60}$/, 'an id of small letters, digits and hyphens')

const entryRoute = createRoute({
  method: 'post',
  path: '/api/mechanism-lists/{kind}/{list}',
  summary: 'Add a choice to a list that its kind leaves open.',
  request: { params: z.object({ kind: part, list: part }), body: jsonBody(newListEntry) },
  responses: answers('What was added', z.object({ kind: z.string(), list: z.string(), id: z.string() })),
})

export function mechanismChangeRoutes(store: Store, { person: by }: Pick<ApiOptions, 'person'>) {
  return [
    defineOpenAPIRoute({
      route: addRoute,
      handler: async (c) => c.json(await store.addMechanism({ ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: takeRoute,
      handler: async (c) => c.json(await store.takeMechanisms({ ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: decideRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.decideMechanism(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: addRecordRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.addRecord(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: decideRecordRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.decideRecord(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: revealRoute,
      handler: async (c) => c.json(await store.revealRecord(c.req.valid('param').id, { by }), 200),
    }),
    defineOpenAPIRoute({
      route: entryRoute,
      handler: async (c) => {
        const { kind, list } = c.req.valid('param')
        return c.json(await store.addListEntry(kind, list, { ...c.req.valid('json'), by }), 200)
      },
    }),
  ] as const
}

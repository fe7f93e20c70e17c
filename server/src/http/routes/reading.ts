// Routes that only read.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { documentKinds, follows } from '@qarar/core'
import {
  addresseeClasses,
  doubt,
  languageTag,
  library,
  mandatesPage,
  publicationPage,
  workPage,
} from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { downloadResponse } from '../download.ts'
import { problemException } from '../problem.ts'
import { health, workPlace } from '../schemas.ts'
import { answers, answersFile, id, idParams, plainText } from './route-parts.ts'

const libraryRoute = createRoute({
  method: 'get',
  path: '/api/library',
  summary: 'What is kept, newest first, with the doubts that wait for a person.',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(500).optional(),
      cursor: plainText(500).optional(),
      language: languageTag.optional(),
      kind: z.enum(documentKinds).optional(),
    }),
  },
  responses: answers('A page of the library', library),
})

const expressionQuery = z.object({ expression: id.optional() })

const publicationRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}',
  summary: 'A publication with its works, files and diagnostics.',
  request: { params: idParams, query: expressionQuery },
  responses: answers('The publication in one language', publicationPage),
})

const place = () => z.coerce.number().int().min(1).max(1_000_000).optional()

const workRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/works/{order}',
  summary: 'One work: its text, the place of every paragraph in the file, and what cites it.',
  request: {
    params: z.object({ id, order: z.coerce.number().int().min(1).max(1_000_000) }),
    query: expressionQuery.extend({ language: languageTag.optional(), citedFrom: place() }),
  },
  responses: answers('The work in one language', workPage),
})

const mandatesRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/mandates',
  summary: 'What a publication asks for, of whom and by when.',
  request: {
    params: idParams,
    query: expressionQuery.extend({
      follow: z.enum(follows).optional(),
      addressee: z.enum(addresseeClasses).optional(),
      from: place(),
      count: z.coerce.number().int().min(1).max(1000).optional(),
    }),
  },
  responses: answers('A page of its mandates, and counts of all', mandatesPage),
})

const iriRoute = createRoute({
  method: 'get',
  path: '/api/iri',
  summary: 'Where the work with this Akoma Ntoso IRI is.',
  request: { query: z.object({ iri: plainText(1000) }) },
  responses: answers('Publication, expression and place', workPlace),
})

const doubtsRoute = createRoute({
  method: 'get',
  path: '/api/doubts',
  summary: 'Imports that wait for a person: the same work as one that is kept?',
  responses: answers('All of them', z.object({ doubts: z.array(doubt) })),
})

const fileRoute = createRoute({
  method: 'get',
  path: '/api/manifestations/{id}/file',
  summary: 'The original file, byte for byte.',
  request: { params: idParams },
  responses: answersFile('The bytes'),
})

const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server and its store are well.',
  responses: answers('Versions, size and counts', health),
})

export function readingRoutes(store: Store, { version }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: libraryRoute,
      handler: async (c) => c.json(await store.listLibrary(c.req.valid('query')), 200),
    }),
    defineOpenAPIRoute({
      route: publicationRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(found(await store.getPublication(id, c.req.valid('query')), id), 200)
      },
    }),
    defineOpenAPIRoute({
      route: workRoute,
      handler: async (c) => {
        const { id, order } = c.req.valid('param')
        return c.json(
          found(await store.getWork(id, order, c.req.valid('query')), `${id}, work ${order}`),
          200,
        )
      },
    }),
    defineOpenAPIRoute({
      route: mandatesRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(found(await store.listMandates(id, c.req.valid('query')), id), 200)
      },
    }),
    defineOpenAPIRoute({
      route: iriRoute,
      handler: async (c) => {
        const { iri } = c.req.valid('query')
        return c.json(found(await store.findByIri(iri), iri), 200)
      },
    }),
    defineOpenAPIRoute({
      route: doubtsRoute,
      handler: async (c) => c.json({ doubts: await store.listDoubts() }, 200),
    }),
    defineOpenAPIRoute({
      route: fileRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return downloadResponse(found(await store.getFile(id), id))
      },
    }),
    defineOpenAPIRoute({
      route: healthRoute,
      handler: async (c) => c.json({ name: 'qarar' as const, version, ...(await store.health()) }, 200),
    }),
  ] as const
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw problemException('not-found', `Nothing has the id ${what}.`)
  return thing
}

// A work among others: its editions, its languages, what it cites and what cites it; and records of meetings.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { writeBibtex, writeRis } from '@qarar/register'
import { alignment, editionsPage, languageTag, meetingsPage, networkPage } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { fileResponse } from '../download.ts'
import { problemException } from '../problem.ts'
import { answers, answersFile, id } from './route-parts.ts'

const order = z.coerce.number().int().min(1).max(1_000_000)
const request = { params: z.object({ id, order }), query: z.object({ expression: id.optional() }) }

const editionsRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/works/{order}/editions',
  summary:
    'The editions of a work, and what changed from the one before it and to the one after it, clause by clause.',
  request,
  responses: answers('Its series, the oldest first', editionsPage),
})

const alignmentRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/works/{order}/alignment',
  summary: 'Which paragraphs of two language versions of a work say the same.',
  request: { ...request, query: request.query.extend({ with: id }) },
  responses: answers('Pairs of paragraphs', alignment),
})

const networkRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/works/{order}/network',
  summary: 'What a work cites, what cites it, and its editions.',
  request,
  responses: answers('Its neighbourhood', networkPage),
})

const risRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/works/{order}/reference.ris',
  summary: 'A work as managers of references take it (RIS).',
  request,
  responses: answersFile('RIS in UTF-8', 'application/x-research-info-systems'),
})

const bibRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/works/{order}/reference.bib',
  summary: 'A work as managers of references take it (BibTeX).',
  request,
  responses: answersFile('BibTeX in UTF-8', 'application/x-bibtex'),
})

const meetingsRoute = createRoute({
  method: 'get',
  path: '/api/meetings',
  summary: 'Meetings of which a record is held, the latest first.',
  request: {
    query: z.object({ language: languageTag.optional(), from: order.optional() }),
  },
  responses: answers('A page of meetings', meetingsPage),
})

export function workRoutes(store: Store) {
  /** The work as a file of references. */
  const reference = async (
    work: { id: string; order: number; expression?: string },
    write: typeof writeRis,
  ) => {
    const found = await store.getReference(work.id, work.order, work)
    if (!found) throw nothingAt(work)
    return new TextEncoder().encode(write(found))
  }
  return [
    defineOpenAPIRoute({
      route: editionsRoute,
      handler: async (c) => {
        const { id, order } = c.req.valid('param')
        const page = await store.getEditions(id, order, c.req.valid('query'))
        if (!page) throw nothingAt({ id, order })
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: alignmentRoute,
      handler: async (c) => {
        const { id, order } = c.req.valid('param')
        const page = await store.alignVersions(id, order, c.req.valid('query'))
        if (!page) throw nothingAt({ id, order })
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: networkRoute,
      handler: async (c) => {
        const { id, order } = c.req.valid('param')
        const page = await store.getNetwork(id, order, c.req.valid('query'))
        if (!page) throw nothingAt({ id, order })
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: risRoute,
      handler: async (c) => {
        const work = { ...c.req.valid('param'), ...c.req.valid('query') }
        const content = await reference(work, writeRis)
        const type = 'application/x-research-info-systems; charset=utf-8'
        return fileResponse({ file: `${work.id}-${work.order}.ris`, type, content })
      },
    }),
    defineOpenAPIRoute({
      route: bibRoute,
      handler: async (c) => {
        const work = { ...c.req.valid('param'), ...c.req.valid('query') }
        const content = await reference(work, writeBibtex)
        return fileResponse({
          file: `${work.id}-${work.order}.bib`,
          type: 'application/x-bibtex; charset=utf-8',
          content,
        })
      },
    }),
    defineOpenAPIRoute({
      route: meetingsRoute,
      handler: async (c) => c.json(await store.listMeetings(c.req.valid('query')), 200),
    }),
  ] as const
}

const nothingAt = ({ id, order }: { id: string; order: number }) =>
  problemException('not-found', `Nothing has the id ${id}, work ${order}.`)

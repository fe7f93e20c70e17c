// Routes of what became of texts: reports that came, and how texts were adopted.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  adoptionView,
  closing,
  closingPage,
  languageTag,
  moment,
  newAdoption,
  newClosing,
} from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { answers, id, idParams, jsonBody, plainText } from './route-parts.ts'

const reason = jsonBody(z.object({ reason: plainText(2000).trim().min(1) }))

const proposalsRoute = createRoute({
  method: 'get',
  path: '/api/closings/proposals',
  summary: 'Where later texts seem to tell of the reports that were asked for; what nobody has answered.',
  request: {
    query: z.object({
      mandate: id.optional(),
      session: plainText(40).optional(),
      organisation: plainText(40).optional(),
      language: languageTag.optional(),
      from: z.coerce.number().int().min(1).max(10_000_000).optional(),
      count: z.coerce.number().int().min(0).max(1000).optional(),
    }),
  },
  responses: answers('A page of proposals', closingPage),
})

const recordRoute = createRoute({
  method: 'post',
  path: '/api/mandates/{id}/closings',
  summary: 'Say that the report was submitted, considered or noted: a fact each; no status follows from it.',
  request: { params: idParams, body: jsonBody(newClosing) },
  responses: answers('The fact', closing),
})

const declineRoute = createRoute({
  method: 'post',
  path: '/api/closings/proposals/{id}/decline',
  summary: 'Say that a later text tells no such thing of the mandate.',
  request: { params: idParams, body: reason },
  responses: answers('What was said', closing),
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/closings/{id}/withdraw',
  summary: 'Take back what was said of a report; it is proposed again where a text tells it.',
  request: { params: idParams, body: reason },
  responses: answers('What was taken back', z.object({ id: z.string(), mandate: z.string() })),
})

const workParams = z.object({ id, order: z.coerce.number().int().min(1).max(1_000_000) })

const adoptionRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/works/{order}/adoption',
  summary: 'How a text was adopted, with the tally, and the words of the text that tell it.',
  request: {
    params: workParams,
    query: z.object({ expression: id.optional(), known: moment.optional() }),
  },
  responses: answers('What is known', adoptionView),
})

const setAdoptionRoute = createRoute({
  method: 'post',
  path: '/api/publications/{id}/works/{order}/adoption',
  summary: 'Say how a text was adopted; what is left out stays as it was.',
  request: { params: workParams, body: jsonBody(newAdoption) },
  responses: answers('What is known now', adoptionView),
})

export function lifeRoutes(store: Store, { person: by }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: proposalsRoute,
      handler: async (c) => c.json(await store.listClosingProposals(c.req.valid('query')), 200),
    }),
    defineOpenAPIRoute({
      route: recordRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.recordClosing(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: declineRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.declineProposal(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: withdrawRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.withdrawClosing(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: adoptionRoute,
      handler: async (c) => {
        const { id, order } = c.req.valid('param')
        const found = await store.getAdoption(id, order, c.req.valid('query'))
        if (!found) throw problemException('not-found', `Publication ${id} has no text ${order}.`)
        return c.json(found, 200)
      },
    }),
    defineOpenAPIRoute({
      route: setAdoptionRoute,
      handler: async (c) => {
        const { id, order } = c.req.valid('param')
        return c.json(await store.setAdoption(id, order, { ...c.req.valid('json'), by }), 200)
      },
    }),
  ] as const
}

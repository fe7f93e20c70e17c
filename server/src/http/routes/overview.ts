// Routes of what is asked first: the working session, the sessions, the States.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  concerns,
  homePage,
  languageTag,
  newSubsetDecision,
  sessionPage,
  sessionsPage,
  statePage,
  statesPage,
  subsetDecision,
} from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { answers, id, idParams, jsonBody, plainText } from './route-parts.ts'

const homeRoute = createRoute({
  method: 'get',
  path: '/api/home',
  summary:
    'The working session in figures: what is due and of whom, the sessions in a row, what came in last.',
  request: { query: z.object({ session: plainText(40).optional(), language: languageTag.optional() }) },
  responses: answers('The figures', homePage),
})

const sessionsRoute = createRoute({
  method: 'get',
  path: '/api/sessions',
  summary: 'Sessions that texts are of, or name as those by which something is due.',
  responses: answers('Sessions, of each organ the newest first', sessionsPage),
})

const sessionRoute = createRoute({
  method: 'get',
  path: '/api/sessions/{code}',
  summary: 'A session: its texts, its docket and agenda in figures, what is known of it.',
  request: {
    params: z.object({ code: z.string().regex(/^[\w-]{1,40}$/, 'a session such as CFM-45') }),
    query: z.object({ language: languageTag.optional() }),
  },
  responses: answers('The session', sessionPage),
})

const statesRoute = createRoute({
  method: 'get',
  path: '/api/states',
  summary: 'States that something in the register concerns, and how often in which way.',
  responses: answers('The States', statesPage),
})

const code = z.string().regex(/^[A-Za-z]{3}$/, 'a code of ISO 3166 such as SOM')

const stateRoute = createRoute({
  method: 'get',
  path: '/api/states/{code}',
  summary:
    'What concerns a State: texts about it, asked by name, as a member, as one of a subset, in a mechanism, mentioned.',
  request: {
    params: z.object({ code }),
    query: z.object({
      concern: z.enum(concerns).optional(),
      from: z.coerce.number().int().min(1).max(10_000_000).optional(),
      count: z.coerce.number().int().min(1).max(1000).optional(),
      language: languageTag.optional(),
    }),
  },
  responses: answers('Its mandates, and how many there are of each', statePage),
})

const decideSubsetRoute = createRoute({
  method: 'post',
  path: '/api/mandates/{id}/states/{code}',
  summary:
    'Say whether a State is one of those that are asked, where the text asks some and does not say which; with a reason or a source.',
  request: { params: z.object({ id, code }), body: jsonBody(newSubsetDecision) },
  responses: answers('What was decided', subsetDecision),
})

const withdrawSubsetRoute = createRoute({
  method: 'post',
  path: '/api/states/decisions/{id}/withdraw',
  summary: 'Take back what was decided of a State in a subset; it is undecided again.',
  request: { params: idParams, body: jsonBody(z.object({ reason: plainText(2000).trim().min(1) })) },
  responses: answers(
    'What was taken back',
    z.object({ id: z.string(), mandate: z.string(), state: z.string() }),
  ),
})

export function overviewRoutes(store: Store, { person: by }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: homeRoute,
      handler: async (c) => c.json(await store.getHome(c.req.valid('query')), 200),
    }),
    defineOpenAPIRoute({
      route: sessionsRoute,
      handler: async (c) => c.json(await store.listSessions(), 200),
    }),
    defineOpenAPIRoute({
      route: sessionRoute,
      handler: async (c) => {
        const { code } = c.req.valid('param')
        const page = await store.getSession(code, c.req.valid('query').language)
        if (!page)
          throw problemException('not-found', `Nothing that Qarar holds speaks of a session ${code}.`, {
            reason: 'unknown-session',
          })
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: statesRoute,
      handler: async (c) => c.json(await store.listStates(), 200),
    }),
    defineOpenAPIRoute({
      route: stateRoute,
      handler: async (c) => {
        const { code } = c.req.valid('param')
        const page = await store.getState(code, c.req.valid('query'))
        if (!page) throw problemException('not-found', `No State has the code ${code}.`)
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: decideSubsetRoute,
      handler: async (c) => {
        const { id, code } = c.req.valid('param')
        return c.json(await store.decideSubset(id, code, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: withdrawSubsetRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.withdrawSubset(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
  ] as const
}

// Routes of a session: its agenda, what people know of it, its calendar.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  agendaPage,
  day,
  digestPage,
  type Level,
  languageTag,
  newSessionFacts,
  sessionFacts,
} from '@qarar/register/contract'
import { sessionCalendar } from '../../calendar/session-calendar.ts'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { answers, anyProblem, asOfQuery, jsonBody, plainText, several } from './route-parts.ts'

const session = plainText(40).optional()

const agendaRoute = createRoute({
  method: 'get',
  path: '/api/agenda',
  summary: 'Items that texts put on the agenda of a session, and the reports due at it.',
  request: { query: z.object({ session, ...asOfQuery }) },
  responses: answers('The agenda, and the sessions that can be chosen', agendaPage),
})

const digestRoute = createRoute({
  method: 'get',
  path: '/api/digest',
  summary: 'What is due and what is new at a desk.',
  request: {
    query: z.object({ session, desk: several(200), since: day.optional(), ...asOfQuery }),
  },
  responses: answers('The digest', digestPage),
})

const factsRoute = createRoute({
  method: 'post',
  path: '/api/sessions/{code}/facts',
  summary: 'Say when and where a session meets; what is left out stays as it was.',
  request: {
    params: z.object({ code: z.string().regex(/^[\w-]{1,40}$/, 'a session such as CFM-45') }),
    body: jsonBody(newSessionFacts),
  },
  responses: answers('What is known of the session now', sessionFacts),
})

const calendarRoute = createRoute({
  method: 'get',
  path: '/api/calendar.ics',
  summary: 'A session, its proposed preparation and the days that texts set a desk, for calendars.',
  request: { query: z.object({ session, desk: several(200), language: languageTag.default('en') }) },
  responses: {
    200: { description: 'RFC 5545', content: { 'text/calendar': { schema: z.string() } } },
    default: anyProblem,
  },
})

export function agendaRoutes(store: Store, { person: by }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: agendaRoute,
      handler: async (c) => c.json(await store.getAgenda(c.req.valid('query')), 200),
    }),
    defineOpenAPIRoute({
      route: digestRoute,
      handler: async (c) => c.json(await store.getDigest(c.req.valid('query')), 200),
    }),
    defineOpenAPIRoute({
      route: factsRoute,
      handler: async (c) => {
        const { code } = c.req.valid('param')
        return c.json(await store.setSessionFacts(code, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: calendarRoute,
      handler: async (c) => {
        const calendar = await sessionCalendar(store, c.req.valid('query'))
        if (!calendar)
          throw problemException('not-found', 'The store has no text of an organ that meets at set times.')
        return calendarResponse(calendar, store.level)
      },
    }),
  ] as const
}

/** The code of a session holds nothing that a header could not. */
const calendarResponse = ({ ics, session }: { ics: string; session: string }, level: Level) =>
  new Response(ics, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${session}-${level}.ics"`,
    },
  })

// Routes of mechanisms: what kinds there are, what is known of each, and what falls due.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  datedAs,
  day,
  kindRecordsPage,
  mechanismCalendar,
  mechanismKindsPage,
  mechanismLinks,
  mechanismPage,
  mechanismReviewPage,
  mechanismReviews,
  mechanismStands,
  mechanismsPage,
  recordStates,
  recordsPage,
} from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { problemException } from '../problem.ts'
import { answers, asOfQuery, id, idParams, plainText } from './route-parts.ts'

const page = {
  cursor: z
    .string()
    .regex(/^[\w-]{1,2000}$/, 'as the page before gave it')
    .optional(),
  count: z.coerce.number().int().min(1).max(500).optional(),
}

const kindName = z.string().regex(/^[a-z0-9-]{1,60}$/, 'the id of a kind')

const kindsRoute = createRoute({
  method: 'get',
  path: '/api/mechanism-kinds',
  summary: 'Kinds of mechanisms as they are declared, with how many there are of each.',
  responses: answers('Kinds in their order', mechanismKindsPage),
})

const kindRecordsRoute = createRoute({
  method: 'get',
  path: '/api/mechanism-kinds/{kind}/records',
  summary: 'Records of one type of all mechanisms of a kind, the newest first, with what these are called.',
  request: {
    params: z.object({ kind: kindName }),
    query: z.object({ type: kindName, count: page.count, ...asOfQuery }),
  },
  responses: answers('Records, and names of mechanisms', kindRecordsPage),
})

const listRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms',
  summary: 'Mechanisms by their names, as of now, of a day, or of what was known at a moment.',
  request: {
    query: z.object({
      kind: kindName.optional(),
      stand: z.enum([...mechanismStands, 'none']).optional(),
      state: z.enum(mechanismReviews).optional(),
      words: plainText(500).optional(),
      body: plainText(500).optional(),
      organisation: plainText(40).optional(),
      /** With what follows from the records of each. */
      answers: z.stringbool().optional(),
      ...page,
      ...asOfQuery,
    }),
  },
  responses: answers('A page of mechanisms', mechanismsPage),
})

const reviewRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms/review',
  summary: 'Mechanisms and records that the texts propose, for a person to confirm, edit, reject or merge.',
  request: { query: z.object({ kind: kindName.optional(), language: asOfQuery.language, ...page }) },
  responses: answers('What waits', mechanismReviewPage),
})

const calendarRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms/calendar',
  summary: 'What falls due from one day to another, of all kinds.',
  request: {
    query: z.object({
      from: day.optional(),
      to: day.optional(),
      kind: kindName.optional(),
      ...asOfQuery,
    }),
  },
  responses: answers('In the order of the days', mechanismCalendar),
})

const works = /^([a-z]-[0-9a-z]{1,20}\/[1-9]\d{0,5})(,[a-z]-[0-9a-z]{1,20}\/[1-9]\d{0,5}){0,199}$/

const linksRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms/links',
  summary:
    'Mechanisms that paragraphs of texts name or prove, that records on a mandate are of, or in which a party stands.',
  request: {
    query: z.object({
      places: z.string().regex(works, 'texts as p-7f3kq0w9xz/1, with commas between them').optional(),
      mandate: plainText(64).optional(),
      party: plainText(200).optional(),
      language: asOfQuery.language,
    }),
  },
  responses: answers('Mechanisms by their names, with the paragraphs and records', mechanismLinks),
})

const placesOf = (places: string | undefined) =>
  places?.split(',').flatMap((place) => {
    const [publication, order] = place.split('/')
    return publication && order ? [{ publication, order: Number(order) }] : []
  })

const mechanismRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms/{id}',
  summary: 'A mechanism: where texts speak of it, its records, and what follows from them as of a day.',
  request: { params: idParams, query: z.object(asOfQuery) },
  responses: answers('The mechanism', mechanismPage),
})

const recordsRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms/{id}/records',
  summary: 'Records of a mechanism of one type, the newest first.',
  request: {
    params: z.object({ id }),
    query: z.object({
      type: kindName,
      state: z.enum([...recordStates, 'kept']).optional(),
      words: plainText(500).optional(),
      from: day.optional(),
      to: day.optional(),
      dated: z.enum(datedAs).optional(),
      field: kindName.optional(),
      is: plainText(500).optional(),
      ids: plainText(5000).optional(),
      ...page,
      ...asOfQuery,
    }),
  },
  responses: answers('A page of records', recordsPage),
})

export function mechanismRoutes(store: Store) {
  return [
    defineOpenAPIRoute({
      route: kindsRoute,
      handler: async (c) => c.json(await store.listMechanismKinds(), 200),
    }),
    defineOpenAPIRoute({
      route: kindRecordsRoute,
      handler: async (c) => {
        const { kind } = c.req.valid('param')
        return c.json(await store.listKindRecords({ ...c.req.valid('query'), kind }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: listRoute,
      handler: async (c) => c.json(await store.listMechanisms(c.req.valid('query')), 200),
    }),
    // Before the one of a mechanism: a word is no id.
    defineOpenAPIRoute({
      route: reviewRoute,
      handler: async (c) => c.json(await store.reviewMechanisms(c.req.valid('query')), 200),
    }),
    defineOpenAPIRoute({
      route: calendarRoute,
      handler: async (c) => c.json(await store.mechanismCalendar(c.req.valid('query')), 200),
    }),
    defineOpenAPIRoute({
      route: linksRoute,
      handler: async (c) => {
        const { places, ...asked } = c.req.valid('query')
        return c.json(await store.mechanismLinks({ ...asked, places: placesOf(places) }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: mechanismRoute,
      handler: async (c) => {
        const { id: mechanism } = c.req.valid('param')
        const found = await store.getMechanism(mechanism, c.req.valid('query'))
        if (!found) throw problemException('not-found', `No mechanism has the id "${mechanism}".`)
        return c.json(found, 200)
      },
    }),
    defineOpenAPIRoute({
      route: recordsRoute,
      handler: async (c) => {
        const { id: mechanism } = c.req.valid('param')
        return c.json(await store.listRecords(mechanism, c.req.valid('query')), 200)
      },
    }),
  ] as const
}

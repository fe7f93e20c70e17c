// Routes of the register: the docket, mandates, and what people say about them.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { follows } from '@qarar/core'
import {
  assignmentRule,
  day,
  docketPage,
  languageTag,
  lifeChanges,
  listOrders,
  mandatePage,
  mandateStates,
  matchingAssigned,
  moment,
  newAssignment,
  newAssignmentRule,
  newMandate,
  newMandateDecision,
  newMatchingAssignment,
  newStatus,
  registerChoices,
  registerPage,
  reviewPage,
  seenMandate,
  statusEntry,
  statuses,
} from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { usualMaxChosen } from '../../tables/max-chosen.ts'
import { chosenCsv, registerCsv } from '../../tables/register-csv.ts'
import type { ApiOptions } from '../api-options.ts'
import { downloadCsv } from '../download-csv.ts'
import { problemException } from '../problem.ts'
import {
  answers,
  anyProblem,
  asOfQuery,
  id,
  idParams,
  jsonBody,
  plainText,
  several,
  workPlace,
} from './route-parts.ts'

const docketRoute = createRoute({
  method: 'get',
  path: '/api/docket',
  summary: 'What a desk owes a session: tasks, reports, returns; what never counts apart.',
  request: {
    query: z.object({
      session: plainText(40).optional(),
      desk: several(200),
      shown: z.coerce.number().int().min(1).max(1000).optional(),
      ...asOfQuery,
    }),
  },
  responses: answers('The docket, and the sessions that can be chosen', docketPage),
})

const registerQuery = z.object({
  publication: id.optional(),
  work: workPlace.optional(),
  organisation: plainText(40).optional(),
  session: plainText(40).optional(),
  due: plainText(40).optional(),
  addressee: several(500),
  follow: z.enum(follows).optional(),
  state: z.enum(mandateStates).optional(),
  status: z.enum([...statuses, 'none']).optional(),
  owner: plainText(500).optional(),
  mine: z.stringbool().optional(),
  before: day.optional(),
  words: plainText(500).optional(),
  stale: z.stringbool().optional(),
  life: z.enum(lifeChanges).optional(),
  /** Only what came into the register after this moment. */
  since: moment.optional(),
  sort: z.enum(listOrders).optional(),
  from: z.coerce.number().int().min(1).max(10_000_000).optional(),
  count: z.coerce.number().int().min(0).max(1000).optional(),
  ...asOfQuery,
})

const listRoute = createRoute({
  method: 'get',
  path: '/api/mandates',
  summary: 'Mandates of all texts, as of now, of a day, or of what was known at a moment.',
  request: { query: registerQuery },
  responses: answers('A page of the register', registerPage),
})

const choicesRoute = createRoute({
  method: 'get',
  path: '/api/mandates/choices',
  summary: 'What the register can be asked for: addressees and sessions that occur in it.',
  responses: answers('What occurs', registerChoices),
})

const postsRoute = createRoute({
  method: 'get',
  path: '/api/posts',
  summary: 'Posts that see to some mandate.',
  responses: answers('Their names', z.object({ posts: z.array(z.string()) })),
})

const listedQuery = registerQuery.omit({ from: true, count: true })

const csvRoute = createRoute({
  method: 'get',
  path: '/api/mandates.csv',
  summary: 'The whole list of mandates as a table for spreadsheets.',
  request: {
    query: listedQuery.extend({
      /** Some by their ids, whatever else is asked. */
      mandate: several(64, 1000),
    }),
  },
  responses: {
    200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: { type: 'string' } } } },
    default: anyProblem,
  },
})

const chosenRoute = createRoute({
  method: 'post',
  path: '/api/mandates.csv',
  summary:
    'Mandates that were chosen, however many an address would hold, as a table for spreadsheets. Changes nothing.',
  request: {
    query: z.object({ language: languageTag.optional() }),
    body: jsonBody(z.object({ mandates: z.array(id).min(1).max(100_000) })),
  },
  responses: csvRoute.responses,
})

const mandateRoute = createRoute({
  method: 'get',
  path: '/api/mandates/{id}',
  summary: 'A mandate with its words, decisions, statuses and history.',
  request: { params: idParams, query: z.object(asOfQuery) },
  responses: answers('The mandate', mandatePage),
})

const reviewRoute = createRoute({
  method: 'get',
  path: '/api/publications/{id}/works/{order}/review',
  summary: 'A text with its mandates in place, what people decided about them, and what is left.',
  request: {
    params: z.object({ id, order: z.coerce.number().int().min(1).max(1_000_000) }),
    query: z.object({ expression: id.optional() }),
  },
  responses: answers('The text under review', reviewPage),
})

const answer = z.object({ decisions: z.array(z.string()), mandates: z.array(z.string()) })

const decideRoute = createRoute({
  method: 'post',
  path: '/api/mandates/{id}/decisions',
  summary: 'Confirm, edit, reject, merge or split a mandate, as it was seen.',
  request: { params: idParams, body: jsonBody(newMandateDecision) },
  responses: answers('The decisions', answer),
})

const confirmRoute = createRoute({
  method: 'post',
  path: '/api/mandates/confirm',
  summary: 'Confirm several mandates, all or none.',
  request: {
    body: jsonBody(
      z.object({
        seen: z
          .array(seenMandate.extend({ mandate: id }))
          .min(1)
          .max(1000),
      }),
    ),
  },
  responses: answers('The decisions', answer),
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/mandates/decisions/{id}/withdraw',
  summary: 'Take a decision about a mandate back.',
  request: { params: idParams, body: jsonBody(z.object({ reason: plainText(2000).trim().min(1) })) },
  responses: answers('What is decided anew by it', answer),
})

const addRoute = createRoute({
  method: 'post',
  path: '/api/expressions/{id}/mandates',
  summary: 'Add a mandate that words of the shown text ask for.',
  request: { params: idParams, body: jsonBody(newMandate) },
  responses: answers('The decision', answer),
})

const statusRoute = createRoute({
  method: 'post',
  path: '/api/mandates/{id}/statuses',
  summary: 'Record what became of a mandate, for one addressee.',
  request: { params: idParams, body: jsonBody(newStatus) },
  responses: answers('The entry', statusEntry),
})

const withdrawStatusRoute = createRoute({
  method: 'post',
  path: '/api/statuses/{id}/withdraw',
  summary: 'Take a status entry back.',
  request: { params: idParams, body: jsonBody(z.object({ reason: plainText(2000).trim().min(1) })) },
  responses: answers('What was taken back', z.object({ id: z.string(), mandate: z.string() })),
})

const assignRoute = createRoute({
  method: 'post',
  path: '/api/mandates/assign',
  summary: 'Say which post sees to some mandates; none: nobody any more.',
  request: { body: jsonBody(newAssignment.extend({ mandates: z.array(id).min(1).max(1000) })) },
  responses: answers('Their ids', z.object({ mandates: z.array(z.string()) })),
})

const assignMatchingRoute = createRoute({
  method: 'post',
  path: '/api/mandates/assign-matching',
  summary: 'Say which post sees to all mandates that match, as they were when the list was seen.',
  request: { query: listedQuery, body: jsonBody(newMatchingAssignment) },
  responses: answers('How many are assigned, and how many have changed', matchingAssigned),
})

const rulesRoute = createRoute({
  method: 'get',
  path: '/api/assignment-rules',
  summary: 'Which posts see to which mandates.',
  responses: answers('Rules that hold, the oldest first', z.object({ rules: z.array(assignmentRule) })),
})

const addRuleRoute = createRoute({
  method: 'post',
  path: '/api/assignment-rules',
  summary: 'Let a post see to mandates of a kind that nobody sees to yet.',
  request: { body: jsonBody(newAssignmentRule) },
  responses: answers('The rule', assignmentRule),
})

const endRuleRoute = createRoute({
  method: 'post',
  path: '/api/assignment-rules/{id}/end',
  summary: 'End a rule; what it has assigned stays.',
  request: { params: idParams },
  responses: answers('The rule that ended', z.object({ id: z.string() })),
})

/** «Mine» is said by names in the store. */
const named = <Query extends { mine?: boolean }>({ mine, ...query }: Query, ownedBy: string[]) =>
  mine ? { ...query, ownedBy } : query

export function registerRoutes(
  store: Store,
  { person: by, ownNames, maxChosen = usualMaxChosen }: ApiOptions,
) {
  return [
    defineOpenAPIRoute({
      route: docketRoute,
      handler: async (c) => c.json(await store.getDocket(c.req.valid('query')), 200),
    }),
    defineOpenAPIRoute({
      route: listRoute,
      handler: async (c) => c.json(await store.listRegister(named(c.req.valid('query'), ownNames)), 200),
    }),
    defineOpenAPIRoute({
      route: choicesRoute,
      handler: async (c) => c.json(await store.listChoices(), 200),
    }),
    defineOpenAPIRoute({
      route: postsRoute,
      handler: async (c) => c.json({ posts: await store.listPosts() }, 200),
    }),
    defineOpenAPIRoute({
      route: csvRoute,
      handler: (c) => {
        const { mandate: mandates, ...query } = c.req.valid('query')
        const pieces = mandates
          ? chosenCsv(store, { mandates, language: query.language })
          : registerCsv(store, named(query, ownNames))
        return downloadCsv(pieces, `mandates-${store.level}.csv`)
      },
    }),
    defineOpenAPIRoute({
      route: chosenRoute,
      handler: (c) => {
        const { mandates } = c.req.valid('json')
        if (mandates.length > maxChosen)
          throw problemException(
            'too-large',
            `${mandates.length} mandates were chosen; send at most ${maxChosen}, or set QARAR_MAX_CHOSEN.`,
          )
        const chosen = { mandates, language: c.req.valid('query').language }
        return downloadCsv(chosenCsv(store, chosen), `mandates-${store.level}.csv`)
      },
    }),
    defineOpenAPIRoute({
      route: mandateRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const page = await store.getMandate(id, c.req.valid('query'))
        if (!page) throw problemException('not-found', `No mandate has the id ${id}.`)
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: reviewRoute,
      handler: async (c) => {
        const { id, order } = c.req.valid('param')
        const page = await store.getReview(id, order, c.req.valid('query'))
        if (!page) throw problemException('not-found', `Nothing has the id ${id}, work ${order}.`)
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: confirmRoute,
      handler: async (c) => c.json(await store.confirmMandates(c.req.valid('json').seen, { by }), 200),
    }),
    defineOpenAPIRoute({
      route: assignRoute,
      handler: async (c) => {
        const { mandates, ...given } = c.req.valid('json')
        return c.json({ mandates: await store.assignMandates(mandates, { ...given, assignedBy: by }) }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: assignMatchingRoute,
      handler: async (c) => {
        const query = named(c.req.valid('query'), ownNames)
        const given = { ...c.req.valid('json'), assignedBy: by }
        return c.json(await store.assignMatching(query, given), 200)
      },
    }),
    defineOpenAPIRoute({
      route: rulesRoute,
      handler: async (c) => c.json({ rules: await store.listRules() }, 200),
    }),
    defineOpenAPIRoute({
      route: addRuleRoute,
      handler: async (c) => c.json(await store.addRule({ ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: endRuleRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        await store.endRule(id, { by })
        return c.json({ id }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: decideRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.decideMandate(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: withdrawRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.withdrawMandateDecision(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: addRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.addMandate(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: statusRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.recordStatus(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: withdrawStatusRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await store.withdrawStatus(id, { ...c.req.valid('json'), by }), 200)
      },
    }),
  ] as const
}

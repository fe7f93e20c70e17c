// Routes of requests that came in: their items, who was given them, and our one reply.

import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  listedRequest,
  newContribution,
  newReminder,
  newReply,
  newRequest,
  newRequestItems,
  newSettledText,
  newShare,
  requestPage,
} from '@qarar/register/contract'
import { docxType } from '../../docx/docx-type.ts'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { fileResponse } from '../download.ts'
import { problemException } from '../problem.ts'
import { answers, answersFile, asOfQuery, idParams, jsonBody, plainText } from './route-parts.ts'

const { asOf, known } = asOfQuery
const pastQuery = z.object({ asOf, known })
const withReason = jsonBody(z.object({ reason: plainText(2000).trim().min(1) }))
const made = z.object({ id: z.string() })
const ofRequest = z.object({ request: z.string() })
const ofItems = z.object({ items: z.array(z.string()) })

/** A change of one thing: its path, what is said, what is answered. */
function changeRoute<Path extends string, Body extends z.ZodType, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  { body, answer }: { body: Body; answer: Answer },
) {
  const request = { params: idParams, body: jsonBody(body) }
  return createRoute({ method: 'post', path, summary, request, responses: answers('What was made', answer) })
}

function withdrawRoute<Path extends string>(path: Path, summary: string) {
  const request = { params: idParams, body: withReason }
  return createRoute({ method: 'post', path, summary, request, responses: answers('Its request', ofRequest) })
}

const listRoute = createRoute({
  method: 'get',
  path: '/api/requests',
  summary: 'Notes that ask us, with how far each is.',
  request: { query: pastQuery },
  responses: answers('The newest first', z.object({ requests: z.array(listedRequest) })),
})

const registerRoute = createRoute({
  method: 'post',
  path: '/api/requests',
  summary: 'Register a note that came in.',
  request: { body: jsonBody(newRequest) },
  responses: answers('Its id', made),
})

const pageRoute = createRoute({
  method: 'get',
  path: '/api/requests/{id}',
  summary: 'A request with its items, what ministries wrote, and our earlier replies beside each.',
  request: { params: idParams, query: pastQuery },
  responses: answers('The request', requestPage),
})

const sendersRoute = createRoute({
  method: 'get',
  path: '/api/senders',
  summary: 'How the house called itself in its last reply, by language.',
  responses: answers('By language', z.record(z.string(), z.string())),
})

const docxRoute = createRoute({
  method: 'get',
  path: '/api/requests/{id}/docx',
  summary: 'The reply as a Word document: as it was sent, or a draft.',
  request: { params: idParams, query: z.object({ draft: z.enum(['yes', 'no']).optional() }) },
  responses: answersFile('DOCX', docxType),
})

const itemsRoute = changeRoute('/api/requests/{id}/items', 'Add what the note asks about.', {
  body: newRequestItems,
  answer: ofItems,
})
const splitRoute = changeRoute(
  '/api/requests/{id}/split',
  'Give items to a ministry, or take them from it.',
  {
    body: newShare,
    answer: ofItems,
  },
)
const remindRoute = changeRoute('/api/requests/{id}/reminders', 'Record that a ministry was reminded.', {
  body: newReminder,
  answer: ofRequest.extend({ post: z.string() }),
})
const contributeRoute = changeRoute(
  '/api/request-items/{id}/contributions',
  'Register what a ministry wrote on an item.',
  { body: newContribution, answer: made },
)
const settleRoute = changeRoute('/api/request-items/{id}/text', 'Settle the words of the reply on an item.', {
  body: newSettledText,
  answer: z.object({ item: z.string() }),
})
const replyRoute = changeRoute('/api/requests/{id}/reply', 'Send the reply: nothing changes from then on.', {
  body: newReply,
  answer: made,
})

const withdrawRequestRoute = withdrawRoute('/api/requests/{id}/withdraw', 'Take back a request.')
const withdrawItemRoute = withdrawRoute(
  '/api/request-items/{id}/withdraw',
  'Take an item out of its request.',
)
const withdrawContributionRoute = withdrawRoute(
  '/api/contributions/{id}/withdraw',
  'Take a contribution back.',
)
const withdrawReplyRoute = withdrawRoute(
  '/api/replies/{id}/withdraw',
  'Take back a reply that never went out.',
)

export function requestRoutes(store: Store, { person: by }: ApiOptions) {
  return [...readRoutes(store), ...changeRoutes(store, by), ...withdrawRoutes(store, by)] as const
}

function readRoutes(store: Store) {
  return [
    defineOpenAPIRoute({
      route: listRoute,
      handler: async (c) => c.json({ requests: await store.listRequests(c.req.valid('query')) }, 200),
    }),
    defineOpenAPIRoute({
      route: pageRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const page = await store.getRequest(id, c.req.valid('query'))
        if (!page) throw noRequest(id)
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: sendersRoute,
      handler: async (c) => c.json(await store.lastSenders(), 200),
    }),
    defineOpenAPIRoute({
      route: docxRoute,
      handler: async (c) => docxOf(store, c.req.valid('param').id, c.req.valid('query').draft === 'yes'),
    }),
  ] as const
}

function changeRoutes(store: Store, by: string) {
  return [
    defineOpenAPIRoute({
      route: registerRoute,
      handler: async (c) => c.json(await store.registerRequest({ ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: itemsRoute,
      handler: async (c) =>
        c.json(await store.addRequestItems(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: splitRoute,
      handler: async (c) => {
        const share = { ...c.req.valid('json'), assignedBy: by }
        return c.json(await store.splitRequestItems(c.req.valid('param').id, share), 200)
      },
    }),
    defineOpenAPIRoute({
      route: remindRoute,
      handler: async (c) =>
        c.json(await store.remindMinistry(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: contributeRoute,
      handler: async (c) =>
        c.json(await store.contribute(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: settleRoute,
      handler: async (c) =>
        c.json(await store.settleRequestItem(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: replyRoute,
      handler: async (c) =>
        c.json(await store.sendReply(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
  ] as const
}

function withdrawRoutes(store: Store, by: string) {
  return [
    defineOpenAPIRoute({
      route: withdrawRequestRoute,
      handler: async (c) =>
        c.json(await store.withdrawRequest(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: withdrawItemRoute,
      handler: async (c) =>
        c.json(await store.withdrawRequestItem(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: withdrawContributionRoute,
      handler: async (c) =>
        c.json(
          await store.withdrawContribution(c.req.valid('param').id, { ...c.req.valid('json'), by }),
          200,
        ),
    }),
    defineOpenAPIRoute({
      route: withdrawReplyRoute,
      handler: async (c) =>
        c.json(await store.withdrawReply(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
  ] as const
}

const noRequest = (id: string) => problemException('not-found', `No request has the id ${id}.`)

/** The library that writes the file is loaded when somebody asks for one. */
async function docxOf(store: Store, id: string, draft: boolean): Promise<Response> {
  const found = await store.getReply(id, { draft })
  if (!found) throw noRequest(id)
  const { writeReply } = await import('../../requests/write-reply.ts')
  const file = `${found.number}${found.note.draft === null ? '' : '-draft'}.docx`
  return fileResponse({ file, type: docxType, content: await writeReply(found.note) })
}

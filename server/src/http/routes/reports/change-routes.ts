// What people change of reports to sessions.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  newClearance,
  newReportItems,
  newSectionOwner,
  newSectionText,
  newTranslations,
  newVolume,
  reportSections,
} from '@qarar/register/contract'
import type { Store } from '../../../store/store.ts'
import { answers, id, idParams, jsonBody, plainText } from '../route-parts.ts'

function changeRoute<Path extends string, Body extends z.ZodType, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  { body, answer }: { body: Body; answer: Answer },
) {
  const request = { params: idParams, body: jsonBody(body) }
  return createRoute({ method: 'post', path, summary, request, responses: answers('What was made', answer) })
}

const ofVolume = z.object({ volume: z.string() })
const ofItem = z.object({ item: z.string() })
const ofItems = z.object({ items: z.array(z.string()) })
const withReason = z.object({ reason: plainText(2000).trim().min(1) })
const sectionParams = z.object({ id, section: z.enum(reportSections) })

const planRoute = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Plan the report to a session: an item for each text that asks for something.',
  request: { body: jsonBody(newVolume) },
  responses: answers(
    'Its id and those of its items',
    z.object({ id: z.string(), items: z.array(z.string()) }),
  ),
})

const ownerRoute = createRoute({
  method: 'post',
  path: '/api/report-owners',
  summary: 'Say who writes sections, until when.',
  request: { body: jsonBody(newSectionOwner) },
  responses: answers('How many sections', z.object({ sections: z.number().int() })),
})

const textRoute = createRoute({
  method: 'post',
  path: '/api/report-items/{id}/sections/{section}',
  summary: 'Leave the words of a section as a person has them, or let it follow the register again.',
  request: { params: sectionParams, body: jsonBody(newSectionText) },
  responses: answers('Its version', z.object({ version: z.number().int() })),
})

const clearRoute = createRoute({
  method: 'post',
  path: '/api/report-items/{id}/sections/{section}/clearance',
  summary: 'Clear a section for a post.',
  request: { params: sectionParams, body: jsonBody(newClearance) },
  responses: answers('The post', z.object({ post: z.string() })),
})

const itemsRoute = changeRoute(
  '/api/reports/{id}/items',
  'Add items: named texts, or all that are in none.',
  {
    body: newReportItems,
    answer: ofItems,
  },
)
const freezeRoute = changeRoute('/api/reports/{id}/freeze', 'Freeze cleared items: all, or those named.', {
  body: z.object({ items: z.array(id).max(1000).default([]) }),
  answer: ofItems,
})
const openRoute = changeRoute('/api/report-items/{id}/open', 'Open a frozen item again.', {
  body: withReason,
  answer: ofItem,
})
const translateRoute = changeRoute('/api/reports/{id}/segments', 'Translate sentences.', {
  body: newTranslations,
  answer: z.object({ segments: z.number().int() }),
})
const withdrawRoute = changeRoute(
  '/api/reports/{id}/withdraw',
  'Take back a report that was planned by mistake.',
  {
    body: withReason,
    answer: ofVolume,
  },
)
const withdrawItemRoute = changeRoute('/api/report-items/{id}/withdraw', 'Take an item out of its report.', {
  body: withReason,
  answer: ofVolume,
})

export function reportChangeRoutes(store: Store, by: string) {
  return [
    defineOpenAPIRoute({
      route: planRoute,
      handler: async (c) => c.json(await store.planReport({ ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: itemsRoute,
      handler: async (c) =>
        c.json(await store.addReportItems(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: ownerRoute,
      handler: async (c) =>
        c.json(await store.assignSections({ ...c.req.valid('json'), recordedBy: by }), 200),
    }),
    defineOpenAPIRoute({
      route: textRoute,
      handler: async (c) => {
        const { id, section } = c.req.valid('param')
        return c.json(await store.writeSection(id, section, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: clearRoute,
      handler: async (c) => {
        const { id, section } = c.req.valid('param')
        return c.json(await store.clearSection(id, section, { ...c.req.valid('json'), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: freezeRoute,
      handler: async (c) =>
        c.json(await store.freezeItems(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: openRoute,
      handler: async (c) =>
        c.json(await store.openFrozen(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: translateRoute,
      handler: async (c) =>
        c.json(await store.translateSegments(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: withdrawRoute,
      handler: async (c) =>
        c.json(await store.withdrawVolume(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: withdrawItemRoute,
      handler: async (c) =>
        c.json(await store.withdrawReportItem(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
  ] as const
}

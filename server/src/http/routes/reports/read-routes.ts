// What is asked of reports to sessions.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  draftItem,
  languageTag,
  listedVolume,
  reportChapters,
  reportStatistics,
  volumeOutline,
  volumePage,
} from '@qarar/register/contract'
import { usualItemsAtOnce } from '../../../report/items-at-once.ts'
import type { Store } from '../../../store/store.ts'
import { refusal } from '../../../store/store-error.ts'
import type { ApiOptions } from '../../api-options.ts'
import { fileResponse } from '../../download.ts'
import { problemException } from '../../problem.ts'
import { answers, answersFile, asOfQuery, id, idParams } from '../route-parts.ts'

const { known, language } = asOfQuery

const listRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports to sessions, with how far each is.',
  request: { query: z.object({ known }) },
  responses: answers('The newest first', z.object({ volumes: z.array(listedVolume) })),
})

const pageRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'A report: its items, who writes them, what is missing.',
  request: { params: idParams, query: z.object({ known }) },
  responses: answers('The report', volumePage),
})

const outlineRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/outline',
  summary: 'A report and its items, without their sentences.',
  request: { params: idParams, query: z.object({ known }) },
  responses: answers('The outline', volumeOutline),
})

const itemRoute = createRoute({
  method: 'get',
  path: '/api/report-items/{id}',
  summary: 'An item as it stands: each sentence with where it comes from.',
  request: { params: idParams, query: z.object({ known, language }) },
  responses: answers('The working copy', draftItem),
})

const statisticsRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/statistics',
  summary: 'Tasks by status and addressee, returns by State.',
  request: { params: idParams },
  responses: answers('Counts', reportStatistics),
})

const awaitingSegment = z.object({ source: z.string(), language: languageTag, item: z.string() })

const awaitingRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/segments',
  summary: 'Sentences that wait for a translation.',
  request: { params: idParams, query: z.object({ language: languageTag }) },
  responses: answers('In the order of the report', z.object({ segments: z.array(awaitingSegment) })),
})

const chaptersRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/chapters',
  summary:
    'The chapters of mechanisms that the report has, and how many proposals of texts nobody has reviewed.',
  request: { params: idParams, query: z.object({ language: languageTag.optional() }) },
  responses: answers('Chapters in their order', reportChapters),
})

const fileRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/file',
  summary: 'The report, or one item of it, as Word, HTML or JSON.',
  request: {
    params: idParams,
    query: z.object({
      copy: z.enum(['working', 'clean']).default('working'),
      format: z.enum(['docx', 'html', 'json']).default('docx'),
      language: languageTag.optional(),
      item: id.optional(),
      silent: z.enum(['yes', 'no']).optional(),
      unreviewed: z.enum(['yes', 'no']).optional(),
    }),
  },
  responses: answersFile('The file'),
})

export const reportReadRoutes = (store: Store, { itemsAtOnce = usualItemsAtOnce }: ApiOptions) =>
  [
    defineOpenAPIRoute({
      route: listRoute,
      handler: async (c) => c.json({ volumes: await store.listVolumes(c.req.valid('query')) }, 200),
    }),
    defineOpenAPIRoute({
      route: pageRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const page = await store.getVolume(id, c.req.valid('query'))
        if (!page) throw problemException('not-found', `No report has the id ${id}.`)
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: outlineRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const outline = await store.getOutline(id, c.req.valid('query'))
        if (!outline) throw problemException('not-found', `No report has the id ${id}.`)
        return c.json(outline, 200)
      },
    }),
    defineOpenAPIRoute({
      route: itemRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const item = await store.getReportItem(id, c.req.valid('query'))
        if (!item) throw problemException('not-found', `No item of a report has the id ${id}.`)
        return c.json(item, 200)
      },
    }),
    defineOpenAPIRoute({
      route: statisticsRoute,
      handler: async (c) => c.json(await store.getReportStatistics(c.req.valid('param').id), 200),
    }),
    defineOpenAPIRoute({
      route: chaptersRoute,
      handler: async (c) => {
        const { language } = c.req.valid('query')
        return c.json(await store.listReportChapters(c.req.valid('param').id, language), 200)
      },
    }),
    defineOpenAPIRoute({
      route: awaitingRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        return c.json({ segments: await store.listAwaiting(id, c.req.valid('query').language) }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: fileRoute,
      handler: async (c) => {
        const { silent, unreviewed, ...query } = c.req.valid('query')
        const asked = { silent: silent === 'yes', unreviewed: unreviewed === 'yes' }
        const { writeReport } = await import('../../../report/write-report.ts')
        const { id } = c.req.valid('param')
        if (query.item === undefined) await refuseLarge(store, id, itemsAtOnce)
        return fileResponse(await writeReport(store, id, { ...query, ...asked }))
      },
    }),
  ] as const

/** A whole report of many items is not written while somebody waits for the answer; an item alone always is. */
async function refuseLarge(store: Store, volume: string, itemsAtOnce: number): Promise<void> {
  const outline = await store.getOutline(volume)
  const items = outline?.items.length ?? 0
  if (items <= itemsAtOnce) return
  throw refusal(
    'not-applicable',
    `The report has ${items} items: it is written as a job (POST /api/reports/${volume}/files).`,
    'written-as-job',
  )
}

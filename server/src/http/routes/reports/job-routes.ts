// Copies of a report that are written as jobs.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { newReportFile, reportFiles, reportJob } from '@qarar/register/contract'
import { usualItemsAtOnce } from '../../../report/items-at-once.ts'
import type { Store } from '../../../store/store.ts'
import type { ApiOptions } from '../../api-options.ts'
import { fileResponse } from '../../download.ts'
import { problemException } from '../../problem.ts'
import { answers, answersFile, idParams, jsonBody } from '../route-parts.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/files',
  summary: 'Copies of a report that are or were written as jobs.',
  request: { params: idParams },
  responses: answers('The newest first', reportFiles),
})

const addRoute = createRoute({
  method: 'post',
  path: '/api/reports/{id}/files',
  summary: 'Write a copy of a report as a job, which goes on by itself.',
  request: { params: idParams, body: jsonBody(newReportFile) },
  responses: answers('The job', z.object({ id: z.string() })),
})

const jobRoute = createRoute({
  method: 'get',
  path: '/api/report-files/{id}',
  summary: 'How far the writing of a copy is; it is stopped as any job.',
  request: { params: idParams },
  responses: answers('The job', reportJob),
})

const contentRoute = createRoute({
  method: 'get',
  path: '/api/report-files/{id}/content',
  summary: 'The copy that was written.',
  request: { params: idParams },
  responses: answersFile('The file'),
})

export function reportJobRoutes(
  store: Store,
  { person: by, itemsAtOnce = usualItemsAtOnce, onJob }: ApiOptions,
) {
  const unknown = (id: string) => problemException('not-found', `No copy of a report has the id ${id}.`)
  return [
    defineOpenAPIRoute({
      route: listRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const outline = await store.getOutline(id)
        if (!outline) throw problemException('not-found', `No report has the id ${id}.`)
        const isLarge = outline.items.length > itemsAtOnce
        return c.json({ isLarge, files: await store.listReportJobs(id) }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: addRoute,
      handler: async (c) => {
        const id = await store.addReportJob(c.req.valid('param').id, { ...c.req.valid('json'), by })
        onJob?.()
        return c.json({ id }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: jobRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const job = await store.getReportJob(id)
        if (!job) throw unknown(id)
        return c.json(job, 200)
      },
    }),
    defineOpenAPIRoute({
      route: contentRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const file = await store.getReportFile(id)
        if (!file) throw unknown(id)
        return fileResponse(file)
      },
    }),
  ] as const
}

// Routes of the report that is compiled from the records of a mechanism.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  caseChoices,
  day,
  languageTag,
  type MechanismReport,
  mechanismReport,
  moment,
} from '@qarar/register/contract'
import { writeCompiled } from '../../report/write-compiled.ts'
import { reportFormats } from '../../report/write-report.ts'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { fileResponse } from '../download.ts'
import { problemException } from '../problem.ts'
import { answers, answersFile, idParams, jsonBody } from './route-parts.ts'

const reportQuery = {
  from: day,
  to: day,
  cases: z.enum(caseChoices).optional(),
  known: moment.optional(),
  language: languageTag.optional(),
}

const reportRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms/{id}/report',
  summary:
    'The report that the records of a mechanism make of a period: each figure with what it was counted from.',
  request: { params: idParams, query: z.object(reportQuery) },
  responses: answers('The report', mechanismReport),
})

const reportFileRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms/{id}/report/file',
  summary: 'The same as a document.',
  request: {
    params: idParams,
    query: z.object({ ...reportQuery, format: z.enum(reportFormats).default('docx') }),
  },
  responses: answersFile('DOCX, HTML or JSON'),
})

const revealReportRoute = createRoute({
  method: 'post',
  path: '/api/mechanisms/{id}/report/reveal',
  summary:
    'The document with the sensitive values of what it tells one by one; that somebody asked for it is logged.',
  request: {
    params: idParams,
    body: jsonBody(z.object({ ...reportQuery, format: z.enum(reportFormats).default('docx') })),
  },
  responses: answersFile('DOCX, HTML or JSON'),
})

export function mechanismReportRoutes(store: Store, { person: by }: Pick<ApiOptions, 'person'>) {
  const found = async (asked: Promise<MechanismReport | undefined>, mechanism: string) => {
    const report = await asked
    if (!report) throw problemException('not-found', `No mechanism has the id "${mechanism}".`)
    return report
  }
  return [
    defineOpenAPIRoute({
      route: reportRoute,
      handler: async (c) => {
        const { id: mechanism } = c.req.valid('param')
        return c.json(await found(store.compileMechanism(mechanism, c.req.valid('query')), mechanism), 200)
      },
    }),
    defineOpenAPIRoute({
      route: reportFileRoute,
      handler: async (c) => {
        const { id: mechanism } = c.req.valid('param')
        const { format, ...query } = c.req.valid('query')
        const report = await found(store.compileMechanism(mechanism, query), mechanism)
        return fileResponse(await writeCompiled(store, report, format)) as never
      },
    }),
    defineOpenAPIRoute({
      route: revealReportRoute,
      handler: async (c) => {
        const { id: mechanism } = c.req.valid('param')
        const { format, ...query } = c.req.valid('json')
        const report = await found(store.revealMechanismReport(mechanism, { ...query, by }), mechanism)
        return fileResponse(await writeCompiled(store, report, format)) as never
      },
    }),
  ] as const
}

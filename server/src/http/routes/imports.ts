import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { type ImportResult, importResult, jobPage, languageTag, openJobs } from '@qarar/register/contract'
import { archiveLimits } from '../../read/archive/expand-archive.ts'
import { withArchives } from '../../read/archive/with-archives.ts'
import { readExamples } from '../../read/examples.ts'
import { usualMaxFiles } from '../../read/max-files.ts'
import { takeFile } from '../../read/take-file.ts'
import type { Store } from '../../store/store.ts'
import type { ApiEnv, ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { answers, id, idParams, plainText } from './route-parts.ts'

const upload = z.instanceof(File).openapi({ type: 'string', format: 'binary' })
const uploads = z.union([upload, z.array(upload).min(1)])

const formBody = <Shape extends z.ZodObject>(schema: Shape) => ({
  required: true,
  content: { 'multipart/form-data': { schema } },
})

const importRoute = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Import files; one that cannot be read does not stop the others.',
  request: {
    body: formBody(
      z.object({
        file: uploads,
        // A form sends its empty fields too.
        replaces: id.or(z.literal('')).optional(),
        language: languageTag.or(z.literal('')).optional(),
        /** Why a file that was removed by order is taken in again. */
        despiteRemoval: plainText(2000).optional(),
      }),
    ),
  },
  responses: answers('One result a file', z.object({ results: z.array(importResult) })),
})

const addJobRoute = createRoute({
  method: 'post',
  path: '/api/jobs',
  summary: 'Import files as a job, which goes on by itself.',
  request: { body: formBody(z.object({ file: uploads })) },
  responses: answers('The job', z.object({ id: z.string() })),
})

const addExamplesRoute = createRoute({
  method: 'post',
  path: '/api/jobs/examples',
  summary: 'Import the example documents that come with the program, as a job.',
  responses: answers('The job', z.object({ id: z.string() })),
})

const jobRoute = createRoute({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: 'How far a job is, and what became of its files.',
  request: { params: idParams },
  responses: answers('The job', jobPage),
})

const openJobsRoute = createRoute({
  method: 'get',
  path: '/api/jobs',
  summary: 'Files that are being taken in: the jobs that wait or run, the oldest first.',
  responses: answers('The jobs', openJobs),
})

const cancelRoute = createRoute({
  method: 'post',
  path: '/api/jobs/{id}/cancel',
  summary: 'Stop a job after the file that it is at; what was taken in stays.',
  request: { params: idParams },
  responses: answers('The job', z.object({ id: z.string() })),
})

export function importRoutes(store: Store, { person: by, maxBytes, maxFiles, onJob }: ApiOptions) {
  const filesOf = async (given: File | File[], signal?: AbortSignal) =>
    withArchives(
      await readFiles(given, maxFiles),
      archiveLimits(maxFiles ?? usualMaxFiles, maxBytes, 4),
      signal,
    )
  const unknown = (id: string) => problemException('not-found', `No job has the id ${id}.`)
  return [
    defineOpenAPIRoute({
      route: importRoute,
      handler: async (c) => {
        const { file, replaces, language, despiteRemoval } = c.req.valid('form')
        const given = { replaces: replaces || undefined, language: language || undefined }
        const options = { ...given, despiteRemoval, by }
        const results: ImportResult[] = []
        const signal = givenUp(c.env)
        const limits = { maxBytes, ...(signal && { signal }) }
        for (const one of await filesOf(file, signal))
          results.push('result' in one ? one.result : await takeFile(store, one, options, limits))
        return c.json({ results }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: addJobRoute,
      handler: async (c) => {
        const id = await store.addImportJob(await filesOf(c.req.valid('form').file, givenUp(c.env)), { by })
        onJob?.()
        return c.json({ id }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: addExamplesRoute,
      handler: async (c) => {
        const id = await store.addImportJob(await readExamples(), { by })
        onJob?.()
        return c.json({ id }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: openJobsRoute,
      handler: async (c) => c.json({ jobs: await store.listOpenJobs() }, 200),
    }),
    defineOpenAPIRoute({
      route: jobRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const job = await store.getJob(id)
        if (!job) throw unknown(id)
        return c.json(job, 200)
      },
    }),
    defineOpenAPIRoute({
      route: cancelRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        if (!(await store.cancelJob(id))) throw unknown(id)
        return c.json({ id }, 200)
      },
    }),
  ] as const
}

/** Where the API is asked without the checks before it, nobody says so. */
const givenUp = (env: ApiEnv | undefined) => env?.givenUp

function readFiles(given: File | File[], most = usualMaxFiles) {
  const files = [given].flat()
  if (files.length > most)
    throw problemException(
      'too-large',
      `${files.length} files came at once; send at most ${most}, or set QARAR_MAX_FILES.`,
    )
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.bytes() })))
}

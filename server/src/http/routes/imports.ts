import { basename } from 'node:path'
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { type ImportResult, importResult, languageTag } from '@qarar/register/contract'
import { InputError } from '../../read/input-error.ts'
import { readTextBytes } from '../../read/read-text-file.ts'
import type { ImportOptions, Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { answers, id } from './route-parts.ts'

const upload = z.instanceof(File).openapi({ type: 'string', format: 'binary' })

const importRoute = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Import files; one that cannot be read does not stop the others.',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            file: z.union([upload, z.array(upload).min(1)]),
            // A form sends its empty fields too.
            replaces: id.or(z.literal('')).optional(),
            language: languageTag.or(z.literal('')).optional(),
          }),
        },
      },
    },
  },
  responses: answers('One result a file', z.object({ results: z.array(importResult) })),
})

export function importRoutes(store: Store, { person, maxBytes }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: importRoute,
      handler: async (c) => {
        const { file, replaces, language } = c.req.valid('form')
        const options = { replaces: replaces || undefined, language: language || undefined, by: person }
        const results: ImportResult[] = []
        for (const one of [file].flat()) results.push(await importUpload(store, one, options, maxBytes))
        return c.json({ results }, 200)
      },
    }),
  ] as const
}

async function importUpload(
  store: Store,
  file: File,
  options: ImportOptions,
  maxBytes: number,
): Promise<ImportResult> {
  // Some browsers send a path; on other systems it has backslashes.
  const name = basename(file.name.replaceAll('\\', '/')) || 'file'
  try {
    const bytes = await file.bytes()
    return await store.importFile({ name, bytes, raw: readTextBytes(bytes, { maxBytes, name }) }, options)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return {
      file: name,
      outcome: 'failed',
      publication: null,
      expression: null,
      works: 0,
      message: error.message,
    }
  }
}

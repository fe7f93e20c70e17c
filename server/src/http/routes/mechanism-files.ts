// Records of mechanisms as tables: brought in, after a look at each row, and sent out.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { recordTypeOf } from '@qarar/register'
import { languageTag, recordsImported, recordsPreview } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { refusal } from '../../store/store-error.ts'
import { readTable } from '../../tables/read-table.ts'
import { contentTypes, recordFormats, recordsFile } from '../../tables/records-table.ts'
import type { ApiOptions } from '../api-options.ts'
import { fileResponse } from '../download.ts'
import { heldFiles } from '../held-files.ts'
import { problemException } from '../problem.ts'
import { answers, answersFile, asOfQuery, id, jsonBody, multipart, upload } from './route-parts.ts'

const params = z.object({ id, type: z.string().regex(/^[a-z0-9-]{1,60}$/, 'the id of a type of record') })
const flag = z.stringbool().optional()

const previewRoute = createRoute({
  method: 'post',
  path: '/api/mechanisms/{id}/records/{type}/preview',
  summary: 'What would be recorded from a table (CSV or XLSX), row by row; nothing is kept.',
  request: {
    params,
    /** `hold`: the file is held for the import. */
    body: multipart({ file: upload, language: languageTag.optional(), hold: flag }),
  },
  responses: answers('What is wrong, and what is there already', recordsPreview),
})

const importRoute = createRoute({
  method: 'post',
  path: '/api/mechanisms/{id}/records/{type}/import',
  summary: 'Record all rows of a table without faults; of rows that say the same as another only the first.',
  request: {
    params,
    body: multipart({
      file: upload.optional(),
      /** As the preview gave it, in place of the file. */
      held: z
        .string()
        .regex(/^[0-9a-f]{32}$/)
        .optional(),
      language: languageTag.optional(),
      /** As many as the preview said would be taken. */
      good: z.coerce.number().int().min(0).max(1_000_000).optional(),
      /** Rows that say the same as another are taken too. */
      doubled: flag,
      /** The same file is taken once more. */
      again: flag,
    }),
  },
  responses: answers('What was recorded', recordsImported),
})

const format = z.enum(recordFormats)

const fileRoute = createRoute({
  method: 'get',
  path: '/api/mechanisms/{id}/records/{type}/file',
  summary: 'Records of one type as a table that can be brought in again, without what is sensitive.',
  request: { params, query: z.object({ format: format.default('csv'), ...asOfQuery }) },
  responses: answersFile('CSV, XLSX or JSON'),
})

const revealRoute = createRoute({
  method: 'post',
  path: '/api/mechanisms/{id}/records/{type}/reveal',
  summary: 'The same with what is sensitive; that somebody asked for it is logged.',
  request: {
    params,
    body: jsonBody(z.object({ format: format.default('csv'), language: languageTag.default('en') })),
  },
  responses: answersFile('CSV, XLSX or JSON'),
})

/** So many files of the largest size are held at once. */
const mostHeld = 4

export function mechanismFileRoutes(
  store: Store,
  { person: by, maxBytes }: Pick<ApiOptions, 'person' | 'maxBytes'>,
) {
  const files = heldFiles({ bytes: mostHeld * maxBytes })
  return [
    defineOpenAPIRoute({
      route: previewRoute,
      handler: async (c) => {
        const { id: mechanism, type } = c.req.valid('param')
        const { file, hold, ...options } = c.req.valid('form')
        const seen = await store.previewRecords(mechanism, type, await tableOf(file), options)
        return c.json({ ...seen, held: hold ? files.hold(file) : null }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: importRoute,
      handler: async (c) => {
        const { id: mechanism, type } = c.req.valid('param')
        const { file, held = '', ...options } = c.req.valid('form')
        const table = await tableOf(file ?? files.get(held) ?? refuseNotHeld())
        const taken = await store.importRecords(mechanism, type, table, { ...options, by })
        files.drop(held)
        return c.json(taken, 200)
      },
    }),
    defineOpenAPIRoute({
      route: fileRoute,
      handler: async (c) => {
        const { id: mechanism, type } = c.req.valid('param')
        const { format: wanted, language = 'en', ...view } = c.req.valid('query')
        const asked = { ...view, mechanism, type: await typeIn(store, mechanism, type), language }
        return fileOf(asked, wanted, await recordsFile(store, asked, wanted)) as never
      },
    }),
    defineOpenAPIRoute({
      route: revealRoute,
      handler: async (c) => {
        const { id: mechanism, type } = c.req.valid('param')
        const { format: wanted, language } = c.req.valid('json')
        const declared = await typeIn(store, mechanism, type)
        const revealed = await store.revealRecords(mechanism, type, { by })
        const asked = {
          ...{ mechanism, type: declared, language },
          revealed: new Map(revealed.map((record) => [record.id, record.values])),
        }
        return fileOf(asked, wanted, await recordsFile(store, asked, wanted)) as never
      },
    }),
  ] as const
}

function refuseNotHeld(): never {
  throw refusal(
    'not-applicable',
    'No table came, and none is held by that id: look at it again, or send it.',
    'file-not-held',
  )
}

const tableOf = async (file: File) => readTable(file.name, Buffer.from(await file.arrayBuffer()))

/** Also of a kind whose declaration is gone: as far as its records tell what it was. */
async function typeIn(store: Store, mechanism: string, type: string) {
  const found = await store.getMechanism(mechanism)
  const { kinds } = await store.listMechanismKinds()
  const kind = kinds.find(({ declaration }) => declaration.id === found?.mechanism.kind)
  const declared = kind && recordTypeOf(kind.declaration, type)
  if (declared) return declared
  throw problemException('not-found', `No mechanism "${mechanism}" has records of the type "${type}".`)
}

const fileOf = (
  { mechanism, type }: { mechanism: string; type: { id: string } },
  wanted: (typeof recordFormats)[number],
  content: Buffer,
) => fileResponse({ file: `${mechanism}-${type.id}.${wanted}`, type: contentTypes[wanted], content })

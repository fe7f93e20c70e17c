// Routes of returns: workbooks that go out to be filled in, what comes back in them, and the same as a form.

import { basename } from 'node:path'
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { partyName } from '@qarar/register'
import {
  languageTag,
  returnPreview,
  sheetReturn,
  takenReturn,
  takenRows,
  typedReturn,
} from '@qarar/register/contract'
import { xlsxType } from '../../sheets/book.ts'
import { defaultSheetLimits } from '../../sheets/sheet-limits.ts'
import type { SheetQuery } from '../../store/sheets/sheet-query.ts'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { downloadResponse, fileResponse } from '../download.ts'
import { problemException } from '../problem.ts'
import { answers, answersFile, id, idParams, jsonBody, multipart, plainText, upload } from './route-parts.ts'

const workbook = answersFile('XLSX', xlsxType)

const noteSheetRoute = createRoute({
  method: 'get',
  path: '/api/letters/{id}/xlsx',
  summary: 'A workbook in which a recipient of a note fills in its returns.',
  request: {
    params: idParams,
    query: z.object({ to: plainText(500), language: languageTag.optional() }),
  },
  responses: workbook,
})

const sessionSheetRoute = createRoute({
  method: 'get',
  path: '/api/docket.xlsx',
  summary: 'A workbook with what a desk, or a post of the secretariat, owes a session.',
  request: {
    query: z.object({
      session: plainText(40).optional(),
      to: plainText(500).optional(),
      post: plainText(500).optional(),
      language: languageTag.optional(),
    }),
  },
  responses: workbook,
})

const previewRoute = createRoute({
  method: 'post',
  path: '/api/returns/preview',
  summary: 'What would be recorded from a workbook that came back; nothing is kept.',
  request: { body: multipart({ file: upload }) },
  responses: answers('Each row, with what is wrong in it and where', returnPreview),
})

const takeRoute = createRoute({
  method: 'post',
  path: '/api/returns',
  summary: 'Record rows of a workbook as they were seen in the preview, and keep the file.',
  request: { body: multipart({ file: upload, taken: z.string().max(2_000_000) }) },
  responses: answers('What was recorded', takenReturn),
})

const previewFormRoute = createRoute({
  method: 'post',
  path: '/api/returns/form/preview',
  summary: 'What would be recorded from a form that was filled in for a recipient of a note.',
  request: { body: jsonBody(typedReturn) },
  responses: answers('Each mandate, with what is wrong', returnPreview),
})

const takeFormRoute = createRoute({
  method: 'post',
  path: '/api/returns/form',
  summary: 'Record what a form says, as it was seen in the preview.',
  request: { body: jsonBody(z.object({ form: typedReturn, taken: takenRows })) },
  responses: answers('What was recorded', takenReturn),
})

const listRoute = createRoute({
  method: 'get',
  path: '/api/returns',
  summary: 'Workbooks that came back.',
  request: { query: z.object({ letter: id.optional() }) },
  responses: answers('The newest first', z.object({ returns: z.array(sheetReturn) })),
})

const fileRoute = createRoute({
  method: 'get',
  path: '/api/returns/{id}/file',
  summary: 'A workbook as it came back.',
  request: { params: idParams },
  responses: answersFile('The file'),
})

export function sheetRoutes(store: Store, { person: by, sheetLimits = defaultSheetLimits }: ApiOptions) {
  /** The library that reads them is loaded when somebody sends one. */
  async function read(file: File) {
    const { readSheet } = await import('../../sheets/read-sheet.ts')
    const name = basename(file.name.replaceAll('\\', '/')) || 'file'
    return readSheet(name, Buffer.from(await file.arrayBuffer()), sheetLimits)
  }
  return [
    defineOpenAPIRoute({
      route: noteSheetRoute,
      handler: (c) => workbookOf(store, { letter: c.req.valid('param').id, ...c.req.valid('query') }),
    }),
    defineOpenAPIRoute({
      route: sessionSheetRoute,
      handler: (c) => workbookOf(store, c.req.valid('query')),
    }),
    defineOpenAPIRoute({
      route: previewRoute,
      handler: async (c) => c.json(await store.previewSheet(await read(c.req.valid('form').file)), 200),
    }),
    defineOpenAPIRoute({
      route: takeRoute,
      handler: async (c) => {
        const { file, taken } = c.req.valid('form')
        return c.json(await store.takeSheet(await read(file), { ...takenOf(taken), by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: previewFormRoute,
      handler: async (c) => c.json(await store.previewForm(c.req.valid('json')), 200),
    }),
    defineOpenAPIRoute({
      route: takeFormRoute,
      handler: async (c) => {
        const { form, taken } = c.req.valid('json')
        return c.json(await store.takeForm(form, { ...taken, by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: listRoute,
      handler: async (c) => c.json({ returns: await store.listReturns(c.req.valid('query')) }, 200),
    }),
    defineOpenAPIRoute({
      route: fileRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const file = await store.getReturnFile(id)
        if (!file) throw problemException('not-found', `No workbook has the id ${id}.`)
        return downloadResponse(file)
      },
    }),
  ] as const
}

async function workbookOf(store: Store, query: SheetQuery): Promise<Response> {
  const sheet = await store.getSheet(query)
  const { writeSheet } = await import('../../sheets/write-sheet.ts')
  const { to, session, post } = sheet.subject
  const file = `${sheet.letterNumber ?? session} ${post ?? partyName(to, sheet.language) ?? to}.xlsx`
  return fileResponse({ file, type: xlsxType, content: await writeSheet(sheet) })
}

/** Beside a file, the rest of a form is text. */
function takenOf(text: string) {
  const taken = takenRows.safeParse(parsed(text))
  if (taken.success) return taken.data
  const twice = taken.error.issues.find(({ code }) => code === 'custom')?.message
  throw problemException('invalid-request', twice ?? 'The field "taken" does not say which rows are taken.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

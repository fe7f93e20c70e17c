// Documents of a report: what goes out in Word and comes back, the template, and the report as it is submitted.

import { basename } from 'node:path'
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { newPacket, newSubmission, returnedPreview, takenDraft } from '@qarar/register/contract'
import { docxType } from '../../../docx/docx-type.ts'
import type { Store } from '../../../store/store.ts'
import { fileResponse } from '../../download.ts'
import { problemException } from '../../problem.ts'
import { answers, answersFile, idParams, jsonBody, multipart, plainText, upload } from '../route-parts.ts'

const packetRoute = createRoute({
  method: 'post',
  path: '/api/reports/{id}/packets',
  summary: 'A document to be filled in, edited or translated in Word; as it goes out it is kept.',
  request: { params: idParams, body: jsonBody(newPacket) },
  responses: answersFile('DOCX', docxType),
})

const previewRoute = createRoute({
  method: 'post',
  path: '/api/reports/{id}/returned/preview',
  summary: 'What a document that came back would change; nothing is kept.',
  request: { params: idParams, body: multipart({ file: upload }) },
  responses: answers('Field by field, or section by section', returnedPreview),
})

const takeRoute = createRoute({
  method: 'post',
  path: '/api/reports/{id}/returned',
  summary: 'Take over fields of a document as they were seen in the preview, and keep the file.',
  request: { params: idParams, body: multipart({ file: upload, taken: z.string().max(2_000_000) }) },
  responses: answers('Its id', z.object({ id: z.string(), taken: z.number().int() })),
})

const organisationParams = z.object({ organisation: plainText(40) })

const templateRoute = createRoute({
  method: 'post',
  path: '/api/report-templates/{organisation}',
  summary: 'Use the styles of a document of the organisation; without a file, ours again.',
  request: { params: organisationParams, body: multipart({ file: upload.optional() }) },
  responses: answers(
    'What the template lacks, and is taken from ours',
    z.object({ organisation: z.string(), lacking: z.array(z.string()) }),
  ),
})

const submitRoute = createRoute({
  method: 'post',
  path: '/api/reports/{id}/submission',
  summary: 'Submit the report: it becomes a document of its own, and the requests for it are answered.',
  request: { params: idParams, body: jsonBody(newSubmission) },
  responses: answers('The publication', z.object({ publication: z.string() })),
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/reports/{id}/submission/withdraw',
  summary: 'The report was not submitted after all.',
  request: { params: idParams, body: jsonBody(z.object({ reason: plainText(2000).trim().min(1) })) },
  responses: answers('The report', z.object({ volume: z.string() })),
})

export function reportFileRoutes(store: Store, by: string) {
  return [
    defineOpenAPIRoute({
      route: packetRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const sent = await store.sendPacket(id, { ...c.req.valid('json'), by })
        const { packetName, writePacket } = await import('../../../report/write-packet.ts')
        const { templateOf } = await import('../../../report/template-of.ts')
        const content = await writePacket(sent, await templateOf(store, id))
        return fileResponse({ file: packetName(sent), type: docxType, content })
      },
    }),
    defineOpenAPIRoute({
      route: previewRoute,
      handler: async (c) => {
        const { previewReturned } = await import('../../../report/returned-draft.ts')
        const file = await fileOf(c.req.valid('form').file)
        return c.json(await previewReturned(store, c.req.valid('param').id, file), 200)
      },
    }),
    defineOpenAPIRoute({
      route: takeRoute,
      handler: async (c) => {
        const { takeReturned } = await import('../../../report/returned-draft.ts')
        const { file, taken } = c.req.valid('form')
        const given = { ...takenOf(taken), by }
        return c.json(await takeReturned(store, c.req.valid('param').id, await fileOf(file), given), 200)
      },
    }),
    defineOpenAPIRoute({
      route: templateRoute,
      handler: async (c) => {
        const { useTemplate } = await import('../../../report/use-template.ts')
        const { organisation } = c.req.valid('param')
        const { file } = c.req.valid('form')
        const template = file && file.size > 0 ? await fileOf(file) : null
        return c.json(await useTemplate(store, organisation, { template, by }), 200)
      },
    }),
    defineOpenAPIRoute({
      route: submitRoute,
      handler: async (c) =>
        c.json(await store.submitReport(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: withdrawRoute,
      handler: async (c) =>
        c.json(await store.withdrawSubmission(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
  ] as const
}

async function fileOf(file: File) {
  const name = basename(file.name.replaceAll('\\', '/')) || 'file'
  return { name, bytes: Buffer.from(await file.arrayBuffer()) }
}

/** Beside a file, the rest of a form is text. */
function takenOf(text: string) {
  const taken = takenDraft.safeParse(parsed(text))
  if (taken.success) return taken.data
  throw problemException('invalid-request', 'The field "taken" does not say which fields are taken.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

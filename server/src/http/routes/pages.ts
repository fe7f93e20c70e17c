// Files beside each other, and their pages as a person sees them.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { fileDifferences, filePage } from '@qarar/register/contract'
import { drawnLines, drawnPage, hasPages, linesOfPage, usualDpi } from '../../read/pages/look-at-file.ts'
import type { PrintedFile, Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { problemException } from '../problem.ts'
import { answers, answersFile, id, idParams } from './route-parts.ts'

const differencesRoute = createRoute({
  method: 'get',
  path: '/api/manifestations/{id}/differences',
  summary: 'Where a file says its text differently from the file that is shown.',
  request: { params: idParams },
  responses: answers('Paragraphs that differ', fileDifferences),
})

const page = z.coerce.number().int().min(1).max(99_999)
/** Dots to the inch: from a thumbnail to what can be read on any screen. */
const dpi = z.coerce.number().int().min(20).max(220).optional()

const pageRoute = createRoute({
  method: 'get',
  path: '/api/manifestations/{id}/pages/{page}',
  summary: 'The lines of a page of a file, and where each is printed.',
  request: { params: z.object({ id, page }) },
  responses: answers('The page', filePage),
})

const pictureRoute = createRoute({
  method: 'get',
  path: '/api/manifestations/{id}/pages/{page}/picture',
  summary: 'A page of a file as a picture.',
  request: { params: z.object({ id, page }), query: z.object({ dpi }) },
  responses: answersFile('The picture', 'image/png'),
})

const lines = z
  .string()
  .regex(/^[1-9]\d{0,6}(?:-[1-9]\d{0,6})?$/, 'lines of the file, such as 12 or 12-18')
  .transform((given): [number, number] => {
    const [first = 1, last = first] = given.split('-').map(Number)
    return [first, last]
  })

const linesRoute = createRoute({
  method: 'get',
  path: '/api/manifestations/{id}/lines/{lines}/picture',
  summary: 'The stretch of the page around some lines of a file, in a frame, as a picture.',
  request: { params: z.object({ id, lines }), query: z.object({ dpi }) },
  responses: answersFile('The picture', 'image/png'),
})

export function pageRoutes(store: Store, { version }: ApiOptions) {
  const drawn = async (id: string) => {
    const file = await store.getPrintedFile(id)
    if (!file) throw problemException('not-found', `Nothing has the id ${id}.`)
    if (!hasPages(file)) throw problemException('not-found', `The file ${id} has no pages that can be shown.`)
    return file
  }
  const picture = async (
    id: string,
    { asked, known }: { asked: string; known: string | undefined },
    draw: (file: PrintedFile) => Promise<Uint8Array | null>,
  ) => {
    const file = await drawn(id)
    const tag = `"${file.sha256}-${asked}-${version}"`
    const headers = { ETag: tag, 'Cache-Control': 'private, max-age=300' }
    if (known?.split(/,\s*/).includes(tag)) return new Response(null, { status: 304, headers })
    const made = await draw(file)
    if (!made) throw problemException('not-found', 'The file has nothing printed there.')
    return new Response(new Uint8Array(made), { headers: { ...headers, 'Content-Type': 'image/png' } })
  }
  return [
    defineOpenAPIRoute({
      route: differencesRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const compared = await store.compareFiles(id)
        if (!compared) throw problemException('not-found', `Nothing has the id ${id}.`)
        return c.json(compared, 200)
      },
    }),
    defineOpenAPIRoute({
      route: pageRoute,
      handler: async (c) => {
        const { id, page } = c.req.valid('param')
        const file = await drawn(id)
        const found = await linesOfPage(file, page)
        if (!found) throw problemException('not-found', `The file ${id} has no page ${page}.`)
        const { file: name, publication, expression } = file
        return c.json({ id, file: name, publication, expression, page, ...found }, 200)
      },
    }),
    defineOpenAPIRoute({
      route: pictureRoute,
      handler: async (c) => {
        const { id, page } = c.req.valid('param')
        const { dpi = usualDpi } = c.req.valid('query')
        const known = c.req.header('if-none-match')
        return picture(id, { asked: `p${page}-${dpi}`, known }, (file) => drawnPage(file, page, dpi))
      },
    }),
    defineOpenAPIRoute({
      route: linesRoute,
      handler: async (c) => {
        const { id, lines } = c.req.valid('param')
        const { dpi = usualDpi } = c.req.valid('query')
        const known = c.req.header('if-none-match')
        const asked = `l${lines.join('-')}-${dpi}`
        return picture(id, { asked, known }, (file) => drawnLines(file, lines, dpi))
      },
    }),
  ] as const
}

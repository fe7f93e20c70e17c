import { z } from '@hono/zod-openapi'
import { day, languageTag, moment, problem } from '@qarar/register/contract'

// OpenAPI 3.1 takes JSON Schema as zod writes it; the library's own writer knows no `z.never()`, of which the
// contract has some for stages to come. The type stays that of the schema, so that handlers are checked by it.
const described = <Schema extends z.ZodType>(schema: Schema) =>
  z.toJSONSchema(schema, { io: 'input' }) as unknown as Schema

export const anyProblem = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: described(problem) } },
}

/** What a route may answer: its schema, and the problems that every route may meet. */
export function answers<Schema extends z.ZodType>(description: string, schema: Schema) {
  return {
    200: { description, content: { 'application/json': { schema: described(schema) } } },
    default: anyProblem,
  } as const
}

/** The same of a route that answers with a file. */
export const answersFile = (description: string, type = 'application/octet-stream') =>
  ({
    200: { description, content: { [type]: { schema: { type: 'string', format: 'binary' } } } },
    default: anyProblem,
  }) as const

/** No control characters: PostgreSQL takes no U+0000. */
export const plainText = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^\P{Cc}*$/u, 'no control characters')

export const id = z.string().regex(/^[\w-]{1,64}$/, 'an id such as p-7f3kq0w9xz')

/** A publication or a text by its id, or a text by its place in a publication. */
export const workPlace = z
  .string()
  .regex(
    /^[\w-]{1,64}(?:\/[1-9]\d{0,5})?$/,
    'an id, p-7f3kq0w9xz, or a work of a publication, p-7f3kq0w9xz/36',
  )

export const idParams = z.object({ id })

export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

/** A file in a form. */
export const upload = z.instanceof(File).openapi({ type: 'string', format: 'binary' })

export const multipart = <Shape extends z.ZodRawShape>(shape: Shape) =>
  ({ required: true, content: { 'multipart/form-data': { schema: z.object(shape) } } }) as const

export const asOfQuery = {
  /** The day that is asked about. */
  asOf: day.optional(),
  /** The moment whose knowledge is asked for. */
  known: moment.optional(),
  language: languageTag.optional(),
}

/** Given once or several times. */
export const several = (longest: number, most = 50) =>
  z
    .union([plainText(longest), z.array(plainText(longest)).max(most)])
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .optional()

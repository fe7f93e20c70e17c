// One item of the clean copy, as it will print.
import { type LanguageTag, languageTag, type PrintedReport, problem } from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { reportFile } from '../addresses.ts'
import { host } from '../host.ts'

const run = z.object({
  text: z.string(),
  language: languageTag,
  notes: z.array(z.string()),
  margin: z.array(z.string()),
  stands: z.enum(['settled', 'awaiting', 'doubtful', 'unsourced']),
})

const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
    language: languageTag,
    anchor: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('paragraph'),
    style: z.enum(['text', 'quote', 'list']),
    number: z.number().nullable(),
    language: languageTag,
    runs: z.array(run),
  }),
  z.object({
    kind: z.literal('table'),
    language: languageTag,
    head: z.array(z.string()),
    rows: z.array(z.array(run)),
  }),
])

const printedReport: z.ZodType<PrintedReport> = z.object({
  language: languageTag,
  copy: z.enum(['working', 'clean']),
  mark: z.string().nullable(),
  organisation: z.string(),
  session: z.string(),
  symbol: z.string().nullable(),
  date: z.string().nullable(),
  agenda: z.string().nullable(),
  title: z.string(),
  parts: z.array(
    z.object({
      kind: z.enum(['item', 'section', 'annex', 'statistics']),
      id: z.string().nullable(),
      symbol: z.string().nullable(),
      agenda: z.string().nullable(),
      title: z.string(),
      blocks: z.array(block),
    }),
  ),
})

interface Asked {
  volume: string
  item: string
  language: LanguageTag
}

/** Null where something stops it. */
export async function getClean(
  context: Readonly<RouterContextProvider>,
  { volume, item, language }: Asked,
): Promise<PrintedReport | null> {
  const path = reportFile(volume, { copy: 'clean', format: 'json', item, language })
  const response = await context.get(host).api(path)
  const body: unknown = await response.json()
  if (response.ok) return printedReport.parse(body)
  const refused = problem.safeParse(body).data
  if (response.status < 500 && refused?.reason) return null
  throw new Response(JSON.stringify(body), { status: response.status })
}

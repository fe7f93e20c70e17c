import {
  type Accuracy,
  type AgendaPage,
  type AgreedPage,
  type Alignment,
  accuracy,
  agendaPage,
  agreedPage,
  alignment,
  type DecidedJoin,
  type DigestPage,
  type Doubt,
  digestPage,
  doubt,
  type EditionsPage,
  editionsPage,
  type FileDifferences,
  type FilePage,
  type FindingsPage,
  fileDifferences,
  filePage,
  findingsPage,
  type HomePage,
  homePage,
  type ImportResult,
  importResult,
  type JobPage,
  jobPage,
  type LanguageTag,
  type Library,
  library,
  type MandatesPage,
  type MeetingsPage,
  mandatesPage,
  meetingsPage,
  type NetworkPage,
  type NewHitsPage,
  type NewReading,
  type NewSessionFacts,
  networkPage,
  newHitsPage,
  type OpenJob,
  openJobs,
  type PublicationPage,
  problem,
  publicationPage,
  type ReadingView,
  readingView,
  type SearchPage,
  type SessionPage,
  type SessionsPage,
  type StatePage,
  type StatesPage,
  searchPage,
  sessionPage,
  sessionsPage,
  statePage,
  statesPage,
  type WaitingText,
  type WorkPage,
  waitingText,
  workPage,
} from '@qarar/register'
import { data, type RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { host } from './host.ts'

/** Paragraphs on a page of the text. */
export const stretchesShown = 40

type Context = Readonly<RouterContextProvider>

/** An answer of the API, checked against the contract; a problem becomes the error page. */
export async function ask<T>(
  context: Context,
  path: string,
  schema: z.ZodType<T>,
  init?: RequestInit,
): Promise<T> {
  const response = await context.get(host).api(path, init)
  const body: unknown = await response.json()
  if (!response.ok) throw data(problem.safeParse(body).data ?? null, { status: response.status })
  return schema.parse(body)
}

export const getLibrary = (context: Context, query: URLSearchParams): Promise<Library> =>
  ask(context, `/api/library?${query}`, library)

export const getPublication = (context: Context, id: string, expression?: string): Promise<PublicationPage> =>
  ask(context, `/api/publications/${encodeURIComponent(id)}${queryOf({ expression })}`, publicationPage)

export const getFileDifferences = (context: Context, id: string): Promise<FileDifferences> =>
  ask(context, `/api/manifestations/${encodeURIComponent(id)}/differences`, fileDifferences)

export const getFilePage = (context: Context, id: string, page: string): Promise<FilePage> =>
  ask(context, `/api/manifestations/${encodeURIComponent(id)}/pages/${encodeURIComponent(page)}`, filePage)

export const getWork = (
  context: Context,
  id: string,
  order: number,
  query: { expression?: string; language?: string; citedFrom?: string } = {},
): Promise<WorkPage> => ask(context, `${workApi(id, order)}${queryOf(query)}`, workPage)

type OfWork = readonly [id: string, order: number, query?: { expression?: string }]

export const getEditions = (context: Context, ...[id, order, query = {}]: OfWork): Promise<EditionsPage> =>
  ask(context, `${workApi(id, order)}/editions${queryOf(query)}`, editionsPage)

export const getNetwork = (context: Context, ...[id, order, query = {}]: OfWork): Promise<NetworkPage> =>
  ask(context, `${workApi(id, order)}/network${queryOf(query)}`, networkPage)

/** Which paragraphs say the same in another language version; `with`: its expression. */
export const getAlignment = (
  context: Context,
  id: string,
  order: number,
  query: { expression?: string; with: string },
): Promise<Alignment> => ask(context, `${workApi(id, order)}/alignment${queryOf(query)}`, alignment)

export const getMeetings = (
  context: Context,
  query: { language?: string; from?: string },
): Promise<MeetingsPage> => ask(context, `/api/meetings${queryOf(query)}`, meetingsPage)

const workApi = (id: string, order: number) => `/api/publications/${encodeURIComponent(id)}/works/${order}`

export const getMandates = (
  context: Context,
  id: string,
  query: { expression?: string; follow?: string; addressee?: string; from?: string; count?: string },
): Promise<MandatesPage> =>
  ask(context, `/api/publications/${encodeURIComponent(id)}/mandates${queryOf(query)}`, mandatesPage)

export const getAccuracy = (context: Context): Promise<Accuracy> => ask(context, '/api/accuracy', accuracy)

/** A page of hits, with what the query is in other languages. */
export const getSearch = (context: Context, query: { q: string; page?: string }): Promise<SearchPage> =>
  ask(context, `/api/search${queryOf({ ...query, languages: 'true' })}`, searchPage)

/** What came into the store after a moment. */
export const getNewHits = (
  context: Context,
  query: { q: string; since?: string; from?: string },
): Promise<NewHitsPage> => ask(context, `/api/search/new${queryOf(query)}`, newHitsPage)

export const getAgreed = (context: Context, text: string): Promise<AgreedPage> =>
  ask(context, `/api/agreed${queryOf({ text })}`, agreedPage)

/** The working session in figures; without a session the one after the newest text. */
export const getHome = (
  context: Context,
  query: { session?: string; language?: string },
): Promise<HomePage> => ask(context, `/api/home${queryOf(query)}`, homePage)

export const getSessions = (context: Context): Promise<SessionsPage> =>
  ask(context, '/api/sessions', sessionsPage)

export const getSession = (context: Context, code: string, language: LanguageTag): Promise<SessionPage> =>
  ask(context, `/api/sessions/${encodeURIComponent(code)}${queryOf({ language })}`, sessionPage)

export const getStates = (context: Context): Promise<StatesPage> => ask(context, '/api/states', statesPage)

export const getState = (
  context: Context,
  code: string,
  query: { concern?: string; from?: string; count?: string; language?: string },
): Promise<StatePage> => ask(context, `/api/states/${encodeURIComponent(code)}${queryOf(query)}`, statePage)

export const getFindings = (
  context: Context,
  query: { work?: string; code?: string; state?: string; from?: string; count?: string },
): Promise<FindingsPage> => ask(context, `/api/findings${queryOf(query)}`, findingsPage)

export const getAgenda = (
  context: Context,
  query: { session?: string; language?: string },
): Promise<AgendaPage> => ask(context, `/api/agenda${queryOf(query)}`, agendaPage)

export const getDigest = (
  context: Context,
  query: { session?: string; language?: string },
): Promise<DigestPage> => ask(context, `/api/digest${queryOf(query)}`, digestPage)

export const setSessionFacts = (
  context: Context,
  session: string,
  facts: NewSessionFacts,
): Promise<unknown> =>
  ask(context, `/api/sessions/${encodeURIComponent(session)}/facts`, z.unknown(), post(facts))

export const dismissFinding = (context: Context, id: string, reason: string): Promise<unknown> =>
  ask(context, `/api/findings/${encodeURIComponent(id)}/dismiss`, z.unknown(), post({ reason }))

export const listDoubts = (context: Context): Promise<Doubt[]> =>
  ask(context, '/api/doubts', z.object({ doubts: z.array(doubt) })).then(({ doubts }) => doubts)

/** Texts with questions about their reading. */
export const listWaiting = (context: Context): Promise<WaitingText[]> =>
  ask(context, '/api/waiting', z.object({ texts: z.array(waitingText) })).then(({ texts }) => texts)

export const settleDoubt = (context: Context, id: string, decision: string): Promise<ImportResult> =>
  ask(context, `/api/doubts/${encodeURIComponent(id)}`, importResult, post({ decision }))

export const withdraw = (
  context: Context,
  id: string,
  reason: string,
): Promise<{ publicationGone: boolean }> =>
  ask(context, `/api/publications/${encodeURIComponent(id)}/withdraw`, withdrawal, post({ reason }))

/** A page of the text in its layers, from paragraph `from`; questions and answers are always of the whole text. */
export function getReadingView(
  context: Context,
  id: string,
  { expression, from }: { expression: string; from: number },
): Promise<ReadingView> {
  const query = new URLSearchParams({ expression, from: `${from}`, count: `${stretchesShown}` })
  return ask(context, `/api/publications/${encodeURIComponent(id)}/reading?${query}`, readingView)
}

export const sayReading = (context: Context, expression: string, reading: NewReading): Promise<unknown> =>
  ask(context, `${expressionPath(expression)}/readings`, z.unknown(), post(reading))

/** `manifestation`: the file whose lines they are. */
export const sayJoin = (
  context: Context,
  expression: string,
  join: Pick<DecidedJoin, 'line' | 'next'> & { manifestation: string },
): Promise<unknown> => ask(context, `${expressionPath(expression)}/joins`, z.unknown(), post(join))

/** Takes an answer back, with the reason. */
export const takeBack = (context: Context, decision: string, reason: string): Promise<unknown> =>
  ask(context, `/api/decisions/${encodeURIComponent(decision)}/withdraw`, z.unknown(), post({ reason }))

/** Passes the uploaded files on as they came: the id of the job that takes them in. */
export const addImportJob = (context: Context, form: FormData): Promise<string> =>
  ask(context, '/api/jobs', z.object({ id: z.string() }), { method: 'POST', body: form }).then(({ id }) => id)

/** Takes in the documents that come with the program: the id of the job. */
export const addExamples = (context: Context): Promise<string> =>
  ask(context, '/api/jobs/examples', z.object({ id: z.string() }), post({})).then(({ id }) => id)

export const getJob = (context: Context, id: string): Promise<JobPage> =>
  ask(context, `/api/jobs/${encodeURIComponent(id)}`, jobPage)

/** Files that are being taken in. */
export const listOpenJobs = (context: Context): Promise<OpenJob[]> =>
  ask(context, '/api/jobs', openJobs).then(({ jobs }) => jobs)

export const cancelJob = (context: Context, id: string): Promise<unknown> =>
  ask(context, `/api/jobs/${encodeURIComponent(id)}/cancel`, z.unknown(), post({}))

/** Where the work with a permanent address is kept. */
export const findByIri = (context: Context, iri: string) =>
  ask(context, `/api/iri?${new URLSearchParams({ iri })}`, workPlace)

const withdrawal = z.object({ publicationGone: z.boolean() })
const workPlace = z.object({
  replaced: z.boolean(),
  publication: z.string(),
  expression: z.string(),
  order: z.number().int(),
})

const expressionPath = (expression: string) => `/api/expressions/${encodeURIComponent(expression)}`

function queryOf(values: Record<string, string | undefined>): string {
  const stated = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return stated.length > 0 ? `?${new URLSearchParams(stated)}` : ''
}

export function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

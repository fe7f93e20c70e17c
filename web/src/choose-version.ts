import { type Alignment, addresseeClasses, follows, type LanguageTag, problem } from '@qarar/register'
import { data, type RouterContextProvider, redirect } from 'react-router'
import type { MandatesPage, PublicationPage, WorkPage } from './answers.ts'
import { getAlignment, getMandates, getPublication, getWork } from './api.ts'
import { asLanguage, chooseReader } from './i18n/choose-reader.ts'

type Context = Readonly<RouterContextProvider>

/** The language asked for in the address (`?language=en`), else the reader's own. */
function wantedLanguage(request: Request): LanguageTag {
  const { searchParams } = new URL(request.url)
  return asLanguage(searchParams.get('language')) ?? chooseReader(request.headers).language
}

/** Where something came in the place of what an address names, there; with word of it. */
async function orSuccessor<Page>(page: Promise<Page>, id: string, request: Request): Promise<Page> {
  try {
    return await page
  } catch (error) {
    const { successor } = problem.safeParse((error as { data?: unknown }).data).data ?? {}
    if (!successor) throw error
    const address = new URL(request.url)
    address.pathname = address.pathname.replace(encodeURIComponent(id), () => encodeURIComponent(successor))
    address.searchParams.delete('expression')
    address.searchParams.set('replaced', 'joined')
    throw redirect(address.pathname + address.search)
  }
}

/** A publication in the wanted language, or in the first that it has; `?expression=` names one that still waits. */
export async function loadPublication(
  context: Context,
  id: string,
  request: Request,
): Promise<PublicationPage> {
  const expression = new URL(request.url).searchParams.get('expression')
  const page = await orSuccessor(getPublication(context, id, expression ?? undefined), id, request)
  if (expression || page.publication.language === wantedLanguage(request)) return page
  const other = page.expressions.find(({ language }) => language === wantedLanguage(request))
  return other ? getPublication(context, id, other.id) : page
}

/** A work in the wanted language, or in the first that it has. */
export async function loadWork(
  context: Context,
  id: string,
  order: string,
  request: Request,
): Promise<WorkPage> {
  const { searchParams } = new URL(request.url)
  const expression = searchParams.get('expression')
  const citedFrom = placeIn(searchParams.get('cited'))
  const query = { expression: expression ?? undefined, language: wantedLanguage(request), citedFrom }
  const page = await orSuccessor(getWork(context, id, orderOf(order), query), id, request)
  if (expression) return page
  return (await loadVersion(context, page, wantedLanguage(request), citedFrom)) ?? page
}

/** The same work in another language; undefined where it has none. */
async function loadVersion(
  context: Context,
  page: WorkPage,
  language: LanguageTag | undefined,
  citedFrom?: string,
) {
  if (!language || page.publication.language === language) return undefined
  const version = page.expressions.find((candidate) => candidate.language === language)
  if (!version) return undefined
  const { publication, order, expression } = version
  return getWork(context, publication, order, { expression, citedFrom })
}

/** Another language version of a text, with which of its paragraphs say the same as those of the first. */
export interface Beside {
  page: WorkPage
  /** eIds: the first text's, and this one's. */
  pairs: Alignment['pairs']
}

/** The versions asked for (`?with=en,fr`) beside a text, those that it has. */
export async function loadBeside(context: Context, page: WorkPage, asked: string | null): Promise<Beside[]> {
  const languages = new Set((asked ?? '').split(',').flatMap((each) => asLanguage(each) ?? []))
  const own = ownExpression(page)
  const loaded = [...languages].map(async (language) => {
    const version = await loadVersion(context, page, language)
    const expression = version && ownExpression(version)
    if (!version || !expression) return []
    const { publication, order } = page
    const { pairs } = await getAlignment(context, publication.id, order, {
      expression: own,
      with: expression,
    })
    return [{ page: version, pairs }]
  })
  return (await Promise.all(loaded)).flat()
}

/** The expression that a page shows; none is named for one that still waits. */
export const ownExpression = ({ publication: { id, language }, expressions }: WorkPage): string | undefined =>
  expressions.find((each) => each.publication === id && each.language === language)?.expression

/** A publication's mandates in the wanted language; filters that are none are left out. */
export async function loadMandates(context: Context, id: string, request: Request): Promise<MandatesPage> {
  const { searchParams } = new URL(request.url)
  const query = {
    follow: oneOf(follows, searchParams.get('follow')),
    addressee: oneOf(addresseeClasses, searchParams.get('addressee')),
    from: placeIn(searchParams.get('from')),
    count: `${mandatesShown}`,
  }
  const expression = searchParams.get('expression') ?? undefined
  const page = await getMandates(context, id, { ...query, expression })
  const wanted = wantedLanguage(request)
  if (expression || page.publication.language === wanted) return page
  const other = page.publication.expressions.find(({ language }) => language === wanted)
  return other ? getMandates(context, id, { ...query, expression: other.id }) : page
}

/** Rows on a page of mandates. */
export const mandatesShown = 100

export const oneOf = <Name extends string>(names: readonly Name[], asked: string | null) =>
  names.find((name) => name === asked)

export const placeIn = (asked: string | null) => (asked && isPlace(asked) ? asked : undefined)

const isPlace = (asked: string) => /^[1-9]\d{0,5}$/.test(asked)

function orderOf(value: string): number {
  if (isPlace(value)) return Number(value)
  throw data(null, { status: 404 })
}

import type { LanguageTag } from '@qarar/register'
import { data, type RouterContextProvider } from 'react-router'
import type { PublicationPage, WorkPage } from './answers.ts'
import { getPublication, getWork } from './api.ts'
import { asLanguage, chooseReader } from './i18n/choose-reader.ts'

type Context = Readonly<RouterContextProvider>

/** The language asked for in the address (`?language=en`), else the reader's own. */
function wantedLanguage(request: Request): LanguageTag {
  const { searchParams } = new URL(request.url)
  return asLanguage(searchParams.get('language')) ?? chooseReader(request.headers).language
}

/** A publication in the wanted language, or in the first that it has; `?expression=` names one that still waits. */
export async function loadPublication(
  context: Context,
  id: string,
  request: Request,
): Promise<PublicationPage> {
  const expression = new URL(request.url).searchParams.get('expression')
  const page = await getPublication(context, id, expression ?? undefined)
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
  const expression = new URL(request.url).searchParams.get('expression')
  const page = await getWork(context, id, orderOf(order), expression ?? undefined)
  if (expression) return page
  return (await loadVersion(context, page, wantedLanguage(request))) ?? page
}

/** The same work in another language; undefined where it has none. */
export async function loadVersion(context: Context, page: WorkPage, language: LanguageTag | undefined) {
  if (!language || page.publication.language === language) return undefined
  const version = page.expressions.find((candidate) => candidate.language === language)
  return version && getWork(context, version.publication, version.order, version.expression)
}

function orderOf(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  throw data(null, { status: 404 })
}

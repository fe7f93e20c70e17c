import { asLanguage, chooseReader, readerCookie } from './i18n/choose-reader.ts'

/** `?lang=fr` on any page: remembers the language and leads to the same address without it. */
export function languageRedirect(request: Request): Response | undefined {
  const url = new URL(request.url)
  const language = asLanguage(url.searchParams.get('lang'))
  if (!language || request.method !== 'GET') return undefined
  url.searchParams.delete('lang')
  const { digits } = chooseReader(request.headers)
  // One slash: `//evil.example/` would lead to another site.
  const location = url.pathname.replace(/^\/+/, '/') + url.search
  const headers = { location, 'set-cookie': readerCookie(language, digits) }
  return new Response(null, { status: 303, headers })
}

import { asLanguage, chooseReader, readerCookie } from './i18n/choose-reader.ts'

/** `?lang=fr` on any page: remembers the language, keeps the other settings and leads to the same address without it. */
export function languageRedirect(request: Request): Response | undefined {
  const url = new URL(request.url)
  const language = asLanguage(url.searchParams.get('lang'))
  if (!language || request.method !== 'GET') return undefined
  url.searchParams.delete('lang')
  // One slash: `//evil.example/` would lead to another site.
  const location = url.pathname.replace(/^\/+/, '/') + url.search
  const headers = { location, 'set-cookie': readerCookie({ ...chooseReader(request.headers), language }) }
  return new Response(null, { status: 303, headers })
}

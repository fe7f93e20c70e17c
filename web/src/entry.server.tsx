import { renderToStaticMarkup } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { FrameContext } from './components/frame/frame-context.ts'
import { host } from './host.ts'
import { chooseReader } from './i18n/choose-reader.ts'
import { makeReader } from './i18n/reader.ts'

/** Parties of the register, as the loader of every page found them; none of an error's. */
const listedIn = ({ staticHandlerContext }: EntryContext): string[] =>
  staticHandlerContext.loaderData?.root?.listed ?? []

/** Pages send no script of the framework, so nothing is hydrated and nothing streamed: plain markup, whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>,
): Response {
  const { csrfToken, nonce, level, state, limits, endings } = context.get(host)
  const frame = {
    reader: makeReader(chooseReader(request.headers), listedIn(entry)),
    url: new URL(request.url),
    ...{ csrfToken, nonce, level, state, limits, endings },
  }
  const html = renderToStaticMarkup(
    <FrameContext value={frame}>
      <ServerRouter context={entry} url={request.url} />
    </FrameContext>,
  )
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('vary', 'cookie, accept-language')
  return new Response(`<!doctype html>${html}`, { status, headers })
}

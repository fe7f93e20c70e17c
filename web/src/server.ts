// The entry of the server build: one self-contained module, so that it runs from a cache folder too.

import * as build from 'virtual:react-router/server-build'
import type { LoadContext } from '@qarar/register'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { host } from './host.ts'
import { languageRedirect } from './language-redirect.ts'

const render = createRequestHandler(build as unknown as ServerBuild, 'production')

export async function answer(request: Request, loadContext: LoadContext): Promise<Response> {
  const context = new RouterContextProvider()
  context.set(host, loadContext)
  return languageRedirect(request) ?? render(request, context)
}

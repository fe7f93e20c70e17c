import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageHandler } from '@qarar/register'
import { assetsOf } from './assets.ts'
import { buildPages } from './build-pages.ts'
import { type Log, placesForBuilds } from './build-places.ts'
import { findBuild } from './find-build.ts'
import { hashSources } from './hash-sources.ts'

/** Builds the pages if their sources changed since the last build, then loads the handler. */
export async function loadPages({ log }: { log: Log }): Promise<PageHandler> {
  const name = await hashSources()
  const build = (await findBuild(placesForBuilds(), name)) ?? (await buildPages(placesForBuilds(), name, log))
  const { answer } = (await import(pathToFileURL(join(build, 'server/index.js')).href)) as {
    answer: PageHandler
  }
  const assets = await assetsOf(join(build, 'client'))
  return async (request, context) => (await assets(request)) ?? answer(request, context)
}

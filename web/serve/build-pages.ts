import { cp, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Log, writablePlace } from './build-places.ts'
import { rootFolder, webFolder } from './hash-sources.ts'
import { removeOldBuilds } from './remove-old-builds.ts'
import { runBuild } from './run-build.ts'

/**
 * Builds the pages in a folder of their own and moves them into place when they are whole. Two processes may do
 * so at once: the second finds the place taken and uses it. Nothing is written beside the sources.
 */
export async function buildPages(places: readonly string[], name: string, log: Log): Promise<string> {
  const place = await writablePlace(places)
  const workshop = await mkdtemp(join(place, 'building-'))
  const started = performance.now()
  log('building the pages …')
  try {
    await copySources(workshop)
    await runBuild(join(workshop, 'web'))
    await moveInto(join(workshop, 'web/build'), join(place, name))
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
  log(`pages built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  await removeOldBuilds(place, name)
  return join(place, name)
}

/**
 * The build tools write next to the sources that they read, so they get a copy. Packages are found through the
 * link one folder up; the empty node_modules beside the copy takes the tools' temporary files.
 */
async function copySources(workshop: string): Promise<void> {
  const web = join(workshop, 'web')
  await mkdir(join(web, 'node_modules'), { recursive: true })
  await symlink(join(rootFolder, 'node_modules'), join(workshop, 'node_modules'), 'junction')
  for (const part of ['src', 'package.json', 'react-router.config.ts', 'vite.config.ts']) {
    await cp(join(webFolder, part), join(web, part), { recursive: true })
  }
}

async function moveInto(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EPERM') throw error
  })
}

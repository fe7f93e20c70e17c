import { access, constants, mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { webFolder } from './hash-sources.ts'

export type Log = (line: string) => void

/** Folders that may hold builds: the checkout, or the data or cache folder where the checkout cannot be written. */
export function placesForBuilds(env: NodeJS.ProcessEnv = process.env): string[] {
  const cache = env.QARAR_DATA ?? join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'qarar')
  return [join(webFolder, 'build'), join(cache, 'pages')]
}

/** The first of them that can be written. */
export async function writablePlace(places: readonly string[]): Promise<string> {
  for (const place of places) {
    const usable = await mkdir(place, { recursive: true })
      .then(() => access(place, constants.W_OK))
      .then(
        () => true,
        () => false,
      )
    if (usable) return place
  }
  throw new Error(
    `The pages cannot be built: no permission to write to ${places.join(' or ')}. Set QARAR_DATA.`,
  )
}

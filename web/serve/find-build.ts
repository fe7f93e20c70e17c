import { access } from 'node:fs/promises'
import { join } from 'node:path'

/** A finished build of this name; a build appears under its name only when it is whole. */
export async function findBuild(places: readonly string[], name: string): Promise<string | undefined> {
  for (const place of places) {
    const folder = join(place, name)
    const there = await access(join(folder, 'server/index.js')).then(
      () => true,
      () => false,
    )
    if (there) return folder
  }
  return undefined
}

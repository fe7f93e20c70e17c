import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A server that still runs may serve an earlier build for as long as this. */
const oneWeek = 7 * 24 * 60 * 60 * 1000

/** Removes builds of earlier sources, and what a killed build left behind. */
export async function removeOldBuilds(place: string, current: string): Promise<void> {
  for (const name of await readdir(place)) {
    const folder = join(place, name)
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }))
    if (name !== current && Date.now() - mtimeMs > oneWeek) await rm(folder, { recursive: true, force: true })
  }
}

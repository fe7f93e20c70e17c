import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

export const webFolder = join(import.meta.dirname, '..')
export const rootFolder = join(webFolder, '..')

/** What the pages are made of; of core they hold the contract's words, the names of organs and those of filters. */
const sources = [
  'web/src',
  'web/package.json',
  'web/react-router.config.ts',
  'web/vite.config.ts',
  'register/src',
  'core/src/model',
  'core/src/diagnostics',
  'core/src/organisations',
  'core/src/search',
  'package-lock.json',
]

/** A name for the pages as their sources stand now: the same sources give the same name. */
export async function hashSources(root = rootFolder): Promise<string> {
  const hash = createHash('sha256')
  const files = (await Promise.all(sources.map((source) => filesBelow(join(root, source))))).flat()
  for (const file of files.sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 20)
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null)
  if (!entries) return [path]
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

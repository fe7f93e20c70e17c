import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { completeBinaries } from './complete-binaries.ts'
import { syncToDisk } from './sync-to-disk.ts'

/**
 * The package's files, once per version, in a place where everybody may read and run them. The caller holds
 * the keeper's lock, so that nobody uses older versions.
 */
export function copyBinaries(packageFolder: string, root: string, version: string): string {
  const copy = join(root, `binaries-${version}`)
  if (existsSync(copy)) return copy
  for (const name of readdirSync(root)) {
    if (name.startsWith('binaries-')) rmSync(join(root, name), { recursive: true })
  }
  const inMaking = mkdtempSync(`${copy}.making-`)
  copyFolder(join(packageFolder, 'native'), join(inMaking, 'native'))
  completeBinaries(inMaking)
  chmodSync(inMaking, 0o755)
  renameSync(inMaking, copy)
  return copy
}

/** Without symbolic links, which the completion makes. */
function copyFolder(from: string, to: string) {
  makeOpenFolder(to)
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const source = join(entry.parentPath, entry.name)
    const target = join(to, relative(from, source))
    if (entry.isDirectory()) makeOpenFolder(target)
    if (entry.isFile()) linkOrCopy(source, target)
  }
}

function makeOpenFolder(folder: string) {
  mkdirSync(folder)
  chmodSync(folder, 0o755)
}

/** A link takes neither time nor space, but needs the same disk and a file of our own. */
function linkOrCopy(source: string, target: string) {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
    // Before the folder gets its name: a power cut must not leave a copy that only looks whole.
    syncToDisk(target)
  }
  chmodSync(target, 0o755)
}

import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { InputError, inputError } from './input-error.ts'
import { folderEndings } from './readers.ts'

export interface FileList {
  /** In the order given; the files of a folder sorted by name. */
  files: string[]
  /** Files in folders whose format is not read, or only where they are named. */
  skipped: string[]
  /** Paths that cannot be listed. */
  errors: InputError[]
}

const extensions = new Set(folderEndings)

/** The files to import: those named, whatever they are called, and those in the folders named whose extension is of a format that is read. */
export async function listTextFiles(paths: string[]): Promise<FileList> {
  const list: FileList = { files: [], skipped: [], errors: [] }
  const seen = new Set<string>()
  for (const path of paths) await visit(path, list, seen, true)
  return list
}

// `seen` holds real paths: a folder that is reached twice, by a link to its parent too, is listed once.
async function visit(path: string, list: FileList, seen: Set<string>, named: boolean): Promise<void> {
  try {
    const real = await realpath(path)
    if (seen.has(real)) return
    seen.add(real)
    if ((await stat(real)).isDirectory()) return await visitFolder(path, list, seen)
    if (named || extensions.has(extname(path).toLowerCase())) list.files.push(path)
    else list.skipped.push(path)
  } catch (error) {
    const known = inputError(path, error)
    if (!(known instanceof InputError)) throw known
    list.errors.push(known)
  }
}

async function visitFolder(folder: string, list: FileList, seen: Set<string>): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
  for (const name of names.sort()) await visit(join(folder, name), list, seen, false)
}

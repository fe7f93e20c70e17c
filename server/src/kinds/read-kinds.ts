import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type MechanismKindDeclaration as Kind, type KindFault, parseKind } from '@qarar/register'

/** A fault with the file that has it. */
interface FileFault {
  file: string
  fault: KindFault
}

export interface ReadKinds {
  /** In the order that they declare. */
  kinds: Kind[]
  /** Declarations that were left out, each with what is wrong: all the others are there. */
  faults: FileFault[]
}

const bundled = fileURLToPath(new URL('../../../register/kinds/', import.meta.url))

/** A declaration is a page or two of text; a file of this size is something else. */
const maxBytes = 1_000_000

const readBefore = new Map<string, ReadKinds>()

/** The kinds that Qarar has, and those in the folder of the setting. Read once a process. */
export function kindsInUse(environment: NodeJS.ProcessEnv = process.env): ReadKinds {
  const own = environment.QARAR_KINDS?.trim() ?? ''
  const known = readBefore.get(own)
  if (known) return known
  const read = readKinds(own === '' ? [bundled] : [bundled, own])
  readBefore.set(own, read)
  return read
}

/** Kinds of some folders, each in a folder of its own with a `kind.json`. Of two of one id the first counts. */
export function readKinds(folders: readonly string[]): ReadKinds {
  const read: ReadKinds = { kinds: [], faults: [] }
  const from = new Map<string, string>()
  for (const file of folders.flatMap((folder) => filesOf(folder, read.faults))) {
    const { kind, faults } = readKind(file)
    read.faults.push(...faults.map((fault) => ({ file, fault })))
    if (!kind) continue
    const other = from.get(kind.id)
    if (other !== undefined) read.faults.push({ file, fault: fault('double-kind', `“${kind.id}”`, other) })
    else {
      from.set(kind.id, file)
      read.kinds.push(kind)
    }
  }
  read.kinds.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  return read
}

const fault = (code: KindFault['code'], found: string, wanted = ''): KindFault => ({
  code,
  at: code === 'not-readable' ? '' : 'id',
  found,
  wanted,
})

/** Folders whose names begin with a dot are of version control, not of kinds. */
function filesOf(folder: string, faults: FileFault[]): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && isFolder(join(folder, entry.name)))
      .map(({ name }) => join(folder, name, 'kind.json'))
      .sort()
  } catch (error) {
    faults.push({ file: folder, fault: fault('not-readable', reasonOf(error)) })
    return []
  }
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()

function readKind(file: string): { kind: Kind | null; faults: KindFault[] } {
  try {
    const { size } = statSync(file)
    if (size > maxBytes) return { kind: null, faults: [fault('not-readable', `${size} bytes`)] }
    const { kind, faults } = parseKind(readFileSync(file, 'utf8'))
    const folder = basename(join(file, '..'))
    if (!kind || kind.id === folder) return { kind, faults }
    return { kind: null, faults: [fault('other-folder', `“${kind.id}”`, `“${folder}”`)] }
  } catch (error) {
    return { kind: null, faults: [fault('not-readable', reasonOf(error))] }
  }
}

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)

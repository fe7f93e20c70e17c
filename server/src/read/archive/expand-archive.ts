// An archive of documents is a folder of files. Nothing is written to disk, and names are only what results are called by.
import { listParts, unpackPart, type ZipPart } from '../../zip/read-zip.ts'
import { formatOf } from '../format-of.ts'
import { InputError, inputErrorSentences } from '../input-error.ts'
import { maxBytesSetting } from '../max-bytes.ts'
import { archiveMark, plainName } from '../plain-name.ts'

export interface ArchiveLimits {
  /** How many files it may hold, those of archives within it too. */
  files: number
  /** Bytes of one file, unpacked. */
  bytes: number
  /** Of all, in files of that size. */
  times: number
}

/** One that cannot be unpacked stops no other. */
/** `name`: its own; `path`: with the archives that it came in. */
export type ArchivedFile = { name: string; path: string } & ({ bytes: Buffer } | { error: InputError })

/** `times`: few where all of them are in memory at once. */
export const archiveLimits = (files: number, bytes = maxBytesSetting(), times = 64): ArchiveLimits => ({
  files,
  bytes,
  times,
})

export const isArchive = (bytes: Uint8Array): boolean => formatOf(bytes) === 'archive'

/** How deep archives are opened: those that are in the archive given, and none in those. */
const deepest = 1

/** The files of an archive one by one, unpacked as they are asked for. Throws where it is none, or has too many. */
export function* expandArchive(
  name: string,
  bytes: Buffer,
  { files, bytes: most, times }: ArchiveLimits,
): Generator<ArchivedFile> {
  let [left, leftBytes] = [files, most * times]
  const budget = {
    most,
    taken: (size: number) => {
      leftBytes -= size
      if (--left < 0 || leftBytes < 0) throw new InputError('archive-too-large', name)
    },
  }
  let isEmpty = true
  for (const file of filesIn([name], bytes, budget)) {
    isEmpty = false
    yield file
  }
  if (isEmpty) throw new InputError('archive-empty', name)
}

interface Budget {
  /** Bytes of one file. */
  most: number
  taken: (size: number) => void
}

/** `within`: the names of the archives, the outermost first. */
function* filesIn(within: readonly string[], bytes: Buffer, budget: Budget): Generator<ArchivedFile> {
  const parts = listParts(bytes, 100_000)
  if (parts === 'damaged') throw new InputError('file-broken', archivedPath(within))
  const files = parts.filter(isDocument)
  for (const part of files.filter((each) => !isHidden(each))) {
    const name = nameIn(part.name)
    const path = archivedPath([...within, name])
    const unpacked = unpack(bytes, part, path, budget.most)
    budget.taken(unpacked instanceof InputError ? 0 : unpacked.length)
    if (unpacked instanceof InputError) yield { name, path, error: unpacked }
    else if (within.length <= deepest && isArchive(unpacked)) yield* inside(name, within, unpacked, budget)
    else yield { name, path, bytes: unpacked }
  }
  const hidden = files.filter(isHidden).length
  const path = archivedPath(within)
  if (hidden > 0) yield { name: within.at(-1) ?? path, path, error: leftAside(path, hidden) }
}

const leftAside = (archive: string, count: number) =>
  new InputError(
    'archive-hidden',
    archive,
    `${inputErrorSentences['archive-hidden']}; their number is ${count}`,
  )

/** A damaged archive in an archive is one file that cannot be read. */
function* inside(
  name: string,
  within: readonly string[],
  bytes: Buffer,
  budget: Budget,
): Generator<ArchivedFile> {
  const path = [...within, name]
  try {
    yield* filesIn(path, bytes, budget)
  } catch (error) {
    if (!(error instanceof InputError) || error.code === 'archive-too-large') throw error
    yield { name, path: archivedPath(path), error }
  }
}

/** `a.zip › b.txt`: each part in its own direction of writing, where it is shown. */
const archivedPath = (names: readonly string[]) => names.join(archiveMark)

/** Not folders, and not what systems put beside files. */
const isDocument = ({ name }: ZipPart) => !/[/\\]$/.test(name) && !leftOver.test(name)

const leftOver =
  /(?:^|[/\\])(?:(?:__MACOSX|\.Spotlight-V100|\.Trashes|\.fseventsd)[/\\]|\._|(?:\.DS_Store|desktop\.ini|thumbs\.db)$)/i

/** What somebody hid, or a program keeps for itself: it may be anything, and nobody sees that it is there. */
const isHidden = ({ name }: ZipPart) => /(?:^|[/\\])\.(?!\.?[/\\])/.test(name)

/** The last part of a path, whatever the path: `../` and drives lead nowhere. */
const nameIn = (path: string) => plainName(path).replace(/^[a-z]:/i, '') || 'file'

function unpack(bytes: Buffer, part: ZipPart, name: string, most: number): Buffer | InputError {
  if (part.isLink) return new InputError('archive-link', name)
  if (part.isLocked) return new InputError('file-locked', name)
  const content = unpackPart(bytes, part, Math.min(most, freely + part.size * mostRatio))
  if (content === 'too-large') return new InputError('file-expands', name)
  return content === 'damaged' ? new InputError('file-broken', name) : content
}

/** What deflate can at most do to words is far below; what is packed tighter is made to fill a memory. */
const mostRatio = 400
const freely = 1024 * 1024

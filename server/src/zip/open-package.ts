// A ZIP package of an office program: parts are unpacked one by one, as they are asked for, each within the limits.
import { listParts, unpackPart, type ZipFault, type ZipPart } from './read-zip.ts'

export interface PackageLimits {
  /** Bytes of the file. */
  file: number
  /** Bytes of the parts that are read, unpacked. */
  unpacked: number
  /** How many times larger than packed a part may unpack, beyond its first MiB. */
  ratio: number
  /** How many parts the package may have. */
  parts: number
}

export interface OpenPackage {
  /** In small letters. */
  names: readonly string[]
  /** Names as the package has them. */
  written: readonly string[]
  /** Bytes of a part; null where there is none of this name. Throws where it is larger than what is left. */
  part: (name: string) => Buffer | null
}

/** `refuse`: what is thrown where the bytes are no package, or none that can be read within the limits. */
export function openPackage(
  bytes: Buffer,
  limits: PackageLimits,
  refuse: (fault: ZipFault) => Error,
): OpenPackage {
  if (bytes.length > limits.file) throw refuse('too-large')
  const parts = listParts(bytes, limits.parts + 1)
  if (parts === 'damaged') throw refuse('damaged')
  if (parts.length > limits.parts) throw refuse('too-large')
  const named = byName(parts)
  const names = [...named.keys()]
  if (named.size < parts.length || names.some(leadsOut)) throw refuse('damaged')
  let left = limits.unpacked
  return {
    names,
    written: parts.map(({ name }) => name),
    part: (name) => {
      const part = named.get(name.toLowerCase())
      if (!part) return null
      const content = unpackPart(bytes, part, Math.min(left, freely + part.size * limits.ratio))
      if (typeof content === 'string') throw refuse(content)
      left -= content.length
      return content
    },
  }
}

/** Names of parts are the same in small and capital letters; two of the same are read in two ways, so they are not read. */
const byName = (parts: readonly ZipPart[]) => new Map(parts.map((part) => [part.name.toLowerCase(), part]))

/** Nothing is written to disk; a package with such names is not one that an office program made. */
const leadsOut = (name: string) => name.split(/[/\\]/).includes('..') || /^[a-z]:|\0/i.test(name)

/** How far a part may unpack, however small it is packed. */
const freely = 1024 * 1024

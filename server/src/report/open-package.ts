// A document of Word is a ZIP package: only the parts that are read are unpacked, each within the limits.
import { listParts, unpackPart, type ZipPart } from '../zip/read-zip.ts'
import type { DraftLimits } from './draft-limits.ts'
import { otherFormat, otherPackage } from './other-format.ts'
import { refuseDraft } from './refuse-draft.ts'

export interface OpenPackage {
  names: readonly string[]
  /** Bytes of a part; null where there is none of this name. Throws where it is larger than what is left. */
  part: (name: string) => Buffer | null
}

/** Throws with one sentence where the bytes are no package that can be read within the limits. */
export function openPackage(bytes: Buffer, limits: DraftLimits): OpenPackage {
  if (bytes.length > limits.file) throw refuseDraft('draft-too-large')
  if (!bytes.subarray(0, 4).equals(zipMark)) throw refuseDraft(otherFormat(bytes))
  const parts = listParts(bytes)
  if (parts === 'damaged') throw refuseDraft('damaged-file')
  if (parts.length > limits.parts) throw refuseDraft('draft-too-large')
  const named = byName(parts)
  const names = [...named.keys()]
  if (named.size < parts.length || names.some(leadsOut)) throw refuseDraft('damaged-file')
  let left = limits.unpacked
  return {
    names,
    part: (name) => {
      const part = named.get(name.toLowerCase())
      if (!part) return null
      const content = unpack(bytes, part, left, limits)
      left -= content.length
      return content
    },
  }
}

const zipMark = Buffer.from('PK\u0003\u0004')

/** Names of parts are the same in small and capital letters. */
const byName = (parts: readonly ZipPart[]) => new Map(parts.map((part) => [part.name.toLowerCase(), part]))

/** Nothing is written to disk; a package with such names is not one that a word processor made. */
const leadsOut = (name: string) => name.split(/[/\\]/).includes('..') || /^[a-z]:|\0/i.test(name)

function unpack(bytes: Buffer, part: ZipPart, left: number, { ratio }: DraftLimits): Buffer {
  const most = Math.min(left, freely + part.size * ratio)
  const content = unpackPart(bytes, part, most)
  if (content === 'too-large') throw refuseDraft('draft-too-large')
  if (content === 'damaged') throw refuseDraft('damaged-file')
  return content
}

/** How far a part may unpack, however small it is packed. */
const freely = 1024 * 1024

/** Throws where there is no document of Word in the package. */
export function refuseOtherPackage({ names, part }: OpenPackage): never {
  const mimetype = names.includes('mimetype')
    ? (part('mimetype')?.subarray(0, 200).toString('latin1') ?? null)
    : null
  throw refuseDraft(otherPackage(names, mimetype))
}

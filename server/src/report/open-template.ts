import { readTree, type XmlElement } from '../docx/xml.ts'
import { openPackage, type PackageLimits } from '../zip/open-package.ts'
import type { TemplateFault } from './template-faults.ts'

export interface TemplateLimits extends PackageLimits {
  /** How many elements and attributes a part may have that is read whole. */
  elements: number
  /** How many those that are read may have together, and the text that is left behind. */
  allElements: number
}

/** A template holds hardly any text; a coat of arms in print quality is large. A numbering of 1000 lists has 190,000. */
export const defaultTemplateLimits: TemplateLimits = {
  file: 8 * 1024 * 1024,
  unpacked: 48 * 1024 * 1024,
  ratio: 400,
  parts: 1000,
  elements: 200_000,
  allElements: 1_000_000,
}

export interface OpenTemplate {
  /** By their names as the package has them. */
  parts: ReadonlyMap<string, Buffer>
  /** Null where there is no such part, or nothing that is `wanted` in it; what is wrong with it is among the faults. */
  tree: (part: string, wanted?: string) => XmlElement | null
  faults: TemplateFault[]
}

/** All parts of the package, and their faults as they are read. */
export function openTemplate(bytes: Buffer, limits: TemplateLimits): OpenTemplate | TemplateFault {
  const parts = unpacked(bytes, limits)
  if ('code' in parts) return parts
  const faults: TemplateFault[] = []
  let left = limits.allElements
  const tree = (part: string, wanted?: string) => {
    const held = parts.get(part)
    if (!held) return null
    const most = wanted === undefined ? Math.min(left, limits.elements) : left
    const count = (found: number) => {
      left -= found
    }
    const read = readTree(new TextDecoder().decode(held), { wanted, most, count })
    if (typeof read !== 'string') return read
    faults.push({ code: read, part })
    return null
  }
  return { parts, tree, faults }
}

function unpacked(bytes: Buffer, limits: TemplateLimits): Map<string, Buffer> | TemplateFault {
  if (bytes.length <= limits.file && bytes.subarray(0, 4).equals(oldMark)) return { code: 'old-document' }
  try {
    const { written, part } = openPackage(bytes, limits, (fault) => new PackageFault(fault))
    const parts = new Map(written.map((name) => [name, part(name) as Buffer]))
    return parts.has('word/document.xml') ? parts : { code: 'not-a-document' }
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error
    return { code: error.message === 'too-large' ? 'too-large' : 'not-a-document' }
  }
}

class PackageFault extends Error {}

/** Of OLE files: .doc, and any document with a password. */
const oldMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

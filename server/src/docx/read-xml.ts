import { SaxesParser, type SaxesTagNS } from 'saxes'

/** What a part of a document says, element after element. Names are `w:p`, whatever prefix the part has for them. */
export interface XmlReader {
  open: (name: string, attribute: (local: string) => string | undefined) => void
  close: (name: string) => void
  text?: (text: string) => void
}

export type XmlFault = 'damaged' | 'doctype' | 'too-deep' | 'too-many'

/** What the parts of a document may have. */
export interface XmlBudget {
  /** How many elements may stand in each other. */
  depth: number
  /** Elements and attributes that may still come, in this part and those that are read after it; below 0: too many came. */
  left: number
  /** Characters of text that may still come; below 0: too many came. */
  characters: number
}

/**
 * Reads a part once, from its beginning to its end. No document type, so no entities beside those of XML itself. Null:
 * all was read; else the reader has seen what stands before the fault.
 */
export function readXml(bytes: Buffer, reader: XmlReader, budget: XmlBudget): XmlFault | null {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let fault: XmlFault | null = null
  const names: string[] = []
  const stop = (found: XmlFault) => {
    fault ??= found
    throw new Stopped()
  }
  parser.on('error', () => stop('damaged'))
  parser.on('doctype', () => stop('doctype'))
  const count = () => {
    if (--budget.left < 0) stop('too-many')
  }
  parser.on('opentagstart', count)
  parser.on('attribute', count)
  parser.on('opentag', (tag) => {
    if (names.length >= budget.depth) stop('too-deep')
    const name = nameOf(tag)
    names.push(name)
    reader.open(name, (local) => attributeOf(tag, local))
  })
  parser.on('closetag', () => reader.close(names.pop() as string))
  const take = (text: string) => {
    budget.characters -= text.length
    if (budget.characters < 0) stop('too-many')
    reader.text?.(text)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  try {
    for (const piece of pieces(bytes)) parser.write(piece)
    parser.close()
  } catch (error) {
    if (error instanceof NotText) return 'damaged'
    if (!(error instanceof Stopped)) throw error
  }
  return fault
}

class Stopped extends Error {}
class NotText extends Error {}

/** Of the usual kind of document, and of the strict one. */
const prefixes = new Map(
  ['http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/'].flatMap((base, at) => {
    const year = at === 0 ? '2006/' : ''
    return [
      [`${base}wordprocessingml/${year}main`, 'w'],
      [`${base}officeDocument/${year}math`, 'm'],
    ] as [string, string][]
  }),
).set('http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc')

const nameOf = ({ uri, local }: SaxesTagNS) => `${prefixes.get(uri) ?? 'x'}:${local}`

/** By its name without prefix: no element has two of the same. */
function attributeOf({ attributes }: SaxesTagNS, local: string): string | undefined {
  for (const name in attributes) {
    const attribute = attributes[name]
    if (attribute?.local === local) return attribute.value
  }
  return undefined
}

const pieceLength = 65_536

function* pieces(bytes: Buffer): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
  for (let at = 0; at < bytes.length; at += pieceLength)
    yield decode(() => decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true }))
  yield decode(() => decoder.decode())
}

function decode(step: () => string): string {
  try {
    return step()
  } catch {
    throw new NotText()
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

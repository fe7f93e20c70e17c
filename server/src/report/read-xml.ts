import { SaxesParser, type SaxesTagNS } from 'saxes'

/** What a part of a document says, element after element. Names are `w:p`, whatever prefix the part has for them. */
export interface XmlReader {
  open: (name: string, attribute: (local: string) => string | undefined) => void
  close: (name: string) => void
  text?: (text: string) => void
}

export type XmlFault = 'damaged' | 'doctype' | 'too-deep'

/**
 * Reads a part once, from its beginning to its end. No document type, so no entities beside those of XML itself. Null:
 * all was read; else the reader has seen what stands before the fault.
 */
export function readXml(bytes: Buffer, reader: XmlReader, depth: number): XmlFault | null {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let fault: XmlFault | null = null
  const names: string[] = []
  const stop = (found: XmlFault) => {
    fault ??= found
    throw new Stopped()
  }
  parser.on('error', () => stop('damaged'))
  parser.on('doctype', () => stop('doctype'))
  parser.on('opentag', (tag) => {
    if (names.length >= depth) stop('too-deep')
    const name = nameOf(tag)
    names.push(name)
    reader.open(name, (local) => attributeOf(tag, local))
  })
  parser.on('closetag', () => reader.close(names.pop() as string))
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
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

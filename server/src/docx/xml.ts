// A small part of a package as a tree: to look into it, add to it and write it again.
import { SaxesParser } from 'saxes'
import { escaped } from './plain.ts'

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Deeper than any document nests. */
const deepest = 200

export type TreeFault = 'damaged' | 'too-many'

interface TreeOptions {
  /** Only the last element of this name is kept, of however long a part. */
  wanted?: string
  /** How many elements and attributes the part may have. */
  most?: number
  /** Called with how many it has. */
  count?: (found: number) => void
}

/** Null where it cannot be read: see `readTree`. */
export function parseXml(text: string): XmlElement | null {
  const tree = readTree(text)
  return typeof tree === 'string' ? null : tree
}

/**
 * `damaged` where it is not well-formed, or declares types and entities of its own: those can name files and addresses, and
 * no office program writes them. Null where what is wanted is not there.
 */
export function readTree(
  text: string,
  { wanted, most = Number.POSITIVE_INFINITY, count }: TreeOptions = {},
): XmlElement | TreeFault | null {
  const parser = new SaxesParser()
  let left = most
  const open: XmlElement[] = []
  let found: XmlElement | null = null
  let depth = 0
  let isSound = true
  parser.on('error', () => {
    isSound = false
  })
  parser.on('doctype', () => {
    isSound = false
  })
  const seen = () => {
    if (--left < 0) isSound = false
  }
  parser.on('opentagstart', seen)
  parser.on('attribute', seen)
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    if (depth > deepest) isSound = false
    const parent = open.at(-1)
    if (!isSound || !(parent || wanted === undefined || name === wanted)) return
    const element: XmlElement = { name, attributes, children: [] }
    if (parent) parent.children.push(element)
    else found = element
    open.push(element)
  })
  parser.on('closetag', () => {
    depth--
    open.pop()
  })
  const take = (words: string) => void open.at(-1)?.children.push(words)
  parser.on('text', take)
  parser.on('cdata', take)
  for (let at = 0; isSound && at < text.length; at += pieceLength)
    parser.write(text.slice(at, at + pieceLength))
  if (isSound) parser.close()
  count?.(most - left)
  if (left < 0) return 'too-many'
  return isSound ? found : 'damaged'
}

/** Short enough that a document that is not sound is left soon. */
const pieceLength = 65_536

export function writeXml({ name, attributes, children }: XmlElement): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : writeXml(child)))
  return content.length > 0
    ? `<${name}${said.join('')}>${content.join('')}</${name}>`
    : `<${name}${said.join('')}/>`
}

export const elementsOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )

export const childValue = (element: XmlElement, child: string): string | undefined =>
  elementsOf(element, child)[0]?.attributes['w:val']

/** Elements of this name, however deep. */
export function* allOf(element: XmlElement, name: string): Generator<XmlElement> {
  if (element.name === name) yield element
  for (const child of elementsOf(element)) yield* allOf(child, name)
}

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

// A part of a document block by block: what is behind one is not in memory any more.
import { readXml, type XmlBudget, type XmlFault } from '../../docx/read-xml.ts'
import { Refused } from './markup-refusal.ts'

export interface XmlNode {
  /** `w:p`, whatever prefix the part has for it; `x:` for other vocabularies. */
  name: string
  attribute: (local: string) => string | undefined
  children: (XmlNode | string)[]
}

/** More than any document of a secretariat, and what memory and time allow beside it. */
export const xmlBudget = (): XmlBudget => ({ depth: 300, left: 20_000_000, characters: 100_000_000 })

/** Hands over each element that stands directly in one of these names, whole. */
export function readBlocks(
  bytes: Buffer,
  containers: readonly string[],
  budget: XmlBudget,
  take: (block: XmlNode, container: string) => void,
): void {
  const open: string[] = []
  const nodes: XmlNode[] = []
  const fault = readXml(
    bytes,
    {
      open: (name, attribute) => {
        const parent = nodes.at(-1)
        const isBlock = parent !== undefined || containers.includes(open.at(-1) ?? '')
        open.push(name)
        if (!isBlock) return
        const node = { name, attribute, children: [] }
        parent?.children.push(node)
        nodes.push(node)
      },
      close: () => {
        open.pop()
        const node = nodes.pop()
        if (node && nodes.length === 0) take(node, open.at(-1) ?? '')
      },
      text: (text) => nodes.at(-1)?.children.push(text),
    },
    budget,
  )
  if (fault) throw new Refused(refusals[fault])
}

const refusals = {
  damaged: 'file-broken',
  doctype: 'xml-doctype',
  'too-deep': 'file-too-heavy',
  'too-many': 'file-too-heavy',
} as const satisfies Record<XmlFault, string>

export const nodesOf = (node: XmlNode | undefined): XmlNode[] =>
  (node?.children ?? []).filter((child) => typeof child !== 'string')

export const childOf = (node: XmlNode | undefined, ...path: string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((at, name) => nodesOf(at).find((child) => child.name === name), node)

export const valOf = (node: XmlNode | undefined, ...path: string[]): string | undefined =>
  childOf(node, ...path)?.attribute('val')

/** Elements of this name, however deep; not those within one of them. */
export function allNodes(node: XmlNode, name: string): XmlNode[] {
  return nodesOf(node).flatMap((child) => (child.name === name ? [child] : allNodes(child, name)))
}

/** What is switched on by being there, unless it says that it is off. */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !/^(?:0|false|off|none)$/i.test(node.attribute('val') ?? '1')
}

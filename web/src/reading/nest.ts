import type { Paragraph } from '../answers.ts'

export interface Nested {
  paragraph: Paragraph
  children: Nested[]
}

/** The flat list of the contract as a tree by `parent`; a child without its parent stands at the top. */
export function nest(paragraphs: readonly Paragraph[]): Nested[] {
  const nodes = new Map(
    paragraphs.map((paragraph) => [paragraph.eId, { paragraph, children: [] as Nested[] }]),
  )
  const top: Nested[] = []
  for (const node of nodes.values()) {
    const parent = node.paragraph.parent ? nodes.get(node.paragraph.parent) : undefined
    ;(parent && parent !== node ? parent.children : top).push(node)
  }
  return top
}

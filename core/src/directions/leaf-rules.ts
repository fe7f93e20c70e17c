import type { ParagraphPart } from '../model/kinds.ts'
import type { Leaf } from '../parse/parsed-document.ts'

// Each changes the leaf at a place of the list by another one.

/** Without a number, the marker is words of the paragraph like the others. */
export function number(leaves: Leaf[], index: number, value: string | null): void {
  const { name: _, ...leaf } = leaves[index] as Leaf
  const start = leaf.marker?.start ?? leaf.span.start
  leaves[index] =
    value === null
      ? { ...leaf, number: null, marker: null, span: { start, end: leaf.span.end } }
      : { ...leaf, number: value }
}

/** Sub-items go with their paragraph. */
export function part(leaves: Leaf[], index: number, value: ParagraphPart): void {
  const first = leaves[index] as Leaf
  for (const [at, leaf] of withItems(leaves, index)) {
    if (leaf.part !== first.part) break
    leaves[at] = inPart(leaf, value)
  }
}

/** A name of its own without a number, since `para_1` is the paragraph that prints 1. */
function inPart({ name: _, ...leaf }: Leaf, part: ParagraphPart): Leaf {
  const hasName = part === 'operative' && leaf.number === null && leaf.depth === 0
  return { ...leaf, part, ...(hasName && { name: 'intro' }) }
}

export function level(leaves: Leaf[], index: number, value: number): void {
  const { name: _, ...leaf } = leaves[index] as Leaf
  leaves[index] = { ...leaf, depth: value }
}

/** A leaf and the sub-items below it. */
function withItems(leaves: readonly Leaf[], index: number): [number, Leaf][] {
  const { depth } = leaves[index] as Leaf
  const found: [number, Leaf][] = [[index, leaves[index] as Leaf]]
  for (let at = index + 1; at < leaves.length && (leaves[at] as Leaf).depth > depth; at++)
    found.push([at, leaves[at] as Leaf])
  return found
}
